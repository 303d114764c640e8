import { layerStepsPerOne, mostByte, stepsPerOne } from './steps.ts'
import {
  addShorts,
  bytes,
  type Code,
  decrease,
  get,
  increase,
  integer,
  type KernelSource,
  loadInteger,
  loadVector,
  narrowToBytes,
  repeatWhile,
  set,
  shiftShortsRight,
  shorts,
  smallerBytes,
  storeVector,
  zeroVector,
} from './webAssembly.ts'

const [to, addresses, count, times] = [0, 1, 2, 3]
const [left, address] = [4, 5]
const sum = (vector: number): number => 6 + vector

/**
 * For each of `times` rows, one after the other: the sum of the `count` rows of `width` 16-bit numbers (a multiple of 16) whose addresses come next, in
 * the coarser bytes of a layer, 0 where it is below zero.
 */
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
      ...storeBytes(vectors),
      ...increase(to, integer(width)),
      ...decrease(times, 1),
    ],
    get(times),
  )
  return { name, parameters: 4, integers: 2, vectors: vectors.length, body }
}

function storeBytes(vectors: readonly number[]): Code {
  const ratio = stepsPerOne / layerStepsPerOne
  const coarser = (vector: number): Code => [
    ...[...get(sum(vector)), ...shorts(ratio / 2), ...addShorts, ...integer(Math.log2(ratio)), ...shiftShortsRight],
  ]
  return vectors
    .filter((vector) => vector % 2 === 0)
    .flatMap((vector) => [
      ...[...get(to), ...coarser(vector), ...coarser(vector + 1), ...narrowToBytes],
      ...[...bytes(mostByte), ...smallerBytes, ...storeVector(vector * 8)],
    ])
}
