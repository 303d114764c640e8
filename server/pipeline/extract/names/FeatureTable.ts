/**
 * Rows by 32-bit key: open addressing in one typed array of (key, row) pairs, so that a look-up touches one cache line. Before it stands a
 * bit for each key (Bloom 1970, with one hash), small enough to stay near the processor: most keys that are not known go no further.
 */
export class FeatureTable {
  private readonly slots: Int32Array
  private readonly present: Int32Array
  private readonly mask: number
  private used = 0

  /** Room for this many keys. */
  constructor(capacity: number) {
    let size = 1024
    while (size < capacity * 2) size *= 2
    this.slots = new Int32Array(size * 2)
    this.present = new Int32Array(size / 8)
    this.mask = size - 1
  }

  get size(): number {
    return this.used
  }

  /** The row of a key; -1 when the key is not known. */
  rowOf(key: number): number {
    const { slots, mask, present } = this
    const bit = key & (present.length * 32 - 1)
    if (((present[bit >>> 5] ?? 0) & (1 << bit)) === 0) return -1
    let slot = Math.imul(key, 0x9e3779b1) >>> 7
    for (;;) {
      const at = (slot & mask) * 2
      const row = slots[at + 1] ?? 0
      if (row === 0) return -1
      if (slots[at] === key) return row - 1
      slot++
    }
  }

  /** The row of a key, given the next free row if it is new. */
  addKey(key: number): number {
    const { slots, mask, present } = this
    let slot = Math.imul(key, 0x9e3779b1) >>> 7
    for (;;) {
      const at = (slot & mask) * 2
      const row = slots[at + 1] ?? 0
      if (row === 0) {
        slots[at] = key
        const bit = key & (present.length * 32 - 1)
        present[bit >>> 5] = (present[bit >>> 5] ?? 0) | (1 << bit)
        slots[at + 1] = ++this.used
        return this.used - 1
      }
      if (slots[at] === key) return row - 1
      slot++
    }
  }
}
