import { branchFeatures } from './branchFeatures.ts'
import { add, type FeatureList, pair, triple } from './FeatureList.ts'
import { at, type Sight } from './Sight.ts'
import { edgeWord, type UnitView } from './UnitView.ts'
import type { WindowView } from './WindowView.ts'
import { wholeFeatures } from './wholeFeatures.ts'

/** Adds what tells most whether a unit of the window is source, cue or content of the window's cue: all that is told of a quotation or piece. */
export function spanFeatures(sight: Sight, view: WindowView, seen: UnitView, list: FeatureList): void {
  const { unit, index, side, near, ruled } = seen
  const cueLemma = at(sight.lemmas, view.cueHead)
  const kind = unit.kind === 'TOKEN' ? 0 : unit.kind === 'QUOTE' ? 1 : 2
  const between = ((at(view.commas, index) * 4 + at(view.speakers, index)) * 3 + at(view.quotes, index)) * 4 + side
  add(list, 100, kind)
  add(list, 101, pair(kind, near))
  add(list, 102, pair(kind, between))
  add(list, 103, triple(kind, between, cueLemma))
  add(list, 104, pair(kind, ruled))
  add(list, 105, triple(kind, ruled, cueLemma))
  add(list, 106, triple(at(view.ruled, index - 1), ruled, at(view.ruled, index + 1)))
  add(list, 107, triple(kind, side, cueLemma))
  add(list, 108, triple(kind, near, at(sight.fineTags, view.cueHead)))
  if (unit.kind !== 'TOKEN') {
    wholeFeatures(sight, view, seen, list)
    return
  }
  const tag = at(sight.tags, unit.first)
  add(list, 110, pair(at(sight.words, unit.first), side))
  add(list, 122, pair(ruled, tag))
  add(list, 126, triple(at(sight.relations, unit.first), tag, side))
  branchFeatures(sight, view, seen, list)
}

/** Adds what else is told of a token: the words and tags around it. */
export function furtherFeatures(sight: Sight, view: WindowView, { unit, index, side, near }: UnitView, list: FeatureList): void {
  if (unit.kind !== 'TOKEN') return
  const token = unit.first
  const { fineTags } = sight
  const tag = at(sight.tags, token)
  const previous = edgeWord(sight, view, index - 1)
  const next = edgeWord(sight, view, index + 1)
  add(list, 111, pair(at(fineTags, token), side))
  add(list, 114, triple(at(fineTags, token - 1), at(fineTags, token), side))
  add(list, 115, triple(at(fineTags, token), at(fineTags, token + 1), side))
  add(list, 117, pair(previous, side))
  add(list, 118, pair(next, side))
  add(list, 119, pair(near, tag))
  add(list, 121, pair(at(sight.nameKinds, token) * 8 + at(sight.nameKinds, token - 1), side))
  add(list, 123, triple(at(sight.lemmas, view.cueHead), near, tag))
  add(list, 125, (token === view.sentenceFirst ? 1 : 0) + (token === view.sentenceEnd - 1 ? 2 : 0))
}
