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
  loadInteger,
  repeatWhile,
  set,
  shiftLeft,
  storeInteger,
  storeVector,
  subtract,
  unsigned,
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

/** Writes to `to` the sum of the rows of a list of keys; a key without a row adds nothing. At least one key. */
export type ScoreKernel = (to: number, keys: number, count: number) => void

/** The kernel for rows of one byte, which writes one 32-bit number. */
export function oneLabelKernel(memory: WebAssembly.Memory, layout: ScoreLayout): ScoreKernel {
  const sum = 5
  const addRow: Code = [...rowNumber(layout), ...loadByte(layout.rows), ...get(sum), ...add, ...set(sum)]
  const source = overKeys(addRow, [...get(to), ...get(sum), ...storeInteger(0)])
  return open(memory, { ...source, integers: 3, vectors: 0 })
}

/** The kernel for rows of eight bytes, which writes eight 16-bit numbers; at most 256 keys. */
export function eightLabelKernel(memory: WebAssembly.Memory, layout: ScoreLayout): ScoreKernel {
  const sum = 5
  const addRow: Code = [
    ...[...rowNumber(layout), ...integer(3), ...shiftLeft, ...loadEightBytes(layout.rows)],
    ...[...get(sum), ...addShorts, ...set(sum)],
  ]
  const source = overKeys(addRow, [...get(to), ...get(sum), ...storeVector(0)])
  return open(memory, { ...source, integers: 2, vectors: 1, body: [...zeroVector, ...set(sum), ...source.body] })
}

const [to, keys, count, key, entry] = [0, 1, 2, 3, 4]

function overKeys(addRow: Code, store: Code): Pick<KernelSource, 'name' | 'parameters' | 'body'> {
  const oneKey: Code = [
    ...[...get(keys), ...loadInteger(0), ...set(key)],
    ...[...get(key), ...integer(6), ...shiftRight, ...set(entry)],
    ...addRow,
    ...increase(keys, integer(4)),
    ...decrease(count, 1),
  ]
  return { name: 'score', parameters: 3, body: [...repeatWhile(oneKey, get(count)), ...store] }
}

/**
 * One more than the rows before this key's 64 and the lower bits that are set, or 0, the row of zeros, when the key's own bit is not set. No
 * branch: guessed wrong, it would wait for memory each time.
 */
function rowNumber({ bits, ranks, bases }: ScoreLayout): Code {
  const word: Code = [...get(entry), ...integer(3), ...shiftLeft, ...loadLong(bits)]
  const place: Code = [...get(key), ...widen]
  const lower: Code = [
    ...word,
    ...long(1),
    ...place,
    ...shiftLongLeft,
    ...long(1),
    ...subtractLongs,
    ...andLongs,
    ...countLongBits,
    ...shorten,
  ]
  const before: Code = [...get(entry), ...integer(1), ...shiftLeft, ...loadShort(ranks)]
  const base: Code = [...get(key), ...integer(16), ...shiftRight, ...integer(2), ...shiftLeft, ...loadInteger(bases)]
  const isKnown: Code = [...word, ...place, ...shiftLongRight, ...shorten, ...integer(1), ...and]
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
