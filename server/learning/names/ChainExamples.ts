import { FeatureTable } from '../../pipeline/extract/names/FeatureTable.ts'

/** Sentences to learn from, as flat typed arrays. */
export interface ChainExamples {
  readonly labels: Uint8Array
  /** Features of token t: rows[rowStart[t]] up to rows[rowStart[t + 1]]; those before lexicalEnd[t] name the word itself. */
  readonly rows: Int32Array
  readonly rowStart: Int32Array
  readonly lexicalEnd: Int32Array
  /** Sentence s: tokens sentenceStart[s] up to sentenceStart[s + 1]. */
  readonly sentenceStart: Int32Array
  /** How much a sentence counts. */
  readonly sentenceWeight: Float32Array
  readonly keys: Int32Array
}

/** Gathers sentences, then gives every feature that is seen often enough a row. Grows typed arrays; nothing else is changed. */
export class ExampleGatherer {
  private keys = new Int32Array(1 << 22)
  private keyCount = 0
  private readonly labels: number[] = []
  private readonly rowStart: number[] = [0]
  private readonly lexicalEnd: number[] = []
  private readonly sentenceStart: number[] = [0]
  private readonly sentenceWeight: number[] = []

  addToken(features: Int32Array, shape: { readonly count: number; readonly lexical: number; readonly label: number }): void {
    if (this.keyCount + shape.count > this.keys.length) this.grow()
    this.keys.set(features.subarray(0, shape.count), this.keyCount)
    this.lexicalEnd.push(this.keyCount + shape.lexical)
    this.keyCount += shape.count
    this.rowStart.push(this.keyCount)
    this.labels.push(shape.label)
  }

  endSentence(weight: number): void {
    this.sentenceStart.push(this.labels.length)
    this.sentenceWeight.push(weight)
  }

  /** Features seen fewer than `leastSeen` times are left out. */
  finish(leastSeen: number): ChainExamples {
    const table = this.frequentKeys(leastSeen)
    const keys = new Int32Array(table.size)
    const rows = this.keys.subarray(0, this.keyCount)
    const rowStart = Int32Array.from(this.rowStart)
    const lexicalEnd = Int32Array.from(this.lexicalEnd)
    let written = 0
    for (let t = 0; t < this.labels.length; t++) {
      const from = this.rowStart[t] ?? 0
      const to = this.rowStart[t + 1] ?? 0
      const lexicalTo = this.lexicalEnd[t] ?? 0
      rowStart[t] = written
      let lexical = written
      for (let f = from; f < to; f++) {
        const key = rows[f] ?? 0
        const row = table.rowOf(key)
        if (row < 0) continue
        keys[row] = key
        rows[written++] = row
        if (f < lexicalTo) lexical = written
      }
      lexicalEnd[t] = lexical
    }
    rowStart[this.labels.length] = written
    return {
      labels: Uint8Array.from(this.labels),
      rows: rows.subarray(0, written),
      rowStart,
      lexicalEnd,
      sentenceStart: Int32Array.from(this.sentenceStart),
      sentenceWeight: Float32Array.from(this.sentenceWeight),
      keys,
    }
  }

  /** Counts in a sketch of bytes first, so that the many features seen once never get a place. */
  private frequentKeys(leastSeen: number): FeatureTable {
    const sketch = new Uint8Array(1 << 26)
    let frequent = 0
    for (let i = 0; i < this.keyCount; i++) {
      const cell = Math.imul(this.keys[i] ?? 0, 0x9e3779b1) >>> 6
      const seen = (sketch[cell] ?? 0) + 1
      if (seen === leastSeen) frequent++
      if (seen < 255) sketch[cell] = seen
    }
    const table = new FeatureTable(frequent)
    for (let i = 0; i < this.keyCount; i++) {
      const key = this.keys[i] ?? 0
      if ((sketch[Math.imul(key, 0x9e3779b1) >>> 6] ?? 0) >= leastSeen) table.addKey(key)
    }
    return table
  }

  private grow(): void {
    const larger = new Int32Array(this.keys.length * 2)
    larger.set(this.keys)
    this.keys = larger
  }
}
