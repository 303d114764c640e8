import { type Arena, asKernel, type Kernel } from './arena.ts'
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

/** Rows that are multiplied: each is `parts` lists of `pairs` pairs, its own and those that follow. */
export interface FilledRows {
  readonly lists: number
  readonly pairs: number
  readonly parts: number
  readonly to: Rows
  readonly rows: number
}

/** The vector kernels. Every machine gives the same numbers, and no sum of products can leave its 32 bits (layWeights.ts). */
export interface Kernels {
  /** Rows by weights, biases added: sums of 32 bits, to be compared with one another. */
  readonly score: (weights: LaidWeights, rows: ManyRows) => void
  /** One row, at `from`, to `to`. */
  readonly scoreOne: (weights: LaidWeights, from: number, to: number) => void
  /** The same in 16 bits. */
  readonly say: (weights: LaidWeights, rows: ManyRows) => void
  readonly sayOne: (weights: LaidWeights, from: number, to: number) => void
  /** Lists of what is filled in rows that lie one after the other (listFilled.ts): from, to, how many rows, how many pairs a row. */
  readonly listFilled: (from: number, to: number, rows: number, pairs: number) => void
  /** Rows of such lists by weights, in 16 bits. */
  readonly sayFilled: (weights: LaidWeights, rows: FilledRows) => void
  /** The same, with 0 for what is below zero, and the rows at `before` added, which are as far apart as those written. */
  readonly rise: (weights: LaidWeights, rows: FilledRows & { readonly before: number }) => void
  /** See sumRows.ts: addresses of what is summed, how many a sum, how many sums. */
  readonly sumRowsAboveZero: (to: number, addresses: number, count: number, times: number) => void
  /** See readAlong.ts. */
  readonly readAlong: (gates: number, layer: number, rows: number, gateStep: number, layerStep: number) => void
}

/** The kernels, at work in an arena. */
export function openKernels({ memory }: Arena): Kernels {
  const sources = [
    multiplyRows('score', 2, 'SCORE'),
    multiplyRows('say', 2, 'SAY'),
    multiplyRows('scoreOne', 1, 'SCORE'),
    multiplyRows('sayOne', 1, 'SAY'),
    listFilled('list'),
    multiplyFilled('sayFilled', 'SAY'),
    multiplyFilled('rise', 'RISE'),
    sumRows('sum', innerSize),
    readAlong('along'),
  ]
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble(sources)), { m: { m: memory } })
  return {
    score: forRows(asKernel(exports.score)),
    say: forRows(asKernel(exports.say)),
    scoreOne: forOne(asKernel(exports.scoreOne)),
    sayOne: forOne(asKernel(exports.sayOne)),
    listFilled: asKernel(exports.list),
    sayFilled: forFilled(asKernel(exports.sayFilled)),
    rise: forFilled(asKernel(exports.rise)),
    sumRowsAboveZero: asKernel(exports.sum),
    readAlong: asKernel(exports.along),
  }
}

function forRows(kernel: Kernel) {
  return ({ at, biases, inner, columns, shift }: LaidWeights, { from, to, rows }: ManyRows): void => {
    if (rows > 0) kernel(to.at, to.stride, from.at, from.stride, at, biases, (rows + 1) & ~1, inner >> 1, columns, shift)
  }
}

function forOne(kernel: Kernel) {
  return ({ at, biases, inner, columns, shift }: LaidWeights, from: number, to: number): void => {
    kernel(to, 0, from, 0, at, biases, 1, inner >> 1, columns, shift)
  }
}

function forFilled(kernel: Kernel) {
  return (
    { at, biases, columns, shift }: LaidWeights,
    { lists, pairs, parts, to, rows, before }: FilledRows & { readonly before?: number },
  ): void => {
    const partBytes = pairs * filledColumns * 4
    if (rows > 0) kernel(to.at, to.stride, lists, listBytes(pairs), at, biases, rows, parts, partBytes, columns, shift, before ?? 0)
  }
}
