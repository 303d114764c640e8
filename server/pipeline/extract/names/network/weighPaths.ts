import {
  addIntegers,
  type Code,
  decrease,
  firstInteger,
  get,
  higherIntegers,
  increase,
  integer,
  integers,
  type KernelSource,
  loadSplat,
  loadVector,
  repeated,
  repeatWhile,
  set,
  shiftLeft,
  storeInteger,
  storeVector,
  subtract,
  subtractIntegers,
  swapHalves,
  swapPairs,
  when,
} from '../../vectors/webAssembly.ts'

/** Vectors of a table of pairs, by number: what a pair scores more than outside after outside, the kinds of one label side by side. */
export const pairVectors = {
  beginInside: 0,
  beginLast: 1,
  insideInside: 2,
  insideLast: 3,
  outsideBegin: 4,
  outsideSingle: 5,
  lastOutside: 6,
  singleOutside: 7,
  /** From a name of each kind, one vector a kind: the kinds of the next name side by side. */
  lastBegin: 8,
  lastSingle: 12,
  singleBegin: 16,
  singleSingle: 20,
  /** To a name of each kind: the kinds of the name before side by side. */
  beginAfterLast: 24,
  singleAfterLast: 28,
  beginAfterSingle: 32,
  singleAfterSingle: 36,
} as const

/** Vectors in a table of pairs. */
export const pairVectorCount = 40

/** Bytes of a row of sums: four positions of a name by kind, then outside four times over. */
export const sumBytes = 80

const [scores, stride, rows, table, sums, leads] = [0, 1, 2, 3, 4, 5]
const left = 6
const [begin, inside, last, single, outside] = [7, 8, 9, 10, 11]
const next = { begin: 12, inside: 13, last: 14, single: 15, outside: 16 } as const
const [one, base] = [17, 18]
const named = [begin, inside, last, single] as const
const kinds = [0, 1, 2, 3] as const
const outsideAt = 64
/** As good as impossible, and far enough from the end of the range to be added to. */
const impossible = integers(-(2 ** 28))

/**
 * Max-marginals of the labels of one stretch (Viterbi's recursion in both directions) from rows of whole-number scores, `stride` bytes apart, each with its labels
 * in their places (labelPlaces.ts): into rows at `sums` the best legal path through each label, against the path that is all outside, and at `leads`
 * by how much the best path with a token outside leads the best with it in a name. Before the stretch all is outside; it may end in any whole name.
 */
export function weighPaths(name: string): KernelSource {
  const body = [
    ...[...get(rows), ...set(left)],
    ...beginForward,
    ...[...get(left), ...integer(1), ...subtract, ...set(left)],
    ...when(get(left), repeatWhile([...nextRow(1), ...stepForward, ...decrease(left, 1)], get(left))),
    ...increase(leads, [...get(rows), ...integer(2), ...shiftLeft]),
    ...beginBackward,
    ...repeatWhile([...tellRow, ...stepBackward, ...nextRow(-1), ...decrease(rows, 1)], get(rows)),
  ]
  return { name, parameters: 6, integers: 1, vectors: 12, body }
}

function nextRow(direction: 1 | -1): Code {
  const by: Code = direction === 1 ? get(stride) : [...integer(0), ...get(stride), ...subtract]
  return [...increase(scores, by), ...increase(sums, integer(direction * sumBytes))]
}

const pairs = (number: number): Code => [...get(table), ...loadVector(number * 16)]
const plus = (local: number, number: number): Code => [...get(local), ...pairs(number), ...addIntegers]
const higherOf = (a: Code, b: Code): Code => [...a, ...b, ...higherIntegers]
/** The highest of the four numbers of a vector, in all four. */
const highestInAll: Code = [
  ...[...set(one), ...get(one), ...get(one), ...get(one), ...swapHalves, ...higherIntegers],
  ...[...set(one), ...get(one), ...get(one), ...get(one), ...swapPairs, ...higherIntegers],
]
/** local = the higher of itself and one kind of another, each with what the pair scores. */
const raise = (local: number, number: number): Code => [
  ...higherOf(get(local), [...get(one), ...pairs(number), ...addIntegers]),
  ...set(local),
]
const takeKind = (local: number, kind: number): Code => [...get(local), ...get(local), ...repeated(kind), ...set(one)]

