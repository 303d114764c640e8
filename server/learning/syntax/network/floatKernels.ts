import { type Arena, asKernel, type Kernel, openArena, take } from '../../../pipeline/extract/vectors/arena.ts'
import {
  add,
  addFloats,
  assemble,
  type Code,
  decrease,
  get,
  increase,
  integer,
  type KernelSource,
  largerFloats,
  lessThan,
  loadInteger,
  loadSplat,
  loadVector,
  multiplyFloats,
  repeatWhile,
  set,
  shiftLeft,
  storeVector,
  zeroVector,
} from '../../../pipeline/extract/vectors/webAssembly.ts'

/** A matrix in the arena: where it starts and how far its rows are apart, both in bytes. */
export interface Matrix {
  readonly at: number
  readonly stride: number
}

/** A matrix of weights. Packed, it stands 16 columns after 16 columns, each group row by row without gaps, which stays near the processor. */
export interface Weights extends Matrix {
  /** Bytes from one group of 16 columns to the next; 64 (side by side in the same rows) when left out. */
  readonly block?: number
}

/** The vector kernels. Sizes are counts of numbers; `columns` is a multiple of 16. */
export interface Kernels {
  /** Y += X · W for any number of rows: Y is rows × columns, X rows × inner, W inner × columns. */
  readonly multiply: (y: Matrix, x: Matrix, w: Weights, sizes: readonly [rows: number, inner: number, columns: number]) => void
  /** `columns` numbers at `to` = the sum of `count` (at least one) rows, whose addresses stand at `addresses`. */
  readonly sumRows: (to: number, addresses: number, count: number, columns: number) => void
  /** The same, with 0 for negative sums. */
  readonly sumRowsAboveZero: (to: number, addresses: number, count: number, columns: number) => void
}

/** Numbers in one memory that the kernels work on. */
export interface FloatArena extends Arena {
  readonly kernels: Kernels
}

/** Room for so many 32-bit numbers, and the kernels that work in it. */
export function openFloats(numbers: number): FloatArena {
  const arena = openArena(numbers * 4)
  const module = new WebAssembly.Module(
    assemble([multiplyRows('one', 1), multiplyRows('two', 2), addRows('sum', []), addRows('rise', cutBelowZero)]),
  )
  const { one, two, sum, rise } = new WebAssembly.Instance(module, { m: { m: arena.memory } }).exports
  return { ...arena, kernels: wrap(asKernel(one), asKernel(two), asKernel(sum), asKernel(rise)) }
}

/** The address of room for so many numbers, zero at first. Throws when the arena is full. */
export function takeFloats(arena: FloatArena, numbers: number): number {
  return take(arena, numbers * 4)
}

/** A window on numbers of the arena. */
export function floatsAt(arena: FloatArena, at: number, length: number): Float32Array {
  return new Float32Array(arena.memory.buffer, at, length)
}

function wrap(one: Kernel, two: Kernel, sum: Kernel, rise: Kernel): Kernels {
  return {
    multiply(y, x, w, [rows, inner, columns]) {
      const even = rows & ~1
      const block = w.block ?? 64
      if (even > 0) two(y.at, y.stride, x.at, x.stride, w.at, w.stride, block, even, inner, columns)
      if (rows > even) one(y.at + even * y.stride, y.stride, x.at + even * x.stride, x.stride, w.at, w.stride, block, 1, inner, columns)
    },
    sumRows: sum,
    sumRowsAboveZero: rise,
  }
}

