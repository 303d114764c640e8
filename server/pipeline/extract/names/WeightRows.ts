import { type AddRows, addRowsIn } from './addRows.ts'
import { mostRemembered, RowMemory } from './RowMemory.ts'

/**
 * Rows of weights in steps of a byte, and the sums of such rows that are remembered, in one memory where they are added up eight columns at
 * a time. Changed in place: rows and sums are taken one by one, then summed.
 */
export class WeightRows {
  /** The last sum, in the width of the rows. */
  readonly total: Int16Array
  /** Sums that were met before, by a word and what was asked of it. */
  readonly remembered = new RowMemory()
  private readonly byteList: Int32Array
  private readonly sumList: Int32Array
  private byteCount = 0
  private sumCount = 0
  private readonly addRows: AddRows
  private readonly rowBytes: number
  private readonly sumBytes: number
  private readonly firstSum: number

  /** The rows one behind the other, each of so many columns. */
  constructor(rows: Int8Array, width: number) {
    const columns = Math.ceil(width / 8) * 8
    const count = rows.length / width
    this.rowBytes = columns > 32 ? 64 : 32
    this.sumBytes = columns * 2
    this.firstSum = firstRow + Math.ceil((count * this.rowBytes) / 64) * 64
    const memory = new WebAssembly.Memory({ initial: Math.ceil((this.firstSum + mostRemembered * this.sumBytes) / pageBytes) })
    const bytes = new Int8Array(memory.buffer)
    for (let row = 0; row < count; row++) bytes.set(rows.subarray(row * width, (row + 1) * width), firstRow + row * this.rowBytes)
    this.byteList = new Int32Array(memory.buffer, byteListAt, listLength)
    this.sumList = new Int32Array(memory.buffer, sumListAt, listLength)
    this.total = new Int16Array(memory.buffer, totalAt, width)
    this.addRows = addRowsIn(memory, columns)
  }

  /** Takes a row; at most 256 between two sums. */
  takeRow(row: number): void {
    this.byteList[this.byteCount++] = firstRow + row * this.rowBytes
  }

  /** Takes a remembered sum; at most 256 between two sums. */
  takeSum(place: number): void {
    this.sumList[this.sumCount++] = this.firstSum + place * this.sumBytes
  }

  /** Sums up what was taken, into `total`. */
  sum(): void {
    this.addRows(totalAt, byteListAt, this.byteCount, sumListAt, this.sumCount)
    this.byteCount = 0
    this.sumCount = 0
  }

  /** Sums up the rows taken, into a remembered place; sums taken wait for the next. */
  sumRowsInto(place: number): void {
    this.addRows(this.firstSum + place * this.sumBytes, byteListAt, this.byteCount, sumListAt, 0)
    this.byteCount = 0
  }
}

const pageBytes = 65_536
/** Numbers a list holds. */
const listLength = 256
const totalAt = 64
const byteListAt = 1024
const sumListAt = byteListAt + listLength * 4
const firstRow = sumListAt + listLength * 4
