import { mostSteps } from './shape.ts'
import {
  add,
  addIntegers,
  addShorts,
  type Code,
  decrease,
  get,
  increase,
  integer,
  type KernelSource,
  largerShorts,
  loadSplat,
  loadVector,
  multiplyPairs,
  narrow,
  repeatWhile,
  set,
  shiftRight,
  shorts,
  smallerShorts,
  storeVector,
  zeroVector,
} from './webAssembly.ts'

/**
 * What becomes of the 32-bit sums: SCORE leaves them as they are; SAY takes off the low `shift` bits and keeps 16; RISE does too, with 0 for
 * what is below zero, and adds the row at `before`, `mostSteps` at most.
 */
export type LastStep = 'SCORE' | 'SAY' | 'RISE'

const quads = [0, 1, 2, 3]
const unrolled = [0, 1, 2, 3]
const [y, yStride, x, xStride, w, bias, rows, pairs, columns, shift, before] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const [left, rowX, atW, rowY, waiting, rowBefore, atX, otherX] = [11, 12, 13, 14, 15, 16, 17, 18]
const factor = 19
const weight = (quad: number): number => 20 + quad
const sum = (row: number, quad: number): number => 24 + row * 4 + quad

/**
 * Y = X · W + biases for rows of 16-bit numbers (`rows` a multiple of `block`, `pairs` of them in a row of X a multiple of 4, `columns` of 16).
 * 16 columns and `block` rows at a time have their sums in registers, and the weights of 16 columns serve all rows before the next come.
 */
export function multiplyRows(name: string, block: 1 | 2, lastStep: LastStep): KernelSource {
  const rowsOfBlock = block === 1 ? [0] : [0, 1]
  const start = rowsOfBlock.flatMap((row) => quads.flatMap((quad) => [...get(bias), ...loadVector(quad * 16), ...set(sum(row, quad))]))
  const stride = (local: number): Code => (block === 1 ? get(local) : [...get(local), ...get(local), ...add])
  const down = repeatWhile(
    [
      ...[...get(rowX), ...set(atX), ...get(rowX), ...get(xStride), ...add, ...set(otherX)],
      ...[...get(w), ...set(atW), ...get(pairs), ...set(left)],
      ...start,
      ...addProducts(rowsOfBlock),
      ...rowsOfBlock.flatMap((row) => storeSums(row, lastStep)),
      ...increase(rowX, stride(xStride)),
      ...increase(rowY, stride(yStride)),
      ...increase(rowBefore, stride(yStride)),
      ...decrease(waiting, block),
    ],
    get(waiting),
  )
  const across = repeatWhile(
    [
      ...[...get(x), ...set(rowX), ...get(y), ...set(rowY), ...get(before), ...set(rowBefore), ...get(rows), ...set(waiting)],
      ...down,
      ...[...get(atW), ...set(w)],
      ...increase(bias, integer(64)),
      ...increase(y, integer(lastStep === 'SCORE' ? 64 : 32)),
      ...increase(before, integer(32)),
      ...decrease(columns, 16),
    ],
    get(columns),
  )
  return { name, parameters: 11, integers: 8, vectors: 13, body: across }
}

/** Walks along the rows of X, two numbers at a step, and down the weights; the loop is unrolled. */
function addProducts(rowsOfBlock: readonly number[]): number[] {
  const addProduct = (row: number, quad: number): Code => [
    ...[...get(sum(row, quad)), ...get(factor), ...get(weight(quad))],
    ...[...multiplyPairs, ...addIntegers, ...set(sum(row, quad))],
  ]
  const step = (index: number): Code => [
    ...quads.flatMap((quad) => [...get(atW), ...loadVector(index * 64 + quad * 16), ...set(weight(quad))]),
    ...rowsOfBlock.flatMap((row) => [
      ...[...get(row === 0 ? atX : otherX), ...loadSplat(index * 4), ...set(factor)],
      ...quads.flatMap((quad) => addProduct(row, quad)),
    ]),
  ]
  return repeatWhile(
    [
      ...unrolled.flatMap(step),
      ...increase(atX, integer(4 * unrolled.length)),
      ...increase(otherX, integer(4 * unrolled.length)),
      ...increase(atW, integer(64 * unrolled.length)),
      ...decrease(left, unrolled.length),
    ],
    get(left),
  )
}

function storeSums(row: number, lastStep: LastStep): number[] {
  const from = (local: number): Code => (row === 0 ? get(local) : [...get(local), ...get(yStride), ...add])
  if (lastStep === 'SCORE') return quads.flatMap((quad) => [...from(rowY), ...get(sum(row, quad)), ...storeVector(quad * 16)])
  const rise = (half: number): Code => [
    ...zeroVector,
    ...largerShorts,
    ...from(rowBefore),
    ...loadVector(half * 16),
    ...addShorts,
    ...shorts(mostSteps),
    ...smallerShorts,
  ]
  return [0, 1].flatMap((half) => [
    ...from(rowY),
    ...[...get(sum(row, half * 2)), ...get(shift), ...shiftRight],
    ...[...get(sum(row, half * 2 + 1)), ...get(shift), ...shiftRight, ...narrow],
    ...(lastStep === 'RISE' ? rise(half) : []),
    ...storeVector(half * 16),
  ])
}
