import { type Arena, asKernel, type Kernel } from './arena.ts'
import { highestOf } from './highestOf.ts'
import type { LaidWeights } from './layWeights.ts'
import { listBytes, listFilled } from './listFilled.ts'
import { filledColumns, multiplyFilled } from './multiplyFilled.ts'
import { multiplyRows } from './multiplyRows.ts'
import { readAlong } from './readAlong.ts'
import { innerSize } from './steps.ts'
import { sumRows } from './sumRows.ts'
import { assemble } from './webAssembly.ts'

/** Rows of numbers in the arena: where they start and how far they are apart, both in bytes. */
export interface Rows {
  readonly at: number
  readonly stride: number
}

/** Which rows are multiplied: `rows` of them (where it is odd, one more row is written). */
export interface ManyRows {
  readonly from: Rows
  readonly to: Rows
  readonly rows: number
}

/** Rows that are multiplied: each is `parts` lists of `fours` times four bytes, its own and those that follow. */
export interface FilledRows {
  readonly lists: number
  readonly fours: number
  readonly parts: number
  readonly to: Rows
  readonly rows: number
}

/**
 * The vector kernels. Every machine gives the same numbers, and no sum of products can leave its 32 bits (layShorts.ts, layBytes.ts). What is
 * multiplied is rows of 16-bit numbers or of bytes, as the kernel's name says; what is said is 16-bit numbers, what is scored sums of 32 bits.
 */
export interface Kernels {
  /** Rows by weights, biases added: sums of 32 bits, to be compared with one another. */
  readonly scoreBytes: (weights: LaidWeights, rows: ManyRows) => void
  /** One row, at `from`, to `to`. */
  readonly scoreBytesOnce: (weights: LaidWeights, from: number, to: number) => void
  /** The same in 16 bits. */
  readonly sayShorts: (weights: LaidWeights, rows: ManyRows) => void
  readonly sayBytes: (weights: LaidWeights, rows: ManyRows) => void
  readonly sayBytesOnce: (weights: LaidWeights, from: number, to: number) => void
  /** Lists of what is filled in rows of bytes that lie one after the other (listFilled.ts): from, to, how many rows, how many fours a row, and the bits that tell. */
  readonly listFilled: (from: number, to: number, rows: number, fours: number, felt: number) => void
  /** Rows of such lists by weights, in 16 bits. */
  readonly sayFilled: (weights: LaidWeights, rows: FilledRows) => void
  /** The same in bytes, with 0 for what is below zero, and the rows at `before` added, which are as far apart as those written. */
  readonly rise: (weights: LaidWeights, rows: FilledRows & { readonly before: number }) => void
  /** See sumRows.ts: addresses of what is summed, how many a sum, how many sums. */
  readonly sumToLayer: (to: number, addresses: number, count: number, times: number) => void
  /** See readAlong.ts. */
  readonly readAlong: (gates: number, layer: number, rows: number, gateStep: number, layerStep: number) => void
  /** See highestOf.ts: the places of the highest scores of rows. */
  readonly highestOf: (from: number, stride: number, rows: number, columns: number, to: number) => void
}

/** The kernels, at work in an arena. */
export function openKernels({ memory }: Arena): Kernels {
  const sources = [
    multiplyRows('scoreBytes', 'BYTES', 2, 'SCORE'),
    multiplyRows('scoreBytesOnce', 'BYTES', 1, 'SCORE'),
    multiplyRows('sayShorts', 'SHORTS', 2, 'SAY'),
    multiplyRows('sayBytes', 'BYTES', 2, 'SAY'),
    multiplyRows('sayBytesOnce', 'BYTES', 1, 'SAY'),
    listFilled('list'),
    multiplyFilled('sayFilled', 'SAY'),
    multiplyFilled('rise', 'RISE'),
    sumRows('sumToLayer', innerSize),
    readAlong('along'),
    highestOf('highest'),
  ]
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble(sources)), { m: { m: memory } })
  return {
    scoreBytes: forRows(asKernel(exports.scoreBytes)),
    scoreBytesOnce: forOne(asKernel(exports.scoreBytesOnce)),
    sayShorts: forRows(asKernel(exports.sayShorts)),
    sayBytes: forRows(asKernel(exports.sayBytes)),
    sayBytesOnce: forOne(asKernel(exports.sayBytesOnce)),
    listFilled: asKernel(exports.list),
    sayFilled: forFilled(asKernel(exports.sayFilled)),
    rise: forFilled(asKernel(exports.rise)),
    sumToLayer: asKernel(exports.sumToLayer),
    readAlong: asKernel(exports.along),
    highestOf: asKernel(exports.highest),
  }
}

function forRows(kernel: Kernel) {
  return (weights: LaidWeights, { from, to, rows }: ManyRows): void => {
    const { at, biases, columns, shift } = weights
    if (rows > 0) kernel(to.at, to.stride, from.at, from.stride, at, biases, (rows + 1) & ~1, foursOf(weights), columns, shift)
  }
}

function forOne(kernel: Kernel) {
  return (weights: LaidWeights, from: number, to: number): void => {
    kernel(to, 0, from, 0, weights.at, weights.biases, 1, foursOf(weights), weights.columns, weights.shift)
  }
}

/** Four bytes of a row at a time: two numbers or four. */
function foursOf({ inner, numberBytes }: LaidWeights): number {
  return (inner * numberBytes) >> 2
}

function forFilled(kernel: Kernel) {
  return (
    { at, biases, columns, shift }: LaidWeights,
    { lists, fours, parts, to, rows, before }: FilledRows & { readonly before?: number },
  ): void => {
    const partBytes = fours * filledColumns * 4
    if (rows > 0) kernel(to.at, to.stride, lists, listBytes(fours), at, biases, rows, parts, partBytes, columns, shift, before ?? 0)
  }
}
