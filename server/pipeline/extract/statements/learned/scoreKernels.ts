import {
  add,
  and,
  assemble,
  type Code,
  decrease,
  get,
  increase,
  integer,
  type KernelSource,
  lessThan,
  loadInteger,
  repeatWhile,
  set,
  shiftLeft,
  storeInteger,
  storeVector,
  subtract,
  unsigned,
  when,
  zeroVector,
} from '../../vectors/webAssembly.ts'

/**
 * Where the numbers stand, in bytes. The index has a bit for each key, set where it has a row; how many rows come before each 64 of them, in 16 bits,
 * is counted from the beginning of each 65,536, and before those in 32. So the row of a key is told by counting bits (rank, Jacobson 1989),
 * rows need no gaps, and the whole index is small enough to stay near the processor.
 */
export interface ScoreLayout {
  readonly bits: number
  readonly ranks: number
  readonly bases: number
  readonly rows: number
}

/**
 * Writes to `to`, list behind list, the sums of the rows of lists of keys; a key without a row adds nothing. `ends` tells for each list (at least one)
 * how many keys come up to its end, itself counted. The keys are written over.
 */
export type ScoreKernel = (to: number, keys: number, ends: number, lists: number) => void

/** The kernel for rows of one byte, which writes one 32-bit number a list. */
export function oneLabelKernel(memory: WebAssembly.Memory, layout: ScoreLayout): ScoreKernel {
  const sum = place
  const addRow: Code = [...get(key), ...loadInteger(0), ...loadByte(layout.rows), ...get(sum), ...add, ...set(sum)]
  const body = overLists(rowNumber(layout), {
    begin: [...integer(0), ...set(sum)],
    addRow,
    store: [...get(to), ...get(sum), ...storeInteger(0)],
    bytes: 4,
  })
  return open(memory, { name, parameters: 4, integers: 4, vectors: 0, body })
}

/** The kernel for rows of eight bytes, which writes eight 16-bit numbers a list of at most `mostOfList` keys. */
export function eightLabelKernel(memory: WebAssembly.Memory, layout: ScoreLayout): ScoreKernel {
  const sum = 8
  const addRow: Code = [...get(key), ...loadInteger(0), ...loadEightBytes(layout.rows), ...get(sum), ...addShorts, ...set(sum)]
  const rowAt: Code = [...rowNumber(layout), ...integer(3), ...shiftLeft]
  const body = overLists(rowAt, {
    begin: [...zeroVector, ...set(sum)],
    addRow,
    store: [...get(to), ...get(sum), ...storeVector(0)],
    bytes: 16,
  })
  return open(memory, { name, parameters: 4, integers: 4, vectors: 1, body })
}

/** As many sums of bytes as 16 bits hold. */
export const mostOfList = 256

const name = 'score'
const [to, keys, ends, lists, key, end, entry, place] = [0, 1, 2, 3, 4, 5, 6, 7]

interface ListSteps {
  readonly begin: Code
  readonly addRow: Code
  readonly store: Code
  /** That a sum takes. */
  readonly bytes: number
}

/**
 * Finds the rows of all keys before any is added up, so that the processor asks memory for many keys at a time instead of waiting for each list.
 */
function overLists(rowAt: Code, { begin, addRow, store, bytes }: ListSteps): Code {
  const endOf = (last: Code): Code => [...get(keys), ...last, ...loadInteger(0), ...integer(2), ...shiftLeft, ...add, ...set(end)]
  const isBefore: Code = [...get(key), ...get(end), ...lessThan]
  const findRow: Code = [
    ...[...get(key), ...loadInteger(0), ...set(place)],
    ...[...get(place), ...integer(6), ...shiftRight, ...set(entry)],
    ...[...get(key), ...rowAt, ...storeInteger(0)],
    ...increase(key, integer(4)),
  ]
  const lastEnd: Code = [...get(ends), ...get(lists), ...integer(1), ...subtract, ...integer(2), ...shiftLeft, ...add]
  const oneList: Code = [
    ...endOf(get(ends)),
    ...begin,
    ...when(isBefore, repeatWhile([...addRow, ...increase(key, integer(4))], isBefore)),
    ...store,
    ...increase(to, integer(bytes)),
    ...increase(ends, integer(4)),
    ...decrease(lists, 1),
  ]
  return [
    ...[...endOf(lastEnd), ...get(keys), ...set(key)],
    ...when(isBefore, repeatWhile(findRow, isBefore)),
    ...[...get(keys), ...set(key)],
    ...repeatWhile(oneList, get(lists)),
  ]
}

/**
 * One more than the rows before the 64 of the key in `place` and the lower bits that are set, or 0, the row of zeros, when the key's own bit is
 * not set. No branch: guessed wrong, it would wait for memory each time.
 */
function rowNumber({ bits, ranks, bases }: ScoreLayout): Code {
  const word: Code = [...get(entry), ...integer(3), ...shiftLeft, ...loadLong(bits)]
  const own: Code = [...get(place), ...widen]
  const lower: Code = [
    ...word,
    ...long(1),
    ...own,
    ...shiftLongLeft,
    ...long(1),
    ...subtractLongs,
    ...andLongs,
    ...countLongBits,
    ...shorten,
  ]
  const before: Code = [...get(entry), ...integer(1), ...shiftLeft, ...loadShort(ranks)]
  const base: Code = [...get(place), ...integer(16), ...shiftRight, ...integer(2), ...shiftLeft, ...loadInteger(bases)]
  const isKnown: Code = [...word, ...own, ...shiftLongRight, ...shorten, ...integer(1), ...and]
  return [...before, ...base, ...add, ...lower, ...add, ...integer(1), ...add, ...integer(0), ...isKnown, ...subtract, ...and]
}

function open(memory: WebAssembly.Memory, source: KernelSource): ScoreKernel {
  const module = new WebAssembly.Module(assemble([source]))
  const { score } = new WebAssembly.Instance(module, { m: { m: memory } }).exports
  if (typeof score !== 'function') throw new TypeError('The kernel is missing from its module.')
  return score as ScoreKernel
}

const shiftRight: Code = [0x76]
const widen: Code = [0xad]
const shorten: Code = [0xa7]
const long = (value: number): Code => [0x42, value]
const shiftLongLeft: Code = [0x86]
const shiftLongRight: Code = [0x88]
const andLongs: Code = [0x83]
const subtractLongs: Code = [0x7d]
const countLongBits: Code = [0x7b]
const loadLong = (offset: number): Code => [0x29, 3, ...unsigned(offset)]
const loadShort = (offset: number): Code => [0x2f, 1, ...unsigned(offset)]
const addShorts: Code = [0xfd, 0x8e, 0x01]
const loadByte = (offset: number): Code => [0x2c, 0, ...unsigned(offset)]
/** Widened to 16 bits each. */
const loadEightBytes = (offset: number): Code => [0xfd, 1, 0, ...unsigned(offset)]
