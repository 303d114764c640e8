import { contentLine } from '../contentWords.ts'
import { selectorsOf } from '../evidence/Selectors.ts'
import type { AnchoredRevision, StatementAnchor } from '../Judgement.ts'
import type { Statement } from '../Statement.ts'
import type { StoredStatement } from '../Store.ts'

/**
 * What a judgement about a statement holds on to: its words with their neighbours. `point` is where one telling of several begins in the text, `revision` what other
 * revisions of the article are known by.
 */
export function anchorOf(
  text: string,
  { id, articleId, content }: Pick<StoredStatement, 'id' | 'articleId' | 'content'>,
  { point, revision }: { readonly point?: number; readonly revision?: AnchoredRevision } = {},
): StatementAnchor {
  const { quote, position } = selectorsOf(text, content)
  const { start } = position
  return {
    articleId,
    statementId: id,
    quote: contentLine(text, content),
    prefix: quote.prefix,
    suffix: quote.suffix,
    start,
    point: Math.max(0, (point ?? start) - start),
    ...(revision === undefined ? {} : { revision }),
  }
}

/**
 * The statement of an article that an anchor means: the one with the same words, of several the one with the same neighbours or the nearest; else the nearest of those whose
 * words are most of the anchor's, or the anchor's most of them. Null when its words are gone.
 */
export function findAnchored<Found extends Pick<Statement, 'content'>>(
  anchor: StatementAnchor,
  statements: readonly Found[],
  text: string,
): Found | null {
  const near = statements.map((statement) => {
    const { start, end } = boundsOf(statement.content)
    const quote = contentLine(text, statement.content)
    const neighbours = Number(text.slice(0, start).endsWith(anchor.prefix)) + Number(text.slice(end).startsWith(anchor.suffix))
    return { statement, likeness: likenessOf(quote, anchor.quote), neighbours, distance: Math.abs(start - anchor.start) }
  })
  const [best] = near
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || b.neighbours - a.neighbours || a.distance - b.distance)
  return best?.statement ?? null
}

/** 2 for the same words, 1 where the shorter is within the longer and more than half of it, 0 for others. */
function likenessOf(one: string, other: string): number {
  if (one === other) return 2
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length * 2 > long.length && long.includes(short) ? 1 : 0
}

function boundsOf(content: Statement['content']): { readonly start: number; readonly end: number } {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }
}
