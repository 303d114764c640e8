import type { Telling } from '../../domain/Claim.ts'
import type { WordEntry } from './WordEntry.ts'

/** As alike as can be without a link. */
const UNLINKED = 0.99

/**
 * Between an article and each other one only those untyped tellings stay linked that are most like each other; what is alike otherwise still tells whether groups are of one claim.
 * Which those are does not depend on which article came first.
 */
export function unlinkLesser(own: Iterable<WordEntry>, entryOf: (telling: Telling) => WordEntry | undefined): void {
  const links = [...own].flatMap(linksOf)
  const best = new Map<Telling | string, number>()
  for (const link of links) for (const key of rivalsFor(link)) best.set(key, Math.max(best.get(key) ?? 0, link.likeness))
  for (const link of links) {
    if (rivalsFor(link).every((key) => best.get(key) === link.likeness)) continue
    entryOf(link.telling)?.like.set(link.other, UNLINKED)
    entryOf(link.other)?.like.set(link.telling, UNLINKED)
  }
}

interface Link {
  readonly telling: Telling
  /** Of another article. */
  readonly other: Telling
  readonly likeness: number
}

function linksOf({ telling, like }: WordEntry): readonly Link[] {
  if (telling.proposition !== null) return []
  return [...like].flatMap(([other, likeness]) =>
    other.articleId !== telling.articleId && other.proposition === null && likeness >= 1 ? [{ telling, other, likeness }] : [],
  )
}

/** What links of its two articles it stands beside: those to the same telling there, and those from the same one here. */
function rivalsFor({ telling, other }: Link): readonly (Telling | string)[] {
  return [other, `${telling.statementId} ${telling.start} ${other.articleId}`]
}
