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
  private readonly bytes: Int8Array
  private readonly byteList: Int32Array
  private readonly sumList: Int32Array
  private byteCount = 0
  private sumCount = 0
  private readonly addRows: AddRows
  private readonly rowBytes: number
  private readonly sumBytes: number
  private readonly firstSum: number

  /** So many rows of so many columns, all zeros. */
  constructor(count: number, width: number) {
    const columns = Math.ceil(width / 8) * 8
    this.rowBytes = columns > 32 ? 64 : 32
    this.sumBytes = columns * 2
    this.firstSum = firstRow + Math.ceil((count * this.rowBytes) / 64) * 64
    const memory = new WebAssembly.Memory({ initial: Math.ceil((this.firstSum + mostRemembered * this.sumBytes) / pageBytes) })
    this.bytes = new Int8Array(memory.buffer)
    this.byteList = new Int32Array(memory.buffer, byteListAt, listLength)
    this.sumList = new Int32Array(memory.buffer, sumListAt, listLength)
    this.total = new Int16Array(memory.buffer, totalAt, width)
    this.addRows = addRowsIn(memory, columns)
  }

  /** Sets `count` columns of a row from column `offset` on to what stands in `cells` from `from` on. */
  setWeights(row: number, { offset, cells, from, count }: GivenWeights): void {
    const at = firstRow + row * this.rowBytes + offset
    for (let i = 0; i < count; i++) this.bytes[at + i] = cells[from + i] ?? 0
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

interface GivenWeights {
  readonly offset: number
  readonly cells: Int8Array
  readonly from: number
  readonly count: number
}

const pageBytes = 65_536
/** Numbers a list holds. */
const listLength = 256
const totalAt = 64
const byteListAt = 1024
const sumListAt = byteListAt + listLength * 4
const firstRow = sumListAt + listLength * 4
