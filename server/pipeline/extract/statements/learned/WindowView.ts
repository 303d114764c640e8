import { scratchOf } from '../../Scratch.ts'
import type { Draft } from '../Draft.ts'
import { sentenceAt } from '../Passage.ts'
import { type Branches, branchesOf } from './branches.ts'
import type { CueWindow } from './CueWindow.ts'
import { at, type Sight } from './Sight.ts'

/** What is the same for all units of a window; good until the next window is viewed. */
export interface WindowView {
  readonly window: CueWindow
  readonly cueHead: number
  readonly branches: Branches
  readonly sentenceFirst: number
  readonly sentenceEnd: number
  /** 0 outside, 1 source, 2 content, 3 cue by the rules, by unit; +4 where it begins. All 8 when the rules see no cue here. */
  readonly ruled: Int32Array
  /** How many commas, verbs of speech and quotations lie between each unit and the cue. */
  readonly commas: Int32Array
  readonly speakers: Int32Array
  readonly quotes: Int32Array
  readonly hasSubject: number
}

/** Looks at a window from its cue. */
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
    commas: commaRoom(size + 1).fill(0, 0, size + 1),
    speakers: speakerRoom(size + 1).fill(0, 0, size + 1),
    quotes: quoteRoom(size + 1).fill(0, 0, size + 1),
    hasSubject: hasSubject(sight, cueHead),
  }
  countBetween(sight, view, 1)
  countBetween(sight, view, -1)
  return view
}

// Each with a zero behind the last unit.
const ruledRoom = scratchOf((length) => new Int32Array(length))
const commaRoom = scratchOf((length) => new Int32Array(length))
const speakerRoom = scratchOf((length) => new Int32Array(length))
const quoteRoom = scratchOf((length) => new Int32Array(length))

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

function ruledLabels({ units }: CueWindow, draft: Draft | undefined): Int32Array {
  const size = units.length
  const labels = ruledRoom(size + 1).fill(0, 0, size + 1)
  if (!draft) return labels.fill(8, 0, size)
  let before = 0
  for (let index = 0; index < size; index++) {
    const unit = units[index]
    if (!unit) continue
    const label = ruledLabel(draft, unit.kind === 'TOKEN' ? unit.first : (unit.first + unit.end) >> 1)
    labels[index] = label + (label !== before ? 4 : 0)
    before = label
  }
  return labels
}

/** 0 outside, 1 source, 2 content, 3 cue. */
function ruledLabel({ source, cue, content }: Draft, token: number): number {
  if (cue.first <= token && token < cue.end) return 3
  for (const range of content) if (range.first <= token && token < range.end) return 2
  return source !== null && source.first <= token && token < source.end ? 1 : 0
}
