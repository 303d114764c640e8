import { hiddenSize, inputSize, learntSize, positions, tagRoom, vectorSize } from '../../../pipeline/extract/syntax/network/shape.ts'
import { rowsOfWord } from '../../../pipeline/extract/syntax/network/wordRows.ts'
import { innerSize } from '../../../pipeline/extract/vectors/steps.ts'
import type { Batch } from './Batch.ts'
import type { LearningNetwork } from './LearningNetwork.ts'
import { passTrunkBack } from './trunkBack.ts'
import { turn } from './turn.ts'

/**
 * Runs the slopes of the tags and of what each word said back through the network (back-propagation), adding to the gradients of all
 * weights. Gives the rows of looks that got a gradient.
 */
export function passBack(network: LearningNetwork, batch: Batch): Set<number> {
  const slopes = network.there.sums[2].values
  slopesOfAlong(network, batch, slopes)
  passTrunkBack(network, batch, slopes)
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
