import { mostByte } from './steps.ts'
import {
  add,
  addBytes,
  bytes,
  type Code,
  decrease,
  get,
  increase,
  integer,
  type KernelSource,
  lessThan,
  loadInteger,
  loadSplat,
  loadVector,
  multiplyFours,
  narrow,
  narrowToBytes,
  repeatWhile,
  set,
  shiftRight,
  smallerBytes,
  storeVector,
  when,
} from './webAssembly.ts'

/** Columns that are worked on at a time. */
export const filledColumns = 48

const vectors = Array.from({ length: filledColumns / 4 }, (_, index) => index)
const [y, yStride, lists, listStride, w, bias, rows, parts, partBytes, columns, shift, before] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const [rowLists, list, cell, part, end, atPart, atW, rowY, rowBefore, waiting] = [12, 13, 14, 15, 16, 17, 18, 19, 20, 21]
const factor = 22
const sum = (vector: number): number => 23 + vector

/**
 * Y = X · W + biases for rows of bytes, where most of X is zero: of each row only the fours of bytes that listFilled.ts found are multiplied. A row of
 * X is `parts` such lists, that of the row itself and those that follow. SAY takes off the low `shift` bits of the sums and keeps 16; RISE keeps
 * bytes, with 0 for what is below zero, and adds the row of bytes at `before`, `mostByte` at most.
 */
export function multiplyFilled(name: string, lastStep: 'SAY' | 'RISE'): KernelSource {
  const readParts = repeatWhile(
    [
      ...[...get(list), ...loadInteger(0), ...set(end), ...get(list), ...set(cell)],
      ...when([...get(cell), ...get(end), ...lessThan], repeatWhile(addFour(), [...get(cell), ...get(end), ...lessThan])),
      ...increase(list, get(listStride)),
      ...increase(atPart, get(partBytes)),
      ...decrease(part, 1),
    ],
    get(part),
  )
  const down = repeatWhile(
    [
      ...vectors.flatMap((vector) => [...get(bias), ...loadVector(vector * 16), ...set(sum(vector))]),
      ...[...get(rowLists), ...set(list), ...get(w), ...set(atPart), ...get(parts), ...set(part)],
      ...readParts,
      ...storeSums(lastStep),
      ...increase(rowLists, get(listStride)),
      ...increase(rowY, get(yStride)),
      ...increase(rowBefore, get(yStride)),
      ...decrease(waiting, 1),
    ],
    get(waiting),
  )
  const across = repeatWhile(
    [
      ...[...get(lists), ...set(rowLists), ...get(y), ...set(rowY), ...get(before), ...set(rowBefore), ...get(rows), ...set(waiting)],
      ...down,
      ...[...get(atPart), ...set(w)],
      ...increase(bias, integer(filledColumns * 4)),
      ...increase(y, integer(lastStep === 'SAY' ? filledColumns * 2 : filledColumns)),
      ...increase(before, integer(filledColumns)),
      ...decrease(columns, filledColumns),
    ],
    get(columns),
  )
  return { name, parameters: 12, integers: 10, vectors: 13, body: across }
}

/** Four bytes by their weights. */
function addFour(): Code {
  return [
    ...[...get(cell), ...loadInteger(8), ...get(atPart), ...add, ...set(atW), ...get(cell), ...loadSplat(4), ...set(factor)],
    ...vectors.flatMap((vector) => [
      ...[...get(atW), ...loadVector(vector * 16), ...get(factor), ...get(sum(vector)), ...multiplyFours, ...set(sum(vector))],
    ]),
    ...increase(cell, integer(8)),
  ]
}

function storeSums(lastStep: 'SAY' | 'RISE'): Code {
  const shorts = (vector: number): Code => [
    ...[...get(sum(vector)), ...get(shift), ...shiftRight],
    ...[...get(sum(vector + 1)), ...get(shift), ...shiftRight, ...narrow],
  ]
  const everyOther = vectors.filter((vector) => vector % (lastStep === 'SAY' ? 2 : 4) === 0)
  if (lastStep === 'SAY') return everyOther.flatMap((vector) => [...get(rowY), ...shorts(vector), ...storeVector(vector * 8)])
  return everyOther.flatMap((vector) => [
    ...[...get(rowY), ...shorts(vector), ...shorts(vector + 2), ...narrowToBytes],
    ...[...get(rowBefore), ...loadVector(vector * 4), ...addBytes, ...bytes(mostByte), ...smallerBytes, ...storeVector(vector * 4)],
  ])
}
