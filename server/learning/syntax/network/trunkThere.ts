import { innerSize, windowSize } from '../../../pipeline/extract/vectors/steps.ts'
import { readAlongThere } from './gatedLayer.ts'
import type { Panel } from './LearningNetwork.ts'
import type { Parameters } from './Parameters.ts'
import type { Trunk, TrunkBatch, TrunkRun } from './Trunk.ts'

/** Runs a batch from its inputs to the numbers of the gated layer; keeps all that the way back needs. */
export function passTrunkThere(trunk: Trunk, batch: TrunkBatch, { share, chance, addToFirst }: TrunkRun): void {
  const { there, matrices } = trunk
  const [layer1, layer2, layer3] = there.layers
  const [sum1, sum2, sum3] = there.sums
  const cut = { batch, share, chance }
  lookAround(trunk, batch.rows, { from: there.input, to: sum1, weights: matrices.layer1, bias: 0 })
  addToFirst?.(sum1)
  aboveZero(sum1, null, layer1, { ...cut, mask: batch.layerMasks[0] })
  lookAround(trunk, batch.rows, { from: layer1, to: sum2, weights: matrices.layer2, bias: 1 })
  aboveZero(sum2, layer1, layer2, { ...cut, mask: batch.layerMasks[1] })
  lookAround(trunk, batch.rows, { from: layer2, to: sum3, weights: matrices.layer3, bias: 2 })
  aboveZero(sum3, layer2, layer3, { ...cut, mask: batch.layerMasks[2] })
  readAlongThere(trunk, batch, { share, chance })
}

interface Layer {
  readonly from: Panel
  readonly to: Panel
  readonly weights: Parameters
  /** Number of its row of biases. */
  readonly bias: number
}

function lookAround({ arena, matrices }: Trunk, rows: number, { from, to, weights, bias }: Layer): void {
  const start = matrices.layerBias.values.subarray(bias * innerSize, (bias + 1) * innerSize)
  for (let row = 0; row < rows; row++) to.values.set(start, row * innerSize)
  const inside = { at: to.at + innerSize * 4, stride: innerSize * 4 }
  arena.kernels.multiply(inside, from.matrix, weights.matrix, [rows - 2, windowSize * from.columns, innerSize])
}

interface Cut {
  readonly batch: TrunkBatch
  readonly share: number
  readonly chance: () => number
  readonly mask: Float32Array
}

/** Cuts off below zero, leaves numbers out by chance, adds the layer before; empty rows stay empty. */
function aboveZero(sums: Panel, before: Panel | null, to: Panel, { batch, share, chance, mask }: Cut): void {
  for (let row = 0; row < batch.rows; row++) {
    const start = row * innerSize
    if (batch.isEmpty[row] === 1) {
      to.values.fill(0, start, start + innerSize)
      continue
    }
    for (let at = start; at < start + innerSize; at++) {
      const kept = chance() < share ? 0 : 1 / (1 - share)
      const sum = sums.values[at] ?? 0
      const factor = sum > 0 ? kept : 0
      mask[at] = factor
      to.values[at] = sum * factor + (before ? (before.values[at] ?? 0) : 0)
    }
  }
}
