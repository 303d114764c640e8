import { innerSize, windowSize } from '../../../pipeline/extract/vectors/steps.ts'
import { readAlongBack } from './gatedLayer.ts'
import type { Panel } from './LearningNetwork.ts'
import type { Parameters } from './Parameters.ts'
import type { Trunk, TrunkBatch } from './Trunk.ts'
import { turn } from './turn.ts'

/**
 * Runs the slopes of the gated layer's numbers back to the inputs (back-propagation), adding to the gradients of the trunk's weights. The
 * slopes of the inputs stand in back.input, those of the first layer's sums in back.sums[0].
 */
export function passTrunkBack(trunk: Trunk, batch: TrunkBatch, slopes: Float32Array): void {
  const { there, back, matrices } = trunk
  readAlongBack(trunk, batch, slopes)
  const [layer1, layer2, layer3] = back.layers
  copyRows(layer3, layer2, batch.rows)
  lookAroundBack(trunk, batch, {
    slopes: layer3,
    mask: batch.layerMasks[2],
    bias: 2,
    from: there.layers[1],
    to: layer2,
    weights: matrices.layer3,
  })
  clearEmpty(layer2, batch)
  copyRows(layer2, layer1, batch.rows)
  lookAroundBack(trunk, batch, {
    slopes: layer2,
    mask: batch.layerMasks[1],
    bias: 1,
    from: there.layers[0],
    to: layer1,
    weights: matrices.layer2,
  })
  clearEmpty(layer1, batch)
  back.input.values.fill(0, 0, batch.rows * back.input.columns)
  lookAroundBack(trunk, batch, {
    slopes: layer1,
    mask: batch.layerMasks[0],
    bias: 0,
    from: there.input,
    to: back.input,
    weights: matrices.layer1,
  })
}

interface LayerBack {
  readonly slopes: Panel
  readonly mask: Float32Array
  readonly bias: number
  readonly from: Panel
  readonly to: Panel
  readonly weights: Parameters
}

/** One layer back: word before, word itself and word after apart, since their rows overlap. */
function lookAroundBack(trunk: Trunk, { rows }: TrunkBatch, { slopes, mask, bias, from, to, weights }: LayerBack): void {
  const { arena, matrices, turnedRows, turnedWeights } = trunk
  const masked = trunk.back.sums[bias === 0 ? 0 : bias === 1 ? 1 : 2]
  const biases = matrices.layerBias.gradient
  for (let at = 0; at < rows * innerSize; at++) {
    masked.values[at] = (slopes.values[at] ?? 0) * (mask[at] ?? 0)
    const biasAt = bias * innerSize + (at % innerSize)
    biases[biasAt] = (biases[biasAt] ?? 0) + (masked.values[at] ?? 0)
  }
  turn(from.values, [rows, from.columns], turnedRows.values)
  turn(weights.values, [windowSize * from.columns, innerSize], turnedWeights.values)
  const inside = { at: masked.at + innerSize * 4, stride: innerSize * 4 }
  for (let tap = 0; tap < windowSize; tap++) {
    const offset = tap * from.columns
    const gradient = { at: weights.gradientMatrix.at + offset * innerSize * 4, stride: innerSize * 4 }
    arena.kernels.multiply(gradient, { at: turnedRows.at + tap * 4, stride: rows * 4 }, inside, [from.columns, rows - 2, innerSize])
    const target = { at: to.at + offset * 4, stride: from.columns * 4 }
    const turned = { at: turnedWeights.at + offset * 4, stride: windowSize * from.columns * 4 }
    arena.kernels.multiply(target, inside, turned, [rows - 2, innerSize, from.columns])
  }
}

function copyRows(from: Panel, to: Panel, rows: number): void {
  to.values.set(from.values.subarray(0, rows * innerSize))
}

function clearEmpty(panel: Panel, { rows, isEmpty }: TrunkBatch): void {
  for (let row = 0; row < rows; row++) if (isEmpty[row] === 1) panel.values.fill(0, row * innerSize, (row + 1) * innerSize)
}