/** The scores of this row, against outside. */
const scored = (position: number): Code => [...get(scores), ...loadVector(position * 16), ...get(base), ...subtractIntegers]
const takeBase: Code = [...get(scores), ...loadSplat(outsideAt), ...set(base)]

const storeRow: Code = [...named, outside].flatMap((local, index) => [...get(sums), ...get(local), ...storeVector(index * 16)])

const beginForward: Code = [
  ...takeBase,
  ...[...pairs(pairVectors.outsideBegin), ...scored(0), ...addIntegers, ...set(begin)],
  ...[...impossible, ...set(inside), ...impossible, ...set(last)],
  ...[...pairs(pairVectors.outsideSingle), ...scored(3), ...addIntegers, ...set(single)],
  ...[...integers(0), ...set(outside)],
  ...storeRow,
]

const stepForward: Code = [
  ...[...plus(outside, pairVectors.outsideBegin), ...set(next.begin), ...plus(outside, pairVectors.outsideSingle), ...set(next.single)],
  ...kinds.flatMap((kind) => [
    ...[...takeKind(last, kind), ...raise(next.begin, pairVectors.lastBegin + kind), ...raise(next.single, pairVectors.lastSingle + kind)],
    ...[
      ...takeKind(single, kind),
      ...raise(next.begin, pairVectors.singleBegin + kind),
      ...raise(next.single, pairVectors.singleSingle + kind),
    ],
  ]),
  ...[...higherOf(plus(begin, pairVectors.beginInside), plus(inside, pairVectors.insideInside)), ...set(next.inside)],
  ...[...higherOf(plus(begin, pairVectors.beginLast), plus(inside, pairVectors.insideLast)), ...set(next.last)],
  ...higherOf(plus(last, pairVectors.lastOutside), plus(single, pairVectors.singleOutside)),
  ...[...highestInAll, ...get(outside), ...higherIntegers, ...set(outside)],
  ...takeBase,
  ...[next.begin, next.inside, next.last, next.single].flatMap((local, position) => [
    ...[...get(local), ...scored(position), ...addIntegers, ...set(named[position] ?? begin)],
  ]),
  ...storeRow,
]

const beginBackward: Code = [
  ...[...impossible, ...set(begin), ...impossible, ...set(inside)],
  ...[...integers(0), ...set(last), ...integers(0), ...set(single), ...integers(0), ...set(outside)],
]

/** What led here and what follows, added up; and the lead of outside. */
const tellRow: Code = [
  ...[...named, outside].flatMap((local, index) => [
    ...[...get(sums), ...get(sums), ...loadVector(index * 16), ...get(local), ...addIntegers, ...storeVector(index * 16)],
  ]),
  ...increase(leads, integer(-4)),
  ...[...get(leads), ...get(sums), ...loadVector(outsideAt)],
  ...named.flatMap((_, index) => [...get(sums), ...loadVector(index * 16), ...(index > 0 ? higherIntegers : [])]),
  ...[...highestInAll, ...subtractIntegers, ...firstInteger, ...storeInteger(0)],
]

const stepBackward: Code = [
  ...takeBase,
  ...named.flatMap((local, position) => [...get(local), ...scored(position), ...addIntegers, ...set(local)]),
  ...[...plus(outside, pairVectors.lastOutside), ...set(next.last), ...plus(outside, pairVectors.singleOutside), ...set(next.single)],
  ...kinds.flatMap((kind) => [
    ...[
      ...takeKind(begin, kind),
      ...raise(next.last, pairVectors.beginAfterLast + kind),
      ...raise(next.single, pairVectors.beginAfterSingle + kind),
    ],
    ...[
      ...takeKind(single, kind),
      ...raise(next.last, pairVectors.singleAfterLast + kind),
      ...raise(next.single, pairVectors.singleAfterSingle + kind),
    ],
  ]),
  ...[...higherOf(plus(begin, pairVectors.outsideBegin), plus(single, pairVectors.outsideSingle)), ...highestInAll],
  ...[...get(outside), ...higherIntegers, ...set(outside)],
  ...[...higherOf(plus(inside, pairVectors.beginInside), plus(last, pairVectors.beginLast)), ...set(begin)],
  ...[...higherOf(plus(inside, pairVectors.insideInside), plus(last, pairVectors.insideLast)), ...set(inside)],
  ...[...get(next.last), ...set(last), ...get(next.single), ...set(single)],
]
