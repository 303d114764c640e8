import {
  add,
  addIntegers,
  type Code,
  decrease,
  get,
  increase,
  integer,
  type KernelSource,
  loadSplat,
  loadVector,
  multiplyFours,
  multiplyPairs,
  narrow,
  repeatWhile,
  set,
  shiftRight,
  storeVector,
} from './webAssembly.ts'

/** Columns that are worked on at a time. */
export const groupColumns = 16

const quads = [0, 1, 2, 3]
const unrolled = [0, 1, 2, 3]
const [y, yStride, x, xStride, w, bias, rows, fours, columns, shift] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const [left, rowX, atW, rowY, waiting, atX, otherX] = [10, 11, 12, 13, 14, 15, 16]
const factor = 17
const weight = (quad: number): number => 18 + quad
const sum = (row: number, quad: number): number => 22 + row * 4 + quad

/**
 * Y = X · W + biases for rows of 16-bit numbers or of bytes of seven bits (`rows` a multiple of `block`; a row of X is a multiple of 4 times four
 * bytes, `columns` one of 16). SCORE leaves the 32-bit sums as they are; SAY takes off their low `shift` bits and keeps 16. 16 columns and `block` rows at a time have their sums in registers, and the weights of 16 columns serve all rows before the next come.
 */
export function multiplyRows(name: string, numbers: 'SHORTS' | 'BYTES', block: 1 | 2, lastStep: 'SCORE' | 'SAY'): KernelSource {
  const rowsOfBlock = block === 1 ? [0] : [0, 1]
  const start = rowsOfBlock.flatMap((row) => quads.flatMap((quad) => [...get(bias), ...loadVector(quad * 16), ...set(sum(row, quad))]))
  const stride = (local: number): Code => (block === 1 ? get(local) : [...get(local), ...get(local), ...add])
  const down = repeatWhile(
    [
      ...[...get(rowX), ...set(atX), ...get(rowX), ...get(xStride), ...add, ...set(otherX)],
      ...[...get(w), ...set(atW), ...get(fours), ...set(left)],
      ...start,
      ...addProducts(numbers, rowsOfBlock),
      ...rowsOfBlock.flatMap((row) => storeSums(row, lastStep)),
      ...increase(rowX, stride(xStride)),
      ...increase(rowY, stride(yStride)),
      ...decrease(waiting, block),
    ],
    get(waiting),
  )
  const across = repeatWhile(
    [
      ...[...get(x), ...set(rowX), ...get(y), ...set(rowY), ...get(rows), ...set(waiting)],
      ...down,
      ...[...get(atW), ...set(w)],
      ...increase(bias, integer(64)),
      ...increase(y, integer(lastStep === 'SCORE' ? 64 : 32)),
      ...decrease(columns, groupColumns),
    ],
    get(columns),
  )
  return { name, parameters: 10, integers: 7, vectors: 13, body: across }
}

/** Walks along the rows of X, four bytes at a step, and down the weights; the loop is unrolled. */
function addProducts(numbers: 'SHORTS' | 'BYTES', rowsOfBlock: readonly number[]): number[] {
  const addProduct = (row: number, quad: number): Code => {
    const held = get(sum(row, quad))
    const added =
      numbers === 'SHORTS'
        ? [...held, ...get(factor), ...get(weight(quad)), ...multiplyPairs, ...addIntegers]
        : [...get(weight(quad)), ...get(factor), ...held, ...multiplyFours]
    return [...added, ...set(sum(row, quad))]
  }
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

function storeSums(row: number, lastStep: 'SCORE' | 'SAY'): number[] {
  const from = (local: number): Code => (row === 0 ? get(local) : [...get(local), ...get(yStride), ...add])
  if (lastStep === 'SCORE') return quads.flatMap((quad) => [...from(rowY), ...get(sum(row, quad)), ...storeVector(quad * 16)])
  return [0, 1].flatMap((half) => [
    ...from(rowY),
    ...[...get(sum(row, half * 2)), ...get(shift), ...shiftRight],
    ...[...get(sum(row, half * 2 + 1)), ...get(shift), ...shiftRight, ...narrow],
    ...storeVector(half * 16),
  ])
}
