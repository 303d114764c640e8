import type { Part, Share } from '../../../domain/Proposition.ts'
import { numberAt } from '../statements/describe/numberAt.ts'
import { type Clauses, lemmaAt, type Run, wordAt } from './Clauses.ts'

/** Which part of a place a phrase names ("the northern part of the city", "central and northern districts": the first); null for the whole. */
export function partIn(clauses: Clauses, { first, end }: Run): Part | null {
  for (let at = first; at < end; at++) {
    // "The town in the eastern provinces": what only tells where the place lies is no part of it.
    if (at > first && LOCATING.has(wordAt(clauses, at)) && !PARTS.has(wordAt(clauses, at - 1))) return null
    const part = PARTS.get(wordAt(clauses, at)) ?? PARTS.get(lemmaAt(clauses, at))
    if (part && !isInName(clauses, at)) return part
  }
  return null
}

const LOCATING = new Set(['in', 'near', 'outside'])

const PARTS: ReadonlyMap<string, Part> = new Map(
  Object.entries({
    NORTH: 'north northern north-west north-east northwestern northeastern',
    SOUTH: 'south southern south-west south-east southwestern southeastern',
    EAST: 'east eastern',
    WEST: 'west western',
    CENTRE: 'centre center central downtown middle heart',
    OUTSKIRTS: 'outskirt outskirts suburb edge approach periphery',
    DISTRICT: 'district neighbourhood neighborhood quarter block ward street',
    BUILDING: 'headquarters base station airport hospital school factory plant refinery barracks garrison',
  }).flatMap(([part, words]) => words.split(' ').map((word): [string, Part] => [word, part as Part])),
)

/** "Western Sahara", "Northern Kivu": a capital letter inside the sentence makes it a name. */
function isInName({ tokens, content }: Clauses, at: number): boolean {
  return at > content.first && /^\p{Lu}/u.test(tokens[at]?.text ?? '')
}

/** How much of a place a phrase tells: "70 percent of", "most of", "parts of", "full", "no"; null when it tells nothing. */
export function shareIn(clauses: Clauses, { first, end }: Run): Share | null {
  for (let at = first; at < end; at++) {
    const told = percentAt(clauses, at, end)
    if (told !== null) return { min: told, max: told, isStated: true }
    const word = SHARES.get(wordAt(clauses, at))
    if (word) return { ...word, isStated: true }
  }
  return null
}

const SHARES: ReadonlyMap<string, { readonly min: number; readonly max: number }> = new Map([
  ...over('all whole entire entirely full fully complete completely total totally every', 1, 1),
  ...over('most mostly majority much bulk largely nearly almost', 0.5, 1),
  ...over('half', 0.5, 0.5),
  ...over('part parts some several partial partially partly swathes', 0, 1),
])

function over(words: string, min: number, max: number): [string, { readonly min: number; readonly max: number }][] {
  return words.split(' ').map((word) => [word, { min, max }])
}

function percentAt(clauses: Clauses, at: number, end: number): number | null {
  const number = numberAt(clauses, at, end)
  if (number === null) return null
  const next = wordAt(clauses, number.end)
  const isPercent = next === '%' || next === 'percent' || next === 'pct' || (next === 'per' && wordAt(clauses, number.end + 1) === 'cent')
  return isPercent && number.value <= 100 ? number.value / 100 : null
}
