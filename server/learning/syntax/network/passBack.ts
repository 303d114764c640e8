import {
  hiddenSize,
  innerSize,
  inputSize,
  learntSize,
  positions,
  tagRoom,
  vectorSize,
  windowSize,
} from '../../../pipeline/extract/syntax/network/shape.ts'
import { rowsOfWord } from '../../../pipeline/extract/syntax/network/wordRows.ts'
import type { Batch } from './Batch.ts'
import { readAlongBack } from './gatedLayer.ts'
import type { LearningNetwork, Panel } from './LearningNetwork.ts'
import type { Parameters } from './Parameters.ts'
import { turn } from './turn.ts'

/**
 * Runs the slopes of the tags and of what each word said back through the network (back-propagation), adding to the gradients of all
 * weights. Gives the rows of looks that got a gradient.
 */
export function passBack(network: LearningNetwork, batch: Batch): Set<number> {
  const { there, back, matrices } = network
  const slopes = network.there.sums[2].values
  slopesOfAlong(network, batch, slopes)
  readAlongBack(network, batch, slopes)
  const [layer1, layer2, layer3] = back.layers
  copyRows(layer3, layer2, batch.rows)
  lookAroundBack(network, batch, {
    slopes: layer3,
    mask: batch.layerMasks[2],
    bias: 2,
    from: there.layers[1],
    to: layer2,
    weights: matrices.layer3,
  })
  clearEmpty(layer2, batch)
  copyRows(layer2, layer1, batch.rows)
  lookAroundBack(network, batch, {
    slopes: layer2,
    mask: batch.layerMasks[1],
    bias: 1,
    from: there.layers[0],
    to: layer1,
    weights: matrices.layer2,
  })
  clearEmpty(layer1, batch)
  back.input.values.fill(0, 0, batch.rows * inputSize)
  lookAroundBack(network, batch, {
    slopes: layer1,
    mask: batch.layerMasks[0],
    bias: 0,
    from: there.input,
    to: back.input,
    weights: matrices.layer1,
  })
  return slopesOfLooks(network, batch)
}

/** Slopes of the gated layer's numbers, from those of the two matrices that read it; gradients of both. */
function slopesOfAlong(
  { arena, there, back, matrices, turnedRows, turnedWeights }: LearningNetwork,
  { rows }: Batch,
  slopes: Float32Array,
): void {
  const { multiply } = arena.kernels
  const to = { at: slopes.byteOffset, stride: innerSize * 4 }
  slopes.fill(0, 0, rows * innerSize)
  turn(matrices.position.values, [innerSize, positions * hiddenSize], turnedWeights.values)
  multiply(to, back.said.matrix, { at: turnedWeights.at, stride: innerSize * 4 }, [rows, positions * hiddenSize, innerSize])
  turn(matrices.tag.values, [innerSize, tagRoom], turnedWeights.values)
  multiply(to, back.tags.matrix, { at: turnedWeights.at, stride: innerSize * 4 }, [rows, tagRoom, innerSize])
  turn(there.along.values, [rows, innerSize], turnedRows.values)
  const sideways = { at: turnedRows.at, stride: rows * 4 }
  multiply(matrices.position.gradientMatrix, sideways, back.said.matrix, [innerSize, rows, positions * hiddenSize])
  multiply(matrices.tag.gradientMatrix, sideways, back.tags.matrix, [innerSize, rows, tagRoom])
  const bias = matrices.tagBias.gradient
  for (let row = 0; row < rows; row++)
    for (let c = 0; c < tagRoom; c++) bias[c] = (bias[c] ?? 0) + (back.tags.values[row * tagRoom + c] ?? 0)
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
function lookAroundBack(network: LearningNetwork, { rows }: Batch, { slopes, mask, bias, from, to, weights }: LayerBack): void {
  const { arena, matrices, turnedRows, turnedWeights } = network
  const masked = network.back.sums[bias === 0 ? 0 : bias === 1 ? 1 : 2]
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

function slopesOfLooks({ back, looks }: LearningNetwork, batch: Batch): Set<number> {
  const touched = new Set<number>()
  for (let row = 0; row < batch.rows; row++) {
    if (batch.isEmpty[row] === 1) continue
    const at = row * inputSize + vectorSize
    for (let d = 0; d < learntSize; d++) back.input.values[at + d] = (back.input.values[at + d] ?? 0) * (batch.inputMask[at + d] ?? 0)
    for (let k = 0; k < rowsOfWord; k++) {
      const look = batch.looks[row * rowsOfWord + k] ?? -1
      if (look < 0) continue
      touched.add(look)
      for (let d = 0; d < learntSize; d++) {
        looks.gradient[look * learntSize + d] = (looks.gradient[look * learntSize + d] ?? 0) + (back.input.values[at + d] ?? 0)
      }
    }
  }
  return touched
}

function copyRows(from: Panel, to: Panel, rows: number): void {
  to.values.set(from.values.subarray(0, rows * innerSize))
}

function clearEmpty(panel: Panel, { rows, isEmpty }: Batch): void {
  for (let row = 0; row < rows; row++) if (isEmpty[row] === 1) panel.values.fill(0, row * innerSize, (row + 1) * innerSize)
}
