import { labelCount } from '../../../pipeline/extract/names/nameLabels.ts'
import { scoreRoom } from '../../../pipeline/extract/names/network/nameShape.ts'
import { innerSize } from '../../../pipeline/extract/vectors/steps.ts'
import type { Parameters } from '../../syntax/network/Parameters.ts'
import { turn } from '../../syntax/network/turn.ts'
import { computeMarginals, marginalsFor } from '../marginals.ts'
import type { LearningNameNetwork } from './LearningNameNetwork.ts'
import type { NameBatch } from './layOutLessons.ts'

/**
 * Scores the labels of a batch, and runs the loss of a linear chain over them back: gradients of the scores' weights and the transitions,
 * slopes of the gated layer's numbers into `slopes`. Gives the sum of the losses (in nats). Lessons of one set stand together.
 */
export function learnLabels(network: LearningNameNetwork, batch: NameBatch, slopes: Float32Array): number {
  const { scores, scoreSlopes, matrices } = network
  const ranges = rangesOfSets(batch)
  for (let row = 0; row < batch.rows; row++) scores.values.set(matrices.scoreBias.values, row * scoreRoom)
  scoreRows(network, [0, batch.rows], { weights: matrices.score, set: 0 })
  for (const { set, rows } of ranges) if (set > 0) scoreRows(network, rows, { weights: network.setScore, set })
  scoreSlopes.values.fill(0, 0, batch.rows * scoreRoom)
  const loss = learnChains(network, batch)
  slopes.fill(0, 0, batch.rows * innerSize)
  scoreRowsBack(network, [0, batch.rows], { weights: matrices.score, set: 0, slopes })
  for (const { set, rows } of ranges) if (set > 0) scoreRowsBack(network, rows, { weights: network.setScore, set, slopes })
  const bias = matrices.scoreBias.gradient
  for (let row = 0; row < batch.rows; row++) {
    for (let label = 0; label < scoreRoom; label++) bias[label] = (bias[label] ?? 0) + (scoreSlopes.values[row * scoreRoom + label] ?? 0)
  }
  return loss
}

type RowRange = readonly [first: number, end: number]

function rangesOfSets({ lessons, firstRows, rows }: NameBatch): { readonly set: number; readonly rows: RowRange }[] {
  const starts = lessons.flatMap(({ set }, index) =>
    index > 0 && lessons[index - 1]?.set === set ? [] : [{ set, first: firstRows[index] ?? 1 }],
  )
  return starts.map(({ set, first }, index) => ({ set, rows: [first, starts[index + 1]?.first ?? rows] }))
}

interface Head {
  /** Score matrices one below the other. */
  readonly weights: Parameters
  readonly set: number
}

function scoreRows({ arena, there, scores }: LearningNameNetwork, [first, end]: RowRange, { weights, set }: Head): void {
  const from = { at: there.along.at + first * innerSize * 4, stride: innerSize * 4 }
  const to = { at: scores.at + first * scoreRoom * 4, stride: scoreRoom * 4 }
  const matrix = { at: weights.matrix.at + set * innerSize * scoreRoom * 4, stride: scoreRoom * 4 }
  arena.kernels.multiply(to, from, matrix, [end - first, innerSize, scoreRoom])
}

function scoreRowsBack(
  { arena, there, scoreSlopes, turnedRows, turnedWeights }: LearningNameNetwork,
  [first, end]: RowRange,
  { weights, set, slopes }: Head & { readonly slopes: Float32Array },
): void {
  const rows = end - first
  const from = set * innerSize * scoreRoom
  const outcome = { at: scoreSlopes.at + first * scoreRoom * 4, stride: scoreRoom * 4 }
  turn(there.along.values.subarray(first * innerSize, end * innerSize), [rows, innerSize], turnedRows.values)
  const gradient = { at: weights.gradientMatrix.at + from * 4, stride: scoreRoom * 4 }
  arena.kernels.multiply(gradient, { at: turnedRows.at, stride: rows * 4 }, outcome, [innerSize, rows, scoreRoom])
  turn(weights.values.subarray(from, from + innerSize * scoreRoom), [innerSize, scoreRoom], turnedWeights.values)
  const to = { at: slopes.byteOffset + first * innerSize * 4, stride: innerSize * 4 }
  arena.kernels.multiply(to, outcome, { at: turnedWeights.at, stride: innerSize * 4 }, [rows, scoreRoom, innerSize])
}

/** Each sentence as a chain: slopes of its scores and gradients of the transitions. */
function learnChains({ scores, scoreSlopes, transitions }: LearningNameNetwork, { lessons, firstRows }: NameBatch): number {
  let loss = 0
  lessons.forEach(({ labels, weight }, index) => {
    const marginals = marginalsFor(labels.length)
    const first = (firstRows[index] ?? 1) * scoreRoom
    for (let i = 0; i < labels.length; i++) {
      for (let label = 0; label < labelCount; label++) {
        marginals.emissions[i * labelCount + label] = scores.values[first + i * scoreRoom + label] ?? 0
      }
    }
    loss += computeMarginals(marginals, labels.length, transitions.values, labels)
    for (let i = 0; i < labels.length; i++) {
      for (let label = 0; label < labelCount; label++) {
        const expected = marginals.nodes[i * labelCount + label] ?? 0
        scoreSlopes.values[first + i * scoreRoom + label] = weight * (expected - (labels[i] === label ? 1 : 0))
      }
    }
    for (let pair = 0; pair < transitions.gradient.length; pair++) {
      transitions.gradient[pair] = (transitions.gradient[pair] ?? 0) - weight * (marginals.edges[pair] ?? 0)
    }
  })
  return loss
}
