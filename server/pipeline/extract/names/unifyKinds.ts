import type { Gazetteer, GazetteerEntry } from '../../../domain/Gazetteer.ts'
import type { MentionKind } from '../../../domain/Mention.ts'

/** A name as found, before its kind is settled. */
export interface NamedSpan {
  readonly start: number
  readonly end: number
  readonly kind: MentionKind
}

/**
 * Gives the same words one kind all through an article, where the tagger wavers (one sense per discourse, Gale et al. 1992): the kind
 * that the gazetteer knows them by, if it knows but one, else the kind that they have much more often than any other.
 */
export function unifyKinds(text: string, names: readonly NamedSpan[], gazetteer: Gazetteer): NamedSpan[] {
  const tallies = new Map<string, Map<MentionKind, number>>()
  const surnames = new Set<string>()
  for (const { start, end, kind } of names) {
    const words = text.slice(start, end)
    const tally = tallies.get(words) ?? new Map<MentionKind, number>()
    tallies.set(words, tally.set(kind, (tally.get(kind) ?? 0) + 1))
    if (kind === 'PERSON' && words.includes(' ')) surnames.add(words.slice(words.lastIndexOf(' ') + 1))
  }
  const settled = new Map<string, MentionKind>()
  for (const [words, tally] of tallies) {
    const kind = settledKind(words, tally, surnames.has(words) ? null : gazetteer)
    if (kind) settled.set(words, kind)
  }
  return names.map((name) => ({ ...name, kind: settled.get(text.slice(name.start, name.end)) ?? name.kind }))
}

/** The one kind of these words; null to leave them as they are. */
function settledKind(words: string, tally: ReadonlyMap<MentionKind, number>, gazetteer: Gazetteer | null): MentionKind | null {
  const known = gazetteer ? kindKnownFor(gazetteer.lookUp(words)) : null
  if (known && isPlausible(known, tally)) return known
  if (tally.size < 2) return null
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1])
  return first && second && first[1] >= muchMoreOften * second[1] ? first[0] : null
}

/** A town's team or council may rightly be an organisation; a person gives way even to what the tagger never said. */
function isPlausible(known: MentionKind, tally: ReadonlyMap<MentionKind, number>): boolean {
  const votes = tally.get(known) ?? 0
  return [...tally].every(([kind, count]) => kind === known || kind === 'PERSON' || count <= votes)
}

const muchMoreOften = 3

/** The kind of all entries, when they agree and are well known; a small place may bear anyone's name. */
function kindKnownFor(entries: readonly GazetteerEntry[]): MentionKind | null {
  const [best] = entries
  if (!best || entries.some((entry) => entry.kind !== best.kind)) return null
  return best.kind !== 'PLACE' || best.population >= wellKnown ? best.kind : null
}

/** Residents. */
const wellKnown = 200_000
