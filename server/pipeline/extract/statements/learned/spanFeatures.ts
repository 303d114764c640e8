import type { Draft } from '../Draft.ts'
import { sentenceAt } from '../Passage.ts'
import { type Branches, branchesOf } from './branches.ts'
import type { CueWindow, Unit } from './CueWindow.ts'
import { add, addPair, addTriple, type FeatureList } from './FeatureList.ts'
import { at, type Sight } from './Sight.ts'

/** What is the same for all units of a window. */
export interface WindowView {
  readonly window: CueWindow
  readonly cueHead: number
  readonly branches: Branches
  readonly sentenceFirst: number
  readonly sentenceEnd: number
  /** 0 outside, 1 source, 2 content, 3 cue by the rules, by unit; +4 where it begins. All 8 when the rules see no cue here. */
  readonly ruled: Uint8Array
  /** How many commas, verbs of speech and quotations lie between each unit and the cue. */
  readonly commas: Uint8Array
  readonly speakers: Uint8Array
  readonly quotes: Uint8Array
  readonly hasSubject: number
}

export function viewWindow(sight: Sight, window: CueWindow, cueHead: number): WindowView {
  const { first, end } = sentenceAt(sight.passage, cueHead)
  const size = window.units.length
  const view = {
    window,
    cueHead,
    branches: branchesOf(sight.syntax, cueHead, first, end),
    sentenceFirst: first,
    sentenceEnd: end,
    ruled: ruledLabels(window, sight.ruled.get(cueHead)),
    commas: new Uint8Array(size),
    speakers: new Uint8Array(size),
    quotes: new Uint8Array(size),
    hasSubject: hasSubject(sight, cueHead),
  }
  countBetween(sight, view, 1)
  countBetween(sight, view, -1)
  return view
}

function hasSubject(sight: Sight, cue: number): number {
  const { syntax } = sight
  let found = 0
  for (let child = syntax.firstDependents[cue] ?? -1; child >= 0; child = syntax.nextSiblings[child] ?? -1) {
    if ((syntax.relations[child] ?? '').startsWith('nsubj')) found = child < cue ? 1 : 2
  }
  return found
}

function countBetween(sight: Sight, view: Pick<WindowView, 'window' | 'commas' | 'speakers' | 'quotes'>, step: 1 | -1): void {
  const { units, cue } = view.window
  let commas = 0
  let speakers = 0
  let quotes = 0
  for (let i = cue + step; i >= 0 && i < units.length; i += step) {
    view.commas[i] = Math.min(4, commas)
    view.speakers[i] = Math.min(3, speakers)
    view.quotes[i] = Math.min(2, quotes)
    const unit = units[i]
    if (!unit) continue
    if (unit.kind === 'QUOTE') quotes++
    else if (unit.kind === 'TOKEN') {
      const word = sight.passage.words[unit.first] ?? ''
      if (word === ',' || word === ';' || word === '—' || word === ':') commas++
      if (at(sight.speaks, unit.first) && sight.passage.tags[unit.first] === 'VERB') speakers++
    }
  }
}

