import { filledColumns } from './multiplyFilled.ts'
import {
  add,
  and,
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

const [from, to, rows, fours, felt, left, end, offset, four] = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** Bytes of the list of a row: the address where it ends (4 bytes early), then for every four bytes that are filled these and where their weights stand. */
export function listBytes(fours: number): number {
  return 8 + fours * 8
}

/**
 * The bits of four bytes one of which is set where a byte is `least` or more, a power of two up to 128: with 1, wherever one is not zero.
 */
export function feltBits(least: number): number {
  return Math.imul(0x01010101, 0x100 - least)
}

/** Lists for each of `rows` rows of `fours` times four bytes, which lie one after the other, the fours that have one of the bits `felt`. */
export function listFilled(name: string): KernelSource {
  const listFour = [
    ...[...get(from), ...loadInteger(0), ...set(four)],
    ...[...get(end), ...get(four), ...storeInteger(4), ...get(end), ...get(offset), ...storeInteger(8)],
    ...increase(end, [...get(four), ...get(felt), ...and, ...integer(0), ...differ, ...integer(3), ...shiftLeft]),
    ...increase(from, integer(4)),
    ...increase(offset, integer(filledColumns * 4)),
    ...decrease(left, 1),
  ]
  const body = repeatWhile(
    [
      ...[...get(fours), ...set(left), ...get(to), ...set(end), ...integer(0), ...set(offset)],
      ...repeatWhile(listFour, get(left)),
      ...[...get(to), ...get(end), ...storeInteger(0)],
      ...increase(to, [...get(fours), ...integer(3), ...shiftLeft, ...integer(8), ...add]),
      ...decrease(rows, 1),
    ],
    get(rows),
  )
  return { name, parameters: 5, integers: 4, vectors: 0, body }
}
