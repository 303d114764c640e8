/**
 * A linear model over hashed features, as the reader uses it: for each known feature the few classes that it speaks for or against.
 * `slots` is an open-addressing table of pairs (feature hash, row); row r holds entries[offsets[r] … offsets[r + 1]),
 * each a class (low 8 bits) and a signed weight (high 8 bits).
 */
export interface SparseWeights {
  readonly slots: Int32Array
  readonly offsets: Int32Array
  readonly entries: Int16Array
}

/** Adds the weights of the first `count` features to `scores` (one number a class). A typed-array kernel: it writes into `scores`. */
export function addScores(weights: SparseWeights, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, offsets, entries } = weights
  const mask = (slots.length >> 1) - 1
  for (let i = 0; i < count; i++) {
    const feature = features[i] ?? 0
    let slot = feature & mask
    let key = slots[slot << 1] ?? 0
    while (key !== 0 && key !== feature) {
      slot = (slot + 1) & mask
      key = slots[slot << 1] ?? 0
    }
    if (key === 0) continue
    const row = slots[(slot << 1) + 1] ?? 0
    const end = offsets[row + 1] ?? 0
    for (let k = offsets[row] ?? 0; k < end; k++) {
      const entry = entries[k] ?? 0
      const label = entry & 255
      scores[label] = (scores[label] ?? 0) + (entry >> 8)
    }
  }
}

/** The open-addressing table for feature hashes in row order; at most half full. */
export function buildSlots(keys: Int32Array): Int32Array {
  let capacity = 16
  while (capacity < keys.length * 2) capacity *= 2
  const slots = new Int32Array(capacity * 2)
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0
    let slot = key & (capacity - 1)
    while (slots[slot << 1] !== 0) slot = (slot + 1) & (capacity - 1)
    slots[slot << 1] = key
    slots[(slot << 1) + 1] = row
  }
  return slots
}

/** Row of a hash in such a table; −1 when it is not there. */
export function rowInSlots(slots: Int32Array, key: number): number {
  const mask = (slots.length >> 1) - 1
  let slot = key & mask
  for (;;) {
    const found = slots[slot << 1] ?? 0
    if (found === key) return slots[(slot << 1) + 1] ?? -1
    if (found === 0) return -1
    slot = (slot + 1) & mask
  }
}
