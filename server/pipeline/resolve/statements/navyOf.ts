import { type Span, textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'

/** The state whose warship words name by its prefix: "HMS Linnet", "the destroyer | USS Linnet" where the name stands behind what it is; null for other words. */
export function navyOf(span: Span, { text }: ResolvedArticle): string | null {
  const ship = SHIP.exec(textOf(text, span)) ?? SHIP_BEHIND.exec(text.slice(span.end, span.end + 9))
  return SHIPS.get(ship?.[1] ?? '') ?? null
}

const SHIP_BEHIND = /^,? ([A-Z]{2,4}) \p{Lu}/u
const SHIP = /\b([A-Z]{2,4}) \p{Lu}/u
/** What the names of warships begin with. */
const SHIPS: ReadonlyMap<string, string> = new Map([
  ['USS', 'US'],
  ['USNS', 'US'],
  ['HMS', 'GB'],
  ['INS', 'IN'],
  ['HMAS', 'AU'],
  ['HMCS', 'CA'],
  ['TCG', 'TR'],
  ['JS', 'JP'],
])
