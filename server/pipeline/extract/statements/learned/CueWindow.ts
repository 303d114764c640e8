import { type Passage, quoteAt, sentenceAt } from '../Passage.ts'
import type { Range } from '../Range.ts'

/** A token, or a quotation or piece of a neighbouring sentence that is taken whole. */
export interface Unit extends Range {
  readonly kind: 'TOKEN' | 'QUOTE' | 'PIECE'
}

/** What is looked at for one cue, in text order: the tokens of its sentence, quotations as wholes, and pieces of the paragraph around. */
export interface CueWindow {
  readonly units: readonly Unit[]
  /** Index of the unit that is the cue's head. */
  readonly cue: number
}

const longestSide = 90
const unitsBefore = 2
const unitsAfter = 5

/** The window of a cue: at most some two hundred units. */
export function windowOf(passage: Passage, cueHead: number): CueWindow {
  const sentence = sentenceAt(passage, cueHead)
  const own = quoteAt(passage, cueHead)
  const units: Unit[] = []
  let i = Math.max(sentence.first, cueHead - longestSide)
  const end = Math.min(sentence.end, cueHead + longestSide)
  const first = i
  while (i < end) {
    const quote = quoteAt(passage, i)
    const isWhole = quote !== null && quote !== own
    units.push(isWhole ? { first: quote.outer.first, end: quote.outer.end, kind: 'QUOTE' } : { first: i, end: i + 1, kind: 'TOKEN' })
    i = isWhole ? quote.outer.end : i + 1
  }
  const before = piecesBefore(passage, Math.min(first, units[0]?.first ?? first), own !== null)
  const after = piecesAfter(passage, i, own !== null)
  const all = [...before, ...units, ...after]
  return { units: all, cue: all.findIndex((unit) => unit.first === cueHead && unit.kind === 'TOKEN') }
}

function piecesBefore(passage: Passage, from: number, insideQuote: boolean): Unit[] {
  const units: Unit[] = []
  const paragraph = passage.paragraphs[passage.paragraphOf[from] ?? -1]
  let i = from
  while (paragraph && i > paragraph.first && units.length < unitsBefore) {
    const quote = insideQuote ? null : quoteAt(passage, i - 1)
    const floor = quote ? quote.outer.first : Math.max(sentenceAt(passage, i - 1).first, pieceFloor(passage, i - 1))
    units.unshift({ first: floor, end: i, kind: quote ? 'QUOTE' : 'PIECE' })
    i = floor
  }
  return units
}

function piecesAfter(passage: Passage, from: number, insideQuote: boolean): Unit[] {
  const units: Unit[] = []
  let i = from
  const paragraph = passage.paragraphOf[from - 1]
  while (i < passage.tokens.length && units.length < unitsAfter) {
    const quote = insideQuote ? null : quoteAt(passage, i)
    if (passage.paragraphOf[i] !== paragraph && !(quote && quote.outer.first === i)) break
    if (
      passage.paragraphOf[i] !== paragraph &&
      passage.paragraphOf[i] !== passage.paragraphOf[i - 1] &&
      units.length > 0 &&
      units.at(-1)?.kind !== 'QUOTE'
    )
      break
    const end = quote ? quote.outer.end : Math.min(sentenceAt(passage, i).end, pieceCeiling(passage, i))
    units.push({ first: i, end, kind: quote ? 'QUOTE' : 'PIECE' })
    i = end
  }
  return units
}

/** A piece ends where a quotation begins. */
function pieceCeiling(passage: Passage, from: number): number {
  let i = from + 1
  while (i < passage.tokens.length && i - from < 400 && (passage.quoteOf[i] ?? -1) < 0) i++
  return i
}

function pieceFloor(passage: Passage, from: number): number {
  let i = from
  while (i > 0 && from - i < 400 && (passage.quoteOf[i - 1] ?? -1) < 0) i--
  return i
}
