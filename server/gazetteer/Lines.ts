/** Lines of text that stand in memory as bytes; a line becomes a string when it is asked for. */
export class Lines {
  readonly length: number
  private readonly bytes: Buffer
  private readonly encoding: 'latin1' | 'utf8'
  /** Where each line begins, and one past the last. */
  private readonly starts: Uint32Array

  constructor(bytes: Buffer, encoding: 'latin1' | 'utf8') {
    this.bytes = bytes
    this.encoding = encoding
    this.starts = startsOf(bytes)
    this.length = this.starts.length - 1
  }

  /** A line by its number; '' outside. */
  line(index: number): string {
    const start = this.starts[index]
    const next = this.starts[index + 1]
    return start === undefined || next === undefined ? '' : this.bytes.toString(this.encoding, start, next - 1)
  }

  /** Number of the first line that is not below the one sought; the lines are Latin-1, sorted by code unit. */
  firstNotBelow(sought: string): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.isBelow(middle, sought)) low = middle + 1
      else high = middle
    }
    return low
  }

  private isBelow(index: number, sought: string): boolean {
    const start = this.starts[index] ?? 0
    const length = (this.starts[index + 1] ?? 0) - 1 - start
    for (let i = 0; i < length && i < sought.length; i++) {
      const difference = (this.bytes[start + i] ?? 0) - sought.charCodeAt(i)
      if (difference !== 0) return difference < 0
    }
    return length < sought.length
  }
}

const NEWLINE = 10

function startsOf(bytes: Buffer): Uint32Array {
  let lines = 1
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === NEWLINE) lines++
  const starts = new Uint32Array(lines + 1)
  let line = 1
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === NEWLINE) starts[line++] = at + 1
  starts[lines] = bytes.length + 1
  return starts
}
