import type { Part, Share } from '../../../domain/Proposition.ts'
import { numberAt } from '../statements/describe/numberAt.ts'
import { type Clauses, lemmaAt, type Run, wordAt } from './Clauses.ts'
import { words } from './words.ts'

/** Which part of a place a phrase names ("the northern part of the city", "central and northern districts": the first); null for the whole. */
export function partIn(clauses: Clauses, { first, end }: Run): Part | null {
  for (let at = first; at < end; at++) {
    // "The town in the eastern provinces": what only tells where the place lies is no part of it.
    if (at > first && LOCATING.has(wordAt(clauses, at)) && !PARTS.has(wordAt(clauses, at - 1))) return null
    // "Three quarters of the town".
    if (fractionAt(clauses, at) !== null) continue
    const part = PARTS.get(wordAt(clauses, at)) ?? PARTS.get(lemmaAt(clauses, at))
    // "Every district", "all quarters" are the whole.
    if (part && /^(?:every|each|all)$/.test(wordAt(clauses, at - 1))) return null
    if (part && !isInName(clauses, at) && !LANDS.has(lemmaAt(clauses, at + 1)) && !isBearing(clauses, at)) return part
  }
  return null
}

/** "The bridge, east of Pershe": where it lies, and no part of it; "the east of Pershe" is one. */
function isBearing(clauses: Clauses, at: number): boolean {
  return (
    BEARINGS.has(wordAt(clauses, at)) && wordAt(clauses, at + 1) === 'of' && !/^(?:the|its|whole|entire)$/.test(wordAt(clauses, at - 1))
  )
}

const BEARINGS = words('north south east west northeast northwest southeast southwest')

/** "The western region", "its eastern border": stretches with a name of their own more than parts of one. */
const LANDS = words('region province state country border front coast county frontier flank provinces regions states')

const LOCATING = new Set(['in', 'near', 'outside'])

const PARTS: ReadonlyMap<string, Part> = new Map(
  Object.entries({
    NORTH: 'north northern north-west north-east northwestern northeastern',
    SOUTH: 'south southern south-west south-east southwestern southeastern',
    EAST: 'east eastern',
    WEST: 'west western',
    CENTRE: 'centre center central downtown middle heart',
    OUTSKIRTS: 'outskirt outskirts suburb edge approach periphery suburbs',
    DISTRICT: 'district neighbourhood neighborhood quarter block ward',
    BUILDING:
      'headquarters airstrip base post outpost station airport airfield hospital school factory plant refinery barracks garrison hall camp',
  }).flatMap(([part, named]) => named.split(' ').map((word): [string, Part] => [word, part as Part])),
)

/** "Western Sahara", "Northern Kivu": a capital letter inside the sentence makes it a name. */
function isInName({ tokens, content }: Clauses, at: number): boolean {
  return at > content.first && /^\p{Lu}/u.test(tokens[at]?.text ?? '')
}

/** How much of a place a phrase tells: "70 percent of", "most of", "parts of", "full", "no"; null when it tells nothing. */
export function shareIn(clauses: Clauses, { first, end }: Run): Share | null {
  for (let at = first; at < end; at++) {
    const told = percentAt(clauses, at, end)
    if (told !== null) return { ...bounded(clauses, at, told), isStated: true }
    const fraction = fractionAt(clauses, at)
    if (fraction !== null) return { ...bounded(clauses, at, fraction), isStated: true }
    const word = SHARES.get(wordAt(clauses, at))
    if (word) return { ...word, isStated: true }
  }
  return null
}

const SHARES: ReadonlyMap<string, { readonly min: number; readonly max: number }> = new Map([
  ...over('all whole entire entirely full fully complete completely total totally every', 1, 1),
  ...over('most mostly majority much bulk largely nearly almost', 0.5, 1),
  ...over('part parts some several partial partially partly swathes', 0, 1),
])

function over(told: string, min: number, max: number): [string, { readonly min: number; readonly max: number }][] {
  return told.split(' ').map((word) => [word, { min, max }])
}

/** "Half", "a third", "two thirds", "three quarters" of something. */
function fractionAt(clauses: Clauses, at: number): number | null {
  const word = wordAt(clauses, at)
  if (word === 'half') return 0.5
  const parts = FRACTIONS.get(word)
  if (parts === undefined || wordAt(clauses, at + 1) !== 'of') return null
  const count = COUNTS.get(wordAt(clauses, wordAt(clauses, at - 1) === '-' ? at - 2 : at - 1))
  return count === undefined ? null : count / parts
}

const FRACTIONS = new Map([
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
])
const COUNTS = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
])

/** "Less than a third", "more than half", "at least 70 percent". */
function bounded(clauses: Clauses, at: number, value: number): { readonly min: number; readonly max: number } {
  for (let before = at - 1; before >= Math.max(clauses.content.first, at - 3); before--) {
    const word = wordAt(clauses, before)
    if (word === 'less' || word === 'under') return { min: 0, max: value }
    if (word === 'more' || word === 'over' || word === 'least') return { min: value, max: 1 }
  }
  return { min: value, max: value }
}

function percentAt(clauses: Clauses, at: number, end: number): number | null {
  const number = numberAt(clauses, at, end)
  if (number === null) return null
  const next = wordAt(clauses, number.end)
  const isPercent = next === '%' || next === 'percent' || next === 'pct' || (next === 'per' && wordAt(clauses, number.end + 1) === 'cent')
  return isPercent && number.value <= 100 ? number.value / 100 : null
}
