import type { ArticleReaderFragment, NodeKind } from '../../gql/generated/graphql.ts'
import type { Mark } from './segments.ts'

/** What a marked stretch is: a part of the statement in focus, a mention, or the place where another statement begins. */
export type MarkLabel =
  | { readonly kind: 'SOURCE' | 'CUE' | 'CONTENT' }
  | { readonly kind: 'MENTION'; readonly entityId: string; readonly name: string; readonly entityKind: NodeKind; readonly isLit: boolean }
  | { readonly kind: 'PLACE' }

/** All marks of an article while this statement is in focus and the mentions of these entities are lit. */
export function marksOf(
  article: ArticleReaderFragment,
  focus: { readonly statementId: string | null; readonly entityIds: readonly string[]; readonly at: number | null },
): readonly Mark<MarkLabel>[] {
  const statement = article.statements.find(({ id }) => id === focus.statementId)
  const parts = (
    kind: 'SOURCE' | 'CUE' | 'CONTENT',
    excerpts: readonly { readonly span: { readonly start: number; readonly end: number } }[],
  ) => excerpts.map(({ span }) => ({ start: span.start, end: span.end, label: { kind } as const }))
  const mentions = article.mentions.map(({ span, entity }) => ({
    start: span.start,
    end: span.end,
    label: {
      kind: 'MENTION',
      entityId: entity.id,
      name: entity.name,
      entityKind: entity.kind,
      isLit: focus.entityIds.includes(entity.id),
    } as const,
  }))
  const place = focus.at === null ? [] : [{ start: focus.at, end: focus.at + 1, label: { kind: 'PLACE' } as const }]
  return [
    ...(statement === undefined
      ? []
      : [...parts('SOURCE', statement.source), ...parts('CUE', statement.cue), ...parts('CONTENT', statement.content)]),
    ...mentions,
    ...place,
  ]
}

/** The character that the reader should stand at: the statement, else the place asked for, else the first lit mention, else the top. */
export function standingPoint(
  article: ArticleReaderFragment,
  focus: { readonly statementId: string | null; readonly entityIds: readonly string[]; readonly at: number | null },
): number | null {
  const statement = article.statements.find(({ id }) => id === focus.statementId)
  if (statement !== undefined) return statement.sentence.span.start
  if (focus.at !== null) return focus.at
  return (
    sharedSentence(article, focus.entityIds) ??
    article.mentions.find(({ entity }) => focus.entityIds.includes(entity.id))?.span.start ??
    null
  )
}

/** The first line that mentions all of several entities. */
function sharedSentence(article: ArticleReaderFragment, entityIds: readonly string[]): number | null {
  if (entityIds.length < 2) return null
  const line = article.blocks.find(({ span }) =>
    entityIds.every((id) =>
      article.mentions.some((mention) => mention.entity.id === id && mention.span.start >= span.start && mention.span.end <= span.end),
    ),
  )
  return line?.span.start ?? null
}
