import { buildSlots, type SparseWeights } from '../../pipeline/extract/syntax/SparseWeights.ts'
import { type FeatureCounts, frequentFeatures } from './countFeatures.ts'

/**
 * A log-linear classifier while it learns: a dense row of weights, one a class, for each feature that was met often enough; steps by
 * AdaGrad (Duchi, Hazan and Singer 2011). Its functions write into it: typed-array kernels.
 */
export interface LogLinear {
  readonly classes: number
  readonly keys: Int32Array
  readonly slots: Int32Array
  readonly weights: Float32Array
  readonly squares: Float32Array
}

/** An example's rows: starts of the rows of its known features, how many there are, and the scores of the classes. */
export interface Example {
  readonly rows: Int32Array
  count: number
  readonly scores: Float32Array
}

const stepSize = 0.1

export function startLearner(counts: FeatureCounts, classes: number, atLeast: number): LogLinear {
  const keys = frequentFeatures(counts, atLeast)
  const size = keys.length * classes
  return { classes, keys, slots: buildSlots(keys), weights: new Float32Array(size), squares: new Float32Array(size) }
}

export function roomForExample(features: number, classes: number): Example {
  return { rows: new Int32Array(features), count: 0, scores: new Float32Array(classes) }
}

/** Looks up the rows of the first `count` hashes (written over them in `example.rows`) and scores every class. */
export function scoreExample(learner: LogLinear, example: Example, count: number): void {
  const { slots, classes, weights } = learner
  const { rows, scores } = example
  const mask = (slots.length >> 1) - 1
  let known = 0
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    const feature = rows[i] ?? 0
    let slot = feature & mask
    while (slots[slot << 1] !== 0 && slots[slot << 1] !== feature) slot = (slot + 1) & mask
    if (slots[slot << 1] === 0) continue
    const row = (slots[(slot << 1) + 1] ?? 0) * classes
    rows[known++] = row
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[row + c] ?? 0)
  }
  example.count = known
}

/**
 * One step towards the classes that `isRight` marks, against those it does not, among those that `isOpen` marks (1 or 0 a class):
 * the gradient of the log of the right classes' share of the probability.
 */
export function learnExample(learner: LogLinear, example: Example, isRight: Uint8Array, isOpen: Uint8Array): void {
  const { scores } = example
  let most = -Infinity
  for (let c = 0; c < scores.length; c++) if (isOpen[c] === 1) most = Math.max(most, scores[c] ?? 0)
  let all = 0
  let right = 0
  for (let c = 0; c < scores.length; c++) {
    if (isOpen[c] !== 1) continue
    const share = Math.exp((scores[c] ?? 0) - most)
    scores[c] = share
    all += share
    if (isRight[c] === 1) right += share
  }
  if (right < 1e-12) right = 1e-12
  for (let c = 0; c < scores.length; c++) {
    if (isOpen[c] !== 1) continue
    const share = scores[c] ?? 0
    const gradient = share / all - (isRight[c] === 1 ? share / right : 0)
    if (Math.abs(gradient) > 0.003) step(learner, example, c, gradient)
  }
}

function step({ weights, squares }: LogLinear, { rows, count }: Example, label: number, gradient: number): void {
  const square = gradient * gradient
  for (let i = 0; i < count; i++) {
    const at = (rows[i] ?? 0) + label
    const sum = (squares[at] ?? 0) + square
    squares[at] = sum
    weights[at] = (weights[at] ?? 0) - (stepSize * gradient) / Math.sqrt(sum + 1e-3)
  }
}

/** The weights in 8 bits, in steps of `step`; weights that round to nothing and rows that say nothing are left out. */
export function sparseWeights(learner: LogLinear, unit: number): SparseWeights {
  const { keys, classes, weights } = learner
  const keptKeys: number[] = []
  const offsets: number[] = [0]
  const entries: number[] = []
  for (let row = 0; row < keys.length; row++) {
    for (let c = 0; c < classes; c++) {
      const scaled = Math.round((weights[row * classes + c] ?? 0) / unit)
      if (scaled !== 0) entries.push((Math.max(-127, Math.min(127, scaled)) << 8) | c)
    }
    if (entries.length === offsets[offsets.length - 1]) continue
    keptKeys.push(keys[row] ?? 0)
    offsets.push(entries.length)
  }
  return { slots: buildSlots(Int32Array.from(keptKeys)), offsets: Int32Array.from(offsets), entries: Int16Array.from(entries) }
}
