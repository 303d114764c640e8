import type { NetworkRoom } from './openNetwork.ts'
import { innerSize } from './shape.ts'

const half = innerSize / 2

/** How much of the new a gate lets in: a straight line between a hundredth and one. */
export function gateOf(score: number): number {
  return Math.min(1, Math.max(0.01, score * 0.25 + 0.5))
}

/**
 * The gated layer: each number keeps part of what it held at the word before (the first half of them) or after (the second half) and takes
 * in part of the new; the sums are added to the last layer's rows. `gates` holds for each row the gates, then what is new.
 */
export function readAlong(
  { floats, gates, layers }: NetworkRoom,
  { rows, empty }: { readonly rows: number; readonly empty: readonly number[] },
): void {
  const isEmpty = new Uint8Array(rows)
  for (const row of empty) isEmpty[row] = 1
  const held = new Float32Array(innerSize)
  const layer = layers[2] >> 2
  const gate = gates >> 2
  for (let row = 0; row < rows; row++) {
    if (isEmpty[row] === 1) held.fill(0, 0, half)
    else takeIn(floats, held, { from: 0, layer: layer + row * innerSize, gate: gate + row * 2 * innerSize })
  }
  for (let row = rows - 1; row >= 0; row--) {
    if (isEmpty[row] === 1) held.fill(0, half)
    else takeIn(floats, held, { from: half, layer: layer + row * innerSize, gate: gate + row * 2 * innerSize })
  }
}

function takeIn(
  floats: Float32Array,
  held: Float32Array,
  { from, layer, gate }: { readonly from: number; readonly layer: number; readonly gate: number },
): void {
  for (let d = from; d < from + half; d++) {
    const share = gateOf(floats[gate + d] ?? 0)
    const kept = (1 - share) * (held[d] ?? 0) + share * (floats[gate + innerSize + d] ?? 0)
    held[d] = kept
    floats[layer + d] = (floats[layer + d] ?? 0) + kept
  }
}
