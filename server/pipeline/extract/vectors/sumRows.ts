import { mostSteps } from './steps.ts'
import {
  addShorts,
  decrease,
  get,
  increase,
  integer,
  type KernelSource,
  largerShorts,
  loadInteger,
  loadVector,
  repeatWhile,
  set,
  shorts,
  smallerShorts,
  storeVector,
  zeroVector,
} from './webAssembly.ts'

const [to, addresses, count, times] = [0, 1, 2, 3]
const [left, address] = [4, 5]
const sum = (vector: number): number => 6 + vector

const toRange = [...zeroVector, ...largerShorts, ...shorts(mostSteps), ...smallerShorts]

/** For each of `times` rows of `width` 16-bit numbers (a multiple of 8), one after the other: the sum of the `count` rows whose addresses come next, 0 where it is below zero and `mostSteps` at most. */
export function sumRows(name: string, width: number): KernelSource {
  const vectors = Array.from({ length: width / 8 }, (_, index) => index)
  const addRow = [
    ...[...get(addresses), ...loadInteger(0), ...set(address)],
    ...vectors.flatMap((vector) => [...get(sum(vector)), ...get(address), ...loadVector(vector * 16), ...addShorts, ...set(sum(vector))]),
    ...increase(addresses, integer(4)),
    ...decrease(left, 1),
  ]
  const body = repeatWhile(
    [
      ...vectors.flatMap((vector) => [...zeroVector, ...set(sum(vector))]),
      ...[...get(count), ...set(left)],
      ...repeatWhile(addRow, get(left)),
      ...vectors.flatMap((vector) => [...get(to), ...get(sum(vector)), ...toRange, ...storeVector(vector * 16)]),
      ...increase(to, integer(width * 2)),
      ...decrease(times, 1),
    ],
    get(times),
  )
  return { name, parameters: 4, integers: 2, vectors: vectors.length, body }
}
