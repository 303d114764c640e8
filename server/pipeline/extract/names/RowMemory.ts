/** Room for so many sums; when it is taken the memory begins anew. */
export const mostRemembered = 1 << 17

/**
 * Which sums of rows are remembered and where: by a word's number and what was asked of it. Open addressing in one typed array that takes
 * its room when the first sum comes. Bounded; changed in place.
 */
export class RowMemory {
  /** Four numbers a slot: word, what was asked, 1 + place. */
  private slots = new Int32Array(4)
  private mask = 0
  private used = 0

  /** The place of a sum, from 0; -1 when it is not remembered. */
  placeOf(word: number, asked: number): number {
    const { slots, mask } = this
    for (let slot = hashOf(word, asked); ; slot++) {
      const at = (slot & mask) * 4
      const place = slots[at + 2] ?? 0
      if (place === 0) return -1
      if (slots[at] === word && slots[at + 1] === asked) return place - 1
    }
  }

  /** A place for a sum that is not remembered yet. */
  makePlace(word: number, asked: number): number {
    if (this.mask === 0 || this.used === mostRemembered) this.clear()
    const { slots, mask } = this
    let slot = hashOf(word, asked)
    while (slots[(slot & mask) * 4 + 2] !== 0) slot++
    const at = (slot & mask) * 4
    slots[at] = word
    slots[at + 1] = asked
    slots[at + 2] = ++this.used
    return this.used - 1
  }

  private clear(): void {
    this.used = 0
    if (this.mask > 0) this.slots.fill(0)
    else {
      this.mask = mostRemembered * 2 - 1
      this.slots = new Int32Array(mostRemembered * 2 * 4)
    }
  }
}

function hashOf(word: number, asked: number): number {
  const hash = Math.imul(word, 0x9e3779b1) ^ Math.imul(asked, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}
