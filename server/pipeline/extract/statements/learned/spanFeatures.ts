import type { Unit } from './CueWindow.ts'
import { add, type FeatureList, pair, triple } from './FeatureList.ts'
import { at, type Sight } from './Sight.ts'
import type { WindowView } from './WindowView.ts'

/** Fills the list with what tells whether a unit of the window is source, cue or content of the window's cue. */
export function spanFeatures(sight: Sight, view: WindowView, index: number, list: FeatureList): void {
  list.count = 0
  const unit = view.window.units[index]
  if (!unit) return
  const distance = index - view.window.cue
  const cueLemma = at(sight.lemmas, view.cueHead)
  const cueTag = at(sight.fineTags, view.cueHead)
  const side = distance < 0 ? 1 : distance > 0 ? 2 : 3
  const near = side * 16 + Math.min(12, bucket(Math.abs(distance)))
  const kind = unit.kind === 'TOKEN' ? 0 : unit.kind === 'QUOTE' ? 1 : 2
  const between = ((at(view.commas, index) * 4 + at(view.speakers, index)) * 3 + at(view.quotes, index)) * 4 + side
  const ruled = at(view.ruled, index)
  add(list, 100, kind)
  add(list, 101, pair(kind, near))
  add(list, 102, pair(kind, between))
  add(list, 103, triple(kind, between, cueLemma))
  add(list, 104, pair(kind, ruled))
  add(list, 105, triple(kind, ruled, cueLemma))
  add(list, 106, triple(at(view.ruled, index - 1), ruled, at(view.ruled, index + 1)))
  add(list, 107, triple(kind, side, cueLemma))
  add(list, 108, triple(kind, near, cueTag))
  if (unit.kind === 'TOKEN') tokenFeatures(sight, view, { unit, index, side, near, ruled }, list)
  else wholeFeatures(sight, view, { unit, index, side, near, ruled }, list)
}

interface UnitView {
  readonly unit: Unit
  readonly index: number
  readonly side: number
  readonly near: number
  readonly ruled: number
}

function tokenFeatures(sight: Sight, view: WindowView, { unit, index, side, near, ruled }: UnitView, list: FeatureList): void {
  const token = unit.first
  const { words, tags, fineTags, lemmas, relations } = sight
  const word = at(words, token)
  const tag = at(tags, token)
  const cueLemma = at(lemmas, view.cueHead)
  const previous = edgeWord(sight, view, index - 1)
  const next = edgeWord(sight, view, index + 1)
  add(list, 110, pair(word, side))
  add(list, 111, pair(at(fineTags, token), side))
  add(list, 112, pair(previous, word))
  add(list, 113, pair(word, next))
  add(list, 114, triple(at(fineTags, token - 1), at(fineTags, token), side))
  add(list, 115, triple(at(fineTags, token), at(fineTags, token + 1), side))
  add(list, 116, triple(at(fineTags, token - 1), at(fineTags, token), at(fineTags, token + 1)))
  add(list, 117, pair(previous, side))
  add(list, 118, pair(next, side))
  add(list, 119, pair(near, tag))
  add(list, 120, pair(near, word))
  add(list, 121, pair(at(sight.nameKinds, token) * 8 + at(sight.nameKinds, token - 1), side))
  add(list, 122, pair(ruled, tag))
  add(list, 123, triple(cueLemma, near, tag))
  add(list, 124, triple(cueLemma, word, side))
  add(list, 125, (token === view.sentenceFirst ? 1 : 0) + (token === view.sentenceEnd - 1 ? 2 : 0))
  branchFeatures(sight, view, { token, side, ruled }, list)
  add(list, 126, triple(at(relations, token), tag, side))
}

interface TokenView {
  readonly token: number
  readonly side: number
  readonly ruled: number
}

function branchFeatures(sight: Sight, view: WindowView, { token, side, ruled }: TokenView, list: FeatureList): void {
  const { branches } = view
  const { relations, tags, lemmas, syntax } = sight
  const steps = at(branches.steps, token - branches.first)
  const root = branches.roots[token - branches.first] ?? -1
  const cueLemma = at(lemmas, view.cueHead)
  const cueTag = at(sight.fineTags, view.cueHead)
  const relation = root < 0 ? 1 : at(relations, root)
  const rootSide = root < 0 ? 0 : root < view.cueHead ? 1 : 2
  const branch = (Math.imul(relation, 31) ^ (steps * 4 + rootSide)) | 0
  const starts = root >= 0 && token === (syntax.subtreeStarts[root] ?? -1) ? 1 : 0
  const ends = root >= 0 && token === (syntax.subtreeEnds[root] ?? 0) - 1 ? 2 : 0
  const after = root >= 0 && (branches.roots[token - 1 - branches.first] ?? -1) !== root ? 4 : 0
  const depth = depthBelow(sight, token, root)
  const cueRelation = at(relations, view.cueHead)
  add(list, 130, branch)
  add(list, 131, pair(branch, cueLemma))
  add(list, 132, pair(branch, cueTag))
  add(list, 133, triple(branch, starts + ends + after, depth))
  add(list, 134, triple(branch, starts + ends + after, at(tags, token)))
  add(list, 135, pair(branch, at(sight.words, token)))
  add(list, 136, triple(branch, root < 0 ? 0 : at(tags, root), side))
  add(list, 137, triple(branch, at(relations, token), depth))
  add(list, 138, triple(branch, ruled, side))
  add(list, 139, triple(branch, cueRelation, view.hasSubject))
  add(list, 140, triple(branch, cueLemma, starts + ends))
  add(list, 141, triple(steps * 8 + view.hasSubject, cueRelation, relation))
  if (root >= 0) add(list, 142, triple(branch, at(lemmas, root), starts))
  const before = branches.roots[token - 1 - branches.first] ?? -2
  const later = token + 1 < view.sentenceEnd ? (branches.roots[token + 1 - branches.first] ?? -2) : -2
  add(list, 143, triple(branch, before < 0 ? before : at(relations, before), later < 0 ? later : at(relations, later)))
}

function depthBelow(sight: Sight, token: number, root: number): number {
  let depth = 0
  for (let i = token; i !== root && i >= 0 && depth < 4; depth++) i = sight.syntax.heads[i] ?? -1
  return depth
}

function wholeFeatures(sight: Sight, view: WindowView, { unit, index, side, near, ruled }: UnitView, list: FeatureList): void {
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

/** The word of a neighbouring unit; one stand-in for any quotation and one for any piece. */
function edgeWord(sight: Sight, view: WindowView, index: number): number {
  const unit = view.window.units[index]
  if (!unit) return 7
  return unit.kind === 'TOKEN' ? at(sight.words, unit.first) : unit.kind === 'QUOTE' ? 8 : 9
}

/** 0 to 5 as they are, then coarser and coarser. */
function bucket(count: number): number {
  if (count <= 5) return count
  if (count <= 8) return 6
  if (count <= 12) return 7
  if (count <= 20) return 8
  return count <= 40 ? 9 : 10
}
