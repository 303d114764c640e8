import type { Unit } from './CueWindow.ts'
import { add, type FeatureList, pair, triple } from './FeatureList.ts'
import { at, type Sight } from './Sight.ts'
import { bucket, edgeWord, type UnitView } from './UnitView.ts'
import type { WindowView } from './WindowView.ts'

/** Adds what tells the role of a quotation, or of a piece of the paragraph, taken whole. */
export function wholeFeatures(sight: Sight, view: WindowView, { unit, index, side, near, ruled }: UnitView, list: FeatureList): void {
  const { words, fineTags } = sight
  const cueLemma = at(sight.lemmas, view.cueHead)
  const kind = unit.kind === 'QUOTE' ? 1 : 2
  const size = bucket(unit.end - unit.first)
  const shape = (kind * 16 + size) * 4 + side
  const last = at(words, unit.kind === 'QUOTE' ? unit.end - 2 : unit.end - 1)
  const first = unit.kind === 'QUOTE' ? unit.first + 1 : unit.first
  const isCapital = /^\p{Lu}/u.test(sight.passage.tokens[first]?.text ?? '') ? 1 : 0
  const inSentence = unit.end > view.sentenceFirst && unit.first < view.sentenceEnd ? 1 : 0
  const sameParagraph = sight.passage.paragraphOf[unit.first] === sight.passage.paragraphOf[view.cueHead] ? 1 : 0
  const place = inSentence * 2 + sameParagraph
  const previous = edgeWord(sight, view, index - 1)
  const next = edgeWord(sight, view, index + 1)
  add(list, 150, pair(shape, place))
  add(list, 151, pair(last, kind * 4 + side))
  add(list, 152, triple(last, place, kind * 4 + side))
  add(list, 153, triple(previous, side, kind))
  add(list, 154, triple(next, side, kind))
  add(list, 155, triple(isCapital * 2 + place, shape, ruled))
  add(list, 156, triple(isCapital * 4 + place, near, kind))
  add(list, 157, triple(cueLemma, shape, place))
  add(list, 158, triple(previous, last, side))
  add(list, 159, triple(at(words, first), kind, side))
  const before = view.window.units[index - 1]
  const after = view.window.units[index + 1]
  add(list, 160, triple(kindOf(before) * 4 + kindOf(after), kind * 4 + side, place))
  add(list, 161, triple(at(fineTags, unit.first - 1), at(fineTags, unit.end), kind * 4 + side))
  add(list, 162, triple(speaksIn(sight, unit), kind * 4 + side, place))
  add(list, 163, triple(after ? speaksIn(sight, after) * 4 + kindOf(after) : 9, kind * 4 + side, place))
}

function kindOf(unit: Unit | undefined): number {
  return unit === undefined ? 3 : unit.kind === 'TOKEN' ? 0 : unit.kind === 'QUOTE' ? 1 : 2
}

function speaksIn(sight: Sight, unit: Unit): number {
  for (let i = unit.first; i < Math.min(unit.end, unit.first + 60); i++)
    if (at(sight.speaks, i) && sight.passage.tags[i] === 'VERB') return 1
  return 0
}
