/** Rows by 32-bit key: open addressing in one typed array of (key, row) pairs, so that a look-up touches one cache line. */
export class FeatureTable {
  private readonly slots: Int32Array
  private readonly mask: number
  private used = 0

  /** Room for this many keys. */
  constructor(capacity: number) {
    let size = 1024
    while (size < capacity * 2) size *= 2
    this.slots = new Int32Array(size * 2)
    this.mask = size - 1
  }

  get size(): number {
    return this.used
  }

  /** The row of a key; -1 when the key is not known. */
  rowOf(key: number): number {
    const { slots, mask } = this
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
    const { slots, mask } = this
    let slot = Math.imul(key, 0x9e3779b1) >>> 7
    for (;;) {
      const at = (slot & mask) * 2
      const row = slots[at + 1] ?? 0
      if (row === 0) {
        slots[at] = key
        slots[at + 1] = ++this.used
        return this.used - 1
      }
      if (slots[at] === key) return row - 1
      slot++
    }
  }
}
