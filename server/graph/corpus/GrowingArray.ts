/** Whole numbers in a typed array that grows by doubling. It changes in place: for the corpus index alone. */
export class GrowingArray {
  #values = new Int32Array(16)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** The numbers so far, without a copy; not to be kept over a push. */
  get values(): Int32Array {
    return this.#values
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Int32Array(this.#length * 2)
      grown.set(this.#values)
      this.#values = grown
    }
    this.#values[this.#length] = value
    this.#length += 1
  }

  at(index: number): number {
    return this.#values[index] ?? 0
  }

  set(index: number, value: number): void {
    this.#values[index] = value
  }
}
