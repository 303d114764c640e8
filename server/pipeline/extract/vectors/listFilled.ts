import { filledColumns } from './multiplyFilled.ts'
import {
  add,
  decrease,
  differ,
  get,
  increase,
  integer,
  type KernelSource,
  loadInteger,
  repeatWhile,
  set,
  shiftLeft,
  storeInteger,
} from './webAssembly.ts'

const [from, to, rows, pairs, left, end, offset, pair] = [0, 1, 2, 3, 4, 5, 6, 7]

/** Bytes of the list of a row: the address where it ends (4 bytes early), then for each pair that is filled its two numbers and where its weights stand. */
export function listBytes(pairs: number): number {
  return 8 + pairs * 8
}

/** Lists for each of `rows` rows of `pairs` pairs of 16-bit numbers, which lie one after the other, the pairs that are not both zero. */
export function listFilled(name: string): KernelSource {
  const listPair = [
    ...[...get(from), ...loadInteger(0), ...set(pair)],
    ...[...get(end), ...get(pair), ...storeInteger(4), ...get(end), ...get(offset), ...storeInteger(8)],
    ...increase(end, [...get(pair), ...integer(0), ...differ, ...integer(3), ...shiftLeft]),
    ...increase(from, integer(4)),
    ...increase(offset, integer(filledColumns * 4)),
    ...decrease(left, 1),
  ]
  const body = repeatWhile(
    [
      ...[...get(pairs), ...set(left), ...get(to), ...set(end), ...integer(0), ...set(offset)],
      ...repeatWhile(listPair, get(left)),
      ...[...get(to), ...get(end), ...storeInteger(0)],
      ...increase(to, [...get(pairs), ...integer(3), ...shiftLeft, ...integer(8), ...add]),
      ...decrease(rows, 1),
    ],
    get(rows),
  )
  return { name, parameters: 4, integers: 4, vectors: 0, body }
}
