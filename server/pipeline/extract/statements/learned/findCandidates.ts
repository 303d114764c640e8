import { scratchOf } from '../../Scratch.ts'
import type { Range } from '../Range.ts'
import type { Candidate } from './Candidate.ts'
import { windowOf } from './CueWindow.ts'
import type { FeatureList } from './FeatureList.ts'
import { type CueGuess, findCues } from './findCues.ts'
import type { Sight } from './Sight.ts'
import type { StatementModel } from './StatementModel.ts'
import { scoreLists } from './scoreLists.ts'
import { furtherFeatures, spanFeatures } from './spanFeatures.ts'
import { bestLabels, labelCount, outside } from './tagSpans.ts'
import { type UnitView, viewUnit } from './UnitView.ts'
import { viewWindow } from './WindowView.ts'

/** Cues below this log-odds are not looked at further. */
const leastCueScore = -0.5

/** What the model makes of every likely cue of a passage, in text order of the cues; cues without content are left out. */
export function findCandidates(sight: Sight, model: Pick<StatementModel, 'cues' | 'spans' | 'spanTransitions'>): Candidate[] {
  return findCues(sight, model.cues, leastCueScore).flatMap((guess) => readSpans(sight, guess, model) ?? [])
}

function readSpans(
  sight: Sight,
  guess: CueGuess,
  { spans, spanTransitions }: Pick<StatementModel, 'spans' | 'spanTransitions'>,
): Candidate | null {
  const window = windowOf(sight.passage, guess.token)
  const view = viewWindow(sight, window, guess.token)
  const size = window.units.length
  const scores = scoreRoom(size * labelCount).fill(0, 0, size * labelCount)
  const seen: (UnitView | undefined)[] = window.units.map((unit, index) => viewUnit(sight, view, unit, index))
  const write = (features: typeof spanFeatures) => (index: number, list: FeatureList) => {
    const unit = seen[index]
    if (unit) features(sight, view, unit, list)
  }
  scoreLists(spans.weights, { size, write: write(spanFeatures) }, scores)
  for (let i = 0; i < size; i++) if (isFarOutside(scores, i * labelCount, spans.scale)) seen[i] = undefined
  scoreLists(spans.weights, { size, write: write(furtherFeatures) }, scores)
  const labels = bestLabels(scores, size, window.cue, spanTransitions)
  const runs = runsOf(labels, window.units)
  const [cue] = runs.cues.filter((range) => range.first <= guess.token && guess.token < range.end)
  if (!cue || runs.contents.length === 0) return null
  return { cueHead: guess.token, cueScore: guess.score, source: nearest(runs.sources, guess.token), cue, content: runs.contents }
}

/**
 * By how much "outside" leads all roles when no more is asked of a unit: what else could be told would rarely turn it (a cascade, after Viola
 * and Jones 2001; measured on polnear.dev and on own reports, where FULL falls by 0.2 and nothing else).
 */
const farLead = 55

function isFarOutside(scores: Int32Array, at: number, scale: number): boolean {
  let inRole = Number.NEGATIVE_INFINITY
  for (let label = outside + 1; label < labelCount; label++) inRole = Math.max(inRole, scores[at + label] ?? 0)
  return (scores[at + outside] ?? 0) - inRole > scale * farLead
}

const scoreRoom = scratchOf((length) => new Int32Array(length))

interface Runs {
  readonly sources: Range[]
  readonly contents: Range[]
  readonly cues: Range[]
}

function runsOf(labels: Uint8Array, units: readonly Range[]): Runs {
  const runs: Runs = { sources: [], contents: [], cues: [] }
  const byRole = [[], runs.sources, runs.contents, runs.cues]
  units.forEach((unit, index) => {
    const label = labels[index] ?? 0
    if (label === 0) return
    const role = byRole[(label + 1) >> 1]
    const last = role?.at(-1)
    if (label % 2 === 0 && last) role?.splice(-1, 1, { first: last.first, end: unit.end })
    else role?.push({ first: unit.first, end: unit.end })
  })
  return runs
}

function nearest(ranges: readonly Range[], token: number): Range | null {
  let best: Range | null = null
  for (const range of ranges) if (!best || Math.abs(range.end - token) < Math.abs(best.end - token)) best = range
  return best
}
