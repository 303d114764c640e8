import { type Arena, asKernel, type Kernel } from './arena.ts'
import type { LaidWeights } from './layWeights.ts'
import { multiplyRows } from './multiplyRows.ts'
import { readAlong } from './readAlong.ts'
import { innerSize } from './shape.ts'
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

/** The vector kernels. Every machine gives the same numbers, and no sum of products can leave its 32 bits (layWeights.ts). */
export interface Kernels {
  /** Rows by weights, biases added: sums of 32 bits, to be compared with one another. */
  readonly score: (weights: LaidWeights, rows: ManyRows) => void
  /** One row, at `from`, to `to`. */
  readonly scoreOne: (weights: LaidWeights, from: number, to: number) => void
  /** The same in 16 bits. */
  readonly say: (weights: LaidWeights, rows: ManyRows) => void
  readonly sayOne: (weights: LaidWeights, from: number, to: number) => void
  /** The same in 16 bits, with 0 for what is below zero, and the rows at `before` added, which are as far apart as those written. */
  readonly rise: (weights: LaidWeights, rows: ManyRows & { readonly before: number }) => void
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
    multiplyRows('rise', 2, 'RISE'),
    multiplyRows('scoreOne', 1, 'SCORE'),
    multiplyRows('sayOne', 1, 'SAY'),
    sumRows('sum', innerSize),
    readAlong('along'),
  ]
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble(sources)), { m: { m: memory } })
  return {
    score: forRows(asKernel(exports.score)),
    say: forRows(asKernel(exports.say)),
    rise: forRows(asKernel(exports.rise)),
    scoreOne: forOne(asKernel(exports.scoreOne)),
    sayOne: forOne(asKernel(exports.sayOne)),
    sumRowsAboveZero: asKernel(exports.sum),
    readAlong: asKernel(exports.along),
  }
}

function forRows(kernel: Kernel) {
  return (
    { at, biases, inner, columns, shift }: LaidWeights,
    { from, to, rows, before }: ManyRows & { readonly before?: number },
  ): void => {
    if (rows > 0) kernel(to.at, to.stride, from.at, from.stride, at, biases, (rows + 1) & ~1, inner >> 1, columns, shift, before ?? 0)
  }
}

function forOne(kernel: Kernel) {
  return ({ at, biases, inner, columns, shift }: LaidWeights, from: number, to: number): void => {
    kernel(to, 0, from, 0, at, biases, 1, inner >> 1, columns, shift, 0)
  }
}