function ruledLabels({ units }: CueWindow, draft: Draft | undefined): Uint8Array {
  if (!draft) return new Uint8Array(units.length).fill(8)
  const labels = new Uint8Array(units.length)
  let before = 0
  units.forEach((unit, index) => {
    const middle = unit.kind === 'TOKEN' ? unit.first : (unit.first + unit.end) >> 1
    const inContent = draft.content.some((range) => range.first <= middle && middle < range.end)
    const inSource = draft.source !== null && draft.source.first <= middle && middle < draft.source.end
    const inCue = draft.cue.first <= middle && middle < draft.cue.end
    const label = inCue ? 3 : inContent ? 2 : inSource ? 1 : 0
    labels[index] = label + (label !== before ? 4 : 0)
    before = label
  })
  return labels
}

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
  addPair(list, 101, kind, near)
  addPair(list, 102, kind, between)
  addTriple(list, 103, [kind, between, cueLemma])
  addPair(list, 104, kind, ruled)
  addTriple(list, 105, [kind, ruled, cueLemma])
  addTriple(list, 106, [at(view.ruled, index - 1), ruled, at(view.ruled, index + 1)])
  addTriple(list, 107, [kind, side, cueLemma])
  addTriple(list, 108, [kind, near, cueTag])
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
  addPair(list, 110, word, side)
  addPair(list, 111, at(fineTags, token), side)
  addPair(list, 112, previous, word)
  addPair(list, 113, word, next)
  addTriple(list, 114, [at(fineTags, token - 1), at(fineTags, token), side])
  addTriple(list, 115, [at(fineTags, token), at(fineTags, token + 1), side])
  addTriple(list, 116, [at(fineTags, token - 1), at(fineTags, token), at(fineTags, token + 1)])
  addPair(list, 117, previous, side)
  addPair(list, 118, next, side)
  addPair(list, 119, near, tag)
  addPair(list, 120, near, word)
  addPair(list, 121, at(sight.nameKinds, token) * 8 + at(sight.nameKinds, token - 1), side)
  addPair(list, 122, ruled, tag)
  addTriple(list, 123, [cueLemma, near, tag])
  addTriple(list, 124, [cueLemma, word, side])
  add(list, 125, (token === view.sentenceFirst ? 1 : 0) + (token === view.sentenceEnd - 1 ? 2 : 0))
  branchFeatures(sight, view, { token, side, ruled }, list)
  addTriple(list, 126, [at(relations, token), tag, side])
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
  addPair(list, 131, branch, cueLemma)
  addPair(list, 132, branch, cueTag)
  addTriple(list, 133, [branch, starts + ends + after, depth])
  addTriple(list, 134, [branch, starts + ends + after, at(tags, token)])
  addPair(list, 135, branch, at(sight.words, token))
  addTriple(list, 136, [branch, root < 0 ? 0 : at(tags, root), side])
  addTriple(list, 137, [branch, at(relations, token), depth])
  addTriple(list, 138, [branch, ruled, side])
  addTriple(list, 139, [branch, cueRelation, view.hasSubject])
  addTriple(list, 140, [branch, cueLemma, starts + ends])
  addTriple(list, 141, [steps * 8 + view.hasSubject, cueRelation, relation])
  if (root >= 0) addTriple(list, 142, [branch, at(lemmas, root), starts])
  const before = branches.roots[token - 1 - branches.first] ?? -2
  const later = branches.roots[token + 1 - branches.first] ?? -2
  addTriple(list, 143, [branch, before < 0 ? before : at(relations, before), later < 0 ? later : at(relations, later)])
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
  addPair(list, 150, shape, place)
  addPair(list, 151, last, kind * 4 + side)
  addTriple(list, 152, [last, place, kind * 4 + side])
  addTriple(list, 153, [previous, side, kind])
  addTriple(list, 154, [next, side, kind])
  addTriple(list, 155, [isCapital * 2 + place, shape, ruled])
  addTriple(list, 156, [isCapital * 4 + place, near, kind])
  addTriple(list, 157, [cueLemma, shape, place])
  addTriple(list, 158, [previous, last, side])
  addTriple(list, 159, [at(words, first), kind, side])
  const before = view.window.units[index - 1]
  const after = view.window.units[index + 1]
  addTriple(list, 160, [kindOf(before) * 4 + kindOf(after), kind * 4 + side, place])
  addTriple(list, 161, [at(fineTags, unit.first - 1), at(fineTags, unit.end), kind * 4 + side])
  addTriple(list, 162, [speaksIn(sight, unit), kind * 4 + side, place])
  addTriple(list, 163, [after ? speaksIn(sight, after) * 4 + kindOf(after) : 9, kind * 4 + side, place])
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
