import {
  add,
  addIntegers,
  and,
  type Code,
  decrease,
  firstInteger,
  get,
  higherIntegers,
  increase,
  integer,
  integers,
  type KernelSource,
  largerIntegers,
  loadVector,
  repeatWhile,
  select,
  set,
  shiftIntegersLeft,
  splatInteger,
  storeInteger,
  subtract,
  swapHalves,
  swapPairs,
} from './webAssembly.ts'

/** Most columns that a row may have. */
export const mostColumns = 128
const placeBits = 7

const [from, stride, rows, columns, to] = [0, 1, 2, 3, 4]
const [at, left] = [5, 6]
const [places, best, value, last] = [7, 8, 9, 10]
const lowest = integers(-(2 ** 31))

/**
 * Of each of `rows` rows of 32-bit scores (at least one, `stride` bytes apart) the place of the highest of the first `columns`, the first of equals, as a
 * 32-bit number at `to`. The scores are below 2^24: under each its place is written in 7 bits, counted down, so that the higher of two wins with its place.
 */
export function highestOf(name: string): KernelSource {
  const fourScores: Code = [
    ...[...get(at), ...loadVector(0), ...integer(placeBits), ...shiftIntegersLeft, ...get(places), ...addIntegers, ...set(value)],
    ...[
      ...get(value),
      ...lowest,
      ...get(places),
      ...get(last),
      ...largerIntegers,
      ...select,
      ...get(best),
      ...higherIntegers,
      ...set(best),
    ],
    ...[...get(places), ...integers(-4), ...addIntegers, ...set(places)],
    ...increase(at, integer(16)),
    ...decrease(left, 4),
  ]
  const withSwapped = (swap: Code): Code => [...get(best), ...get(best), ...swap, ...get(best), ...higherIntegers, ...set(best)]
  const body = [
    ...[...integer(mostColumns - 1), ...get(columns), ...subtract, ...splatInteger, ...set(last)],
    ...repeatWhile(
      [
        ...[...get(from), ...set(at), ...get(columns), ...integer(3), ...add, ...integer(-4), ...and, ...set(left)],
        ...[...integers(mostColumns - 1, mostColumns - 2, mostColumns - 3, mostColumns - 4), ...set(places), ...lowest, ...set(best)],
        ...repeatWhile(fourScores, get(left)),
        ...withSwapped(swapHalves),
        ...withSwapped(swapPairs),
        ...[...get(to), ...integer(mostColumns - 1)],
        ...[...get(best), ...firstInteger, ...integer(mostColumns - 1), ...and, ...subtract, ...storeInteger(0)],
        ...increase(from, get(stride)),
        ...increase(to, integer(4)),
        ...decrease(rows, 1),
      ],
      get(rows),
    ),
  ]
  return { name, parameters: 5, integers: 2, vectors: 4, body }
}
