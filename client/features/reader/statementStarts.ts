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
    return id === active || first === undefined ? [] : [{ at: beforeQuote(article.text, first.span.start), number: index + 1, id }]
  })
}

/** A number stands before the quotation mark that opens the words, not between the two. */
function beforeQuote(text: string, at: number): number {
  return /[“"‘'«]/.test(text[at - 1] ?? '') ? at - 1 : at
}
