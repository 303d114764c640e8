import { gate as gateLine, innerSize } from '../../../pipeline/extract/vectors/steps.ts'
import type { Trunk, TrunkBatch } from './Trunk.ts'
import { turn } from './turn.ts'

const half = innerSize / 2
const wide = 2 * innerSize

/** The gated layer on the way there: gates and news of each row, what is held along the sentence in both directions, added to the last layer. */
export function readAlongThere(
  network: Trunk,
  batch: TrunkBatch,
  { share, chance }: { readonly share: number; readonly chance: () => number },
): void {
  const { there, matrices, arena } = network
  const gates = there.gates.values
  for (let row = 0; row < batch.rows; row++) gates.set(matrices.gateBias.values, row * wide)
  arena.kernels.multiply(there.gates.matrix, there.layers[2].matrix, matrices.gate.matrix, [batch.rows, innerSize, wide])
  for (let row = 0; row < batch.rows; row++) for (let d = 0; d < innerSize; d++) gates[row * wide + d] = gateOf(gates[row * wide + d] ?? 0)
  const held = network.back.along.values
  holdAlong(gates, held, batch)
  for (let row = 0; row < batch.rows; row++) {
    for (let at = row * innerSize; at < (row + 1) * innerSize; at++) {
      const kept = batch.isEmpty[row] === 1 ? 0 : chance() < share ? 0 : 1 / (1 - share)
      batch.alongMask[at] = kept
      there.along.values[at] = batch.isEmpty[row] === 1 ? 0 : (there.layers[2].values[at] ?? 0) + (held[at] ?? 0) * kept
    }
  }
}

function holdAlong(gates: Float32Array, held: Float32Array, { rows, isEmpty }: TrunkBatch): void {
  const hold = (row: number, d: number, before: number): void => {
    const gate = gates[row * wide + d] ?? 0
    const kept = (1 - gate) * (held[before * innerSize + d] ?? 0)
    held[row * innerSize + d] = isEmpty[row] === 1 ? 0 : kept + gate * (gates[row * wide + innerSize + d] ?? 0)
  }
  for (let row = 0; row < rows; row++) for (let d = 0; d < half; d++) hold(row, d, row - 1)
  for (let row = rows - 1; row >= 0; row--) for (let d = half; d < innerSize; d++) hold(row, d, row + 1)
}

/** The way back: from the slopes of the layer (in `slopes`) to those of its weights, and, added in place, to those of the last layer before it. */
export function readAlongBack(network: Trunk, batch: TrunkBatch, slopes: Float32Array): void {
  const { there, back, matrices, arena, turnedRows, turnedWeights } = network
  back.gates.values.fill(0, 0, batch.rows * wide)
  slopesOfGates(network, batch, slopes)
  for (let row = 0; row < batch.rows; row++) {
    for (let d = 0; d < wide; d++)
      matrices.gateBias.gradient[d] = (matrices.gateBias.gradient[d] ?? 0) + (back.gates.values[row * wide + d] ?? 0)
  }
  turn(there.layers[2].values, [batch.rows, innerSize], turnedRows.values)
  const { multiply } = arena.kernels
  multiply(matrices.gate.gradientMatrix, { at: turnedRows.at, stride: batch.rows * 4 }, back.gates.matrix, [innerSize, batch.rows, wide])
  for (let row = 0; row < batch.rows; row++) if (batch.isEmpty[row] === 1) slopes.fill(0, row * innerSize, (row + 1) * innerSize)
  back.layers[2].values.set(slopes.subarray(0, batch.rows * innerSize))
  turn(matrices.gate.values, [innerSize, wide], turnedWeights.values)
  multiply(back.layers[2].matrix, back.gates.matrix, { at: turnedWeights.at, stride: innerSize * 4 }, [batch.rows, wide, innerSize])
}

function slopesOfGates({ there, back }: Trunk, { rows, isEmpty, alongMask }: TrunkBatch, slopes: Float32Array): void {
  const gates = there.gates.values
  const held = back.along.values
  const carried = new Float32Array(innerSize)
  const step = (row: number, d: number, before: number): void => {
    const gate = gates[row * wide + d] ?? 0
    const news = gates[row * wide + innerSize + d] ?? 0
    const slope = (slopes[row * innerSize + d] ?? 0) * (alongMask[row * innerSize + d] ?? 0) + (carried[d] ?? 0)
    const heldBefore = isEmpty[before] === 1 ? 0 : (held[before * innerSize + d] ?? 0)
    back.gates.values[row * wide + innerSize + d] = slope * gate
    back.gates.values[row * wide + d] = gate > 0.01 && gate < 1 ? slope * (news - heldBefore) * 0.25 : 0
    carried[d] = slope * (1 - gate)
  }
  for (let row = rows - 1; row >= 0; row--) {
    if (isEmpty[row] === 1) carried.fill(0, 0, half)
    else for (let d = 0; d < half; d++) step(row, d, row - 1)
  }
  for (let row = 0; row < rows; row++) {
    if (isEmpty[row] === 1) carried.fill(0, half)
    else for (let d = half; d < innerSize; d++) step(row, d, row + 1)
  }
}

function gateOf(score: number): number {
  return Math.min(1, Math.max(gateLine.least, score * gateLine.slope + gateLine.middle))
}
