import type { ArticleReaderFragment } from '../../gql/generated/graphql.ts'

export interface StatementStart {
  readonly at: number
  readonly number: number
  readonly id: string
}

/** Where the statements begin that are not in focus, with their number in the article. */
export function statementStarts(article: ArticleReaderFragment, active: string | null): readonly StatementStart[] {
  return article.statements.flatMap(({ id, content, cue }, index) => {
    const first = content[0] ?? cue[0]
    return id === active || first === undefined ? [] : [{ at: first.span.start, number: index + 1, id }]
  })
}
