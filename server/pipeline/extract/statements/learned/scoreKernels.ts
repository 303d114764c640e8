import {
  add,
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
  unsigned,
  zeroVector,
} from '../../vectors/webAssembly.ts'

/**
 * Where the numbers stand, in bytes. The index has eight bytes for 32 keys: a bit for each that has a row, and how many rows come before; so
 * the row of a key is told by counting bits (rank, Jacobson 1989), and rows need no gaps.
 */
export interface ScoreLayout {
  readonly index: number
  readonly rows: number
}

/** Writes to `to` the sum of the rows of a list of keys; a key without a row adds nothing. At least one key. */
export type ScoreKernel = (to: number, keys: number, count: number) => void

/** The kernel for rows of one byte, which writes one 32-bit number. */
export function oneLabelKernel(memory: WebAssembly.Memory, layout: ScoreLayout): ScoreKernel {
  const sum = 6
  const addRow: Code = [...rowNumber(layout), ...loadByte(layout.rows), ...get(sum), ...add, ...set(sum)]
  const source = overKeys(layout, addRow, [...get(to), ...get(sum), ...storeInteger(0)])
  return open(memory, { ...source, integers: 4, vectors: 0 })
}

/** The kernel for rows of eight bytes, which writes eight 16-bit numbers; at most 256 keys. */
export function eightLabelKernel(memory: WebAssembly.Memory, layout: ScoreLayout): ScoreKernel {
  const sum = 6
  const addRow: Code = [
    ...[...rowNumber(layout), ...integer(3), ...shiftLeft, ...loadEightBytes(layout.rows)],
    ...[...get(sum), ...addShorts, ...set(sum)],
  ]
  const source = overKeys(layout, [...addRow], [...get(to), ...get(sum), ...storeVector(0)])
  return open(memory, { ...source, integers: 3, vectors: 1, body: [...zeroVector, ...set(sum), ...source.body] })
}

const [to, keys, count, key, entry, bits] = [0, 1, 2, 3, 4, 5]

function overKeys({ index }: ScoreLayout, addRow: Code, store: Code): Pick<KernelSource, 'name' | 'parameters' | 'body'> {
  const oneKey: Code = [
    ...[...get(keys), ...loadInteger(0), ...set(key)],
    // Eight bytes for each 32 keys.
    ...[...get(key), ...integer(5), ...shiftRight, ...integer(3), ...shiftLeft, ...set(entry)],
    ...[...get(entry), ...loadInteger(index), ...set(bits)],
    ...addRow,
    ...increase(keys, integer(4)),
    ...decrease(count, 1),
  ]
  return { name: 'score', parameters: 3, body: [...repeatWhile(oneKey, get(count)), ...store] }
}

/**
 * One more than the rows before this entry's and the lower bits that are set, or 0, the row of zeros, when the key's own bit is not set. No
 * branch: guessed wrong, it would wait for memory each time.
 */
function rowNumber({ index }: ScoreLayout): Code {
  const lower: Code = [...integer(1), ...get(key), ...shiftLeft, ...integer(-1), ...add, ...get(bits), ...and, ...countBits]
  const all: Code = [...get(entry), ...loadInteger(index + 4), ...lower, ...add, ...integer(1), ...add]
  const isKnown: Code = [...get(bits), ...get(key), ...shiftRight, ...integer(1), ...and]
  return [...all, ...integer(0), ...isKnown, ...subtract, ...and]
}

function open(memory: WebAssembly.Memory, source: KernelSource): ScoreKernel {
  const module = new WebAssembly.Module(assemble([source]))
  const { score } = new WebAssembly.Instance(module, { m: { m: memory } }).exports
  if (typeof score !== 'function') throw new TypeError('The kernel is missing from its module.')
  return score as ScoreKernel
}

const and: Code = [0x71]
const subtract: Code = [0x6b]
const shiftRight: Code = [0x76]
const countBits: Code = [0x69]
const addShorts: Code = [0xfd, 0x8e, 0x01]
const loadByte = (offset: number): Code => [0x2c, 0, ...unsigned(offset)]
/** Widened to 16 bits each. */
const loadEightBytes = (offset: number): Code => [0xfd, 1, 0, ...unsigned(offset)]
