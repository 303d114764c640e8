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
