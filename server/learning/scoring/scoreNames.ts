import type { GoldDocument } from '../readGold.ts'
import { type Figures, figuresOf } from './figures.ts'

/** How well names are found. */
export interface NameScores {
  /** Same start, end and type (the measure of CoNLL-2003). */
  readonly strict: Figures
  /** Same type and at least one character in common, matched one to one, longest overlap first. */
  readonly overlap: Figures
  /** Same start and end, type aside. */
  readonly boundary: Figures
  readonly byType: Readonly<Record<string, { readonly strict: Figures; readonly overlap: Figures }>>
}

/** A name to be scored, with a type of the set. */
export interface TypedSpan {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** Scores names found in annotated texts; `found` answers for each text, and types outside `types` are left out on both sides. */
export function scoreNames(
  documents: readonly GoldDocument[],
  found: (document: GoldDocument) => readonly TypedSpan[],
  types: readonly string[],
): NameScores {
  const tallies = new Map(types.map((type) => [type, newTally()]))
  const boundary = newTally()
  for (const document of documents) {
    const wanted = distinctSpans(document.text, document.entities, types)
    const proposed = distinctSpans(document.text, found(document), types)
    for (const [type, tally] of tallies)
      countType(
        tally,
        wanted.filter((span) => span.type === type),
        proposed.filter((span) => span.type === type),
      )
    boundary.right += countSameBounds(wanted, proposed)
    boundary.wanted += wanted.length
    boundary.proposed += proposed.length
  }
  const all = newTally()
  for (const tally of tallies.values()) for (const field of tallyFields) all[field] += tally[field]
  return {
    strict: figuresOf(all.right, all.proposed, all.wanted),
    overlap: figuresOf(all.touching, all.proposed, all.wanted),
    boundary: figuresOf(boundary.right, boundary.proposed, boundary.wanted),
    byType: Object.fromEntries([...tallies].map(([type, tally]) => [type, bothFigures(tally)])),
  }
}

interface Tally {
  right: number
  touching: number
  proposed: number
  wanted: number
}
const tallyFields = ['right', 'touching', 'proposed', 'wanted'] as const

function newTally(): Tally {
  return { right: 0, touching: 0, proposed: 0, wanted: 0 }
}

function bothFigures(tally: Tally): { strict: Figures; overlap: Figures } {
  return { strict: figuresOf(tally.right, tally.proposed, tally.wanted), overlap: figuresOf(tally.touching, tally.proposed, tally.wanted) }
}

/** Outer spaces, quote marks and commas are trimmed, so that a tokeniser's habits are no errors; doubles count once. */
function distinctSpans(text: string, spans: readonly TypedSpan[], types: readonly string[]): TypedSpan[] {
  const distinct = new Map<string, TypedSpan>()
  for (const { start, end, type } of spans) {
    if (!types.includes(type)) continue
    let from = start
    let to = end
    while (from < to && trimmed.test(text.charAt(from))) from++
    while (to > from && trimmed.test(text.charAt(to - 1))) to--
    if (to > from) distinct.set(`${from}:${to}:${type}`, { start: from, end: to, type })
  }
  return [...distinct.values()]
}
const trimmed = /[\s"“”'‘’«»,;]/

function countType(tally: Tally, wanted: readonly TypedSpan[], proposed: readonly TypedSpan[]): void {
  const bounds = new Set(wanted.map(({ start, end }) => `${start}:${end}`))
  tally.wanted += wanted.length
  tally.proposed += proposed.length
  tally.right += proposed.filter(({ start, end }) => bounds.has(`${start}:${end}`)).length
  tally.touching += countTouching(wanted, proposed)
}

function countTouching(wanted: readonly TypedSpan[], proposed: readonly TypedSpan[]): number {
  const pairs = wanted.flatMap((a) =>
    proposed.map((b) => ({ a, b, shared: Math.min(a.end, b.end) - Math.max(a.start, b.start) })).filter(({ shared }) => shared > 0),
  )
  pairs.sort((first, second) => second.shared - first.shared)
  const used = new Set<TypedSpan>()
  let count = 0
  for (const { a, b } of pairs) {
    if (used.has(a) || used.has(b)) continue
    used.add(a).add(b)
    count++
  }
  return count
}

function countSameBounds(wanted: readonly TypedSpan[], proposed: readonly TypedSpan[]): number {
  const left = new Map<string, number>()
  for (const { start, end } of wanted) left.set(`${start}:${end}`, (left.get(`${start}:${end}`) ?? 0) + 1)
  let count = 0
  for (const { start, end } of proposed) {
    const key = `${start}:${end}`
    const open = left.get(key) ?? 0
    if (open > 0) {
      count++
      left.set(key, open - 1)
    }
  }
  return count
}