/** Y += X · W, 16 columns and `block` rows at a time, their sums held in registers; the weights of 16 columns serve all rows before the next come. */
function multiplyRows(name: string, block: 1 | 2): KernelSource {
  const [y, yStride, x, xStride, w, wStride, wBlock, rows, inner, columns] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  const [column, left, atX, atW, rowX, rowY, waiting] = [10, 11, 12, 13, 14, 15, 16]
  const quads = [0, 1, 2, 3]
  const blocks = block === 1 ? [0] : [0, 1]
  const sum = (row: number, quad: number) => 17 + row * 4 + quad
  const weight = (quad: number) => 25 + quad
  const factor = 29
  const inY = (row: number): Code => (row === 0 ? get(rowY) : [...get(rowY), ...get(yStride), ...add])
  const inX = (row: number): Code => (row === 0 ? get(atX) : [...get(atX), ...get(xStride), ...add])
  const loadSums = blocks.flatMap((row) => quads.flatMap((quad) => [...inY(row), ...loadVector(quad * 16), ...set(sum(row, quad))]))
  const storeSums = blocks.flatMap((row) => quads.flatMap((quad) => [...inY(row), ...get(sum(row, quad)), ...storeVector(quad * 16)]))
  const addProduct = (row: number, quad: number): Code => [
    ...[...get(sum(row, quad)), ...get(factor), ...get(weight(quad))],
    ...[...multiplyFloats, ...addFloats, ...set(sum(row, quad))],
  ]
  const addProducts = blocks.flatMap((row) => [
    ...inX(row),
    ...loadSplat(0),
    ...set(factor),
    ...quads.flatMap((quad) => addProduct(row, quad)),
  ])
  const inside = repeatWhile(
    [
      ...quads.flatMap((quad) => [...get(atW), ...loadVector(quad * 16), ...set(weight(quad))]),
      ...addProducts,
      ...increase(atX, integer(4)),
      ...increase(atW, get(wStride)),
      ...decrease(left, 1),
    ],
    get(left),
  )
  const step = (stride: number): Code => (block === 1 ? get(stride) : [...get(stride), ...integer(1), ...shiftLeft])
  const down = repeatWhile(
    [
      ...[...get(rowX), ...set(atX), ...get(w), ...set(atW), ...get(inner), ...set(left)],
      ...loadSums,
      ...inside,
      ...storeSums,
      ...increase(rowY, step(yStride)),
      ...increase(rowX, step(xStride)),
      ...decrease(waiting, block),
    ],
    get(waiting),
  )
  const across = repeatWhile(
    [
      ...[...get(y), ...get(column), ...add, ...set(rowY)],
      ...[...get(x), ...set(rowX), ...get(rows), ...set(waiting)],
      ...down,
      ...increase(w, get(wBlock)),
      ...increase(column, integer(64)),
    ],
    [...get(column), ...get(columns), ...integer(2), ...shiftLeft, ...lessThan],
  )
  return { name, parameters: 10, integers: 7, vectors: 13, body: across }
}

const cutBelowZero: Code = [...zeroVector, ...largerFloats]

/** Adds up rows, 16 columns at a time; the last step is done to each sum. */
function addRows(name: string, lastStep: Code): KernelSource {
  const [to, addresses, count, columns, column, left, atList] = [0, 1, 2, 3, 4, 5, 6]
  const quads = [0, 1, 2, 3]
  const sum = (quad: number) => 8 + quad
  const address = 7
  const addRow = [
    ...[...get(atList), ...loadInteger(0), ...get(column), ...add, ...set(address)],
    ...quads.flatMap((quad) => [...get(sum(quad)), ...get(address), ...loadVector(quad * 16), ...addFloats, ...set(sum(quad))]),
    ...increase(atList, integer(4)),
    ...decrease(left, 1),
  ]
  const body = repeatWhile(
    [
      ...quads.flatMap((quad) => [...zeroVector, ...set(sum(quad))]),
      ...[...get(addresses), ...set(atList), ...get(count), ...set(left)],
      ...repeatWhile(addRow, get(left)),
      ...quads.flatMap((quad) => [...get(to), ...get(column), ...add, ...get(sum(quad)), ...lastStep, ...storeVector(quad * 16)]),
      ...increase(column, integer(64)),
    ],
    [...get(column), ...get(columns), ...integer(2), ...shiftLeft, ...lessThan],
  )
  return { name, parameters: 4, integers: 4, vectors: 4, body }
}
