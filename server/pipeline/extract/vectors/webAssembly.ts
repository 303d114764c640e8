/** The few WebAssembly instructions that our kernels need, as bytes (WebAssembly 2.0, binary format, with 128-bit vectors). */
export type Code = readonly number[]

const I32 = 0x7f
const V128 = 0x7b

/** Variable-length integers (LEB128). */
export function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    const low = rest & 0x7f
    rest >>>= 7
    bytes.push(rest === 0 ? low : low | 0x80)
  } while (rest !== 0)
  return bytes
}

function signed(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (;;) {
    const low = rest & 0x7f
    rest >>= 7
    const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)
    bytes.push(isLast ? low : low | 0x80)
    if (isLast) return bytes
  }
}

export const get = (local: number): number[] => [0x20, ...unsigned(local)]
export const set = (local: number): number[] => [0x21, ...unsigned(local)]
export const integer = (value: number): number[] => [0x41, ...signed(value)]
export const add = [0x6a]
export const subtract = [0x6b]
export const and = [0x71]
export const shiftLeft = [0x74]
export const lessThan = [0x48]
export const differ = [0x47]
export const loadInteger = (offset: number): number[] => [0x28, 2, ...unsigned(offset)]
export const storeInteger = (offset: number): number[] => [0x36, 2, ...unsigned(offset)]

const vector = (operation: number, ...rest: number[]): number[] => [0xfd, ...unsigned(operation), ...rest]
export const loadVector = (offset: number): number[] => vector(0, 2, ...unsigned(offset))
/** One 32-bit number, four times over. */
export const loadSplat = (offset: number): number[] => vector(9, 2, ...unsigned(offset))
export const storeVector = (offset: number): number[] => vector(11, 2, ...unsigned(offset))
/** Eight bytes, from zero up, in 16 bits each; and the lower eight bytes of a vector. */
export const loadEightBytes = (offset: number): number[] => vector(2, 2, ...unsigned(offset))
export const storeEightBytes = (offset: number): number[] => vector(91, 2, ...unsigned(offset), 0)
export const multiplyFloats = vector(230)
export const subtractFloats = vector(229)
/** Of two floats the lower, or the higher (pseudo-minimum and -maximum: one instruction of the processor each). */
export const lowerFloats = vector(234)
export const higherFloats = vector(235)
export const nearestFloats = vector(106)
export const floatsToIntegers = vector(248)
export const integersToFloats = vector(250)
export const addIntegers = vector(174)
export const subtractIntegers = vector(177)
export const shiftRight = vector(172)
/** Eight 16-bit numbers by eight; the products of neighbours are added, which gives four 32-bit numbers. */
export const multiplyPairs = vector(186)
/** Eight 32-bit numbers in 16 bits, those beyond the range at its end; then four of eight, the lower or the upper, in 32 bits again. */
export const narrow = vector(133)
export const widenLower = vector(167)
export const widenUpper = vector(168)
/** Sums of 16-bit numbers stay at the end of the range where they would leave it. */
export const addShorts = vector(143)
export const shiftShortsLeft = vector(139)
export const shiftShortsRight = vector(140)
/** Sixteen 16-bit numbers in bytes: 0 for what is below zero, 255 for what is beyond. Sums of bytes stay at 255 too. */
export const narrowToBytes = vector(102)
export const addBytes = vector(112)
export const smallerBytes = vector(119)
export const bytes = (value: number): number[] => vector(12, ...new Array<number>(16).fill(value))
/**
 * Sixteen bytes by sixteen of seven bits, the products of four neighbours added to each of four 32-bit numbers (relaxed SIMD: with seven bits, and
 * sums that 16 bits hold, every machine gives the same). On the stack: the bytes, those of seven bits, the numbers.
 */
export const multiplyFours = vector(275)
/** One 32-bit number four times over, and the first of four. */
export const splatInteger = vector(17)
export const firstInteger = vector(27, 0)
/** Four fixed 32-bit numbers; a single one stands for all four. */
export const integers = (...values: readonly number[]): number[] =>
  vector(12, ...new Uint8Array(Int32Array.from({ length: 4 }, (_, index) => values[index] ?? values[0] ?? 0).buffer))
export const shiftIntegersLeft = vector(171)
export const largerIntegers = vector(59)
export const higherIntegers = vector(184)
/** Bits of the first vector where the third has ones, else of the second. */
export const select = vector(82)
/** Of two vectors, one behind the other: the upper half of the first and the lower of the second; each pair of numbers turned round. */
export const swapHalves = vector(13, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23)
export const swapPairs = vector(13, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11)
/** Of two vectors, one behind the other: one of the four numbers of the first, four times over. */
export const repeated = (place: number): number[] => vector(13, ...Array.from({ length: 16 }, (_, byte) => place * 4 + (byte % 4)))
/** One fixed number of 16 bits eight times over, one of 32 four times. */
export const shorts = (value: number): number[] => vector(12, ...new Uint8Array(new Int16Array(8).fill(value).buffer))
export const floats = (value: number): number[] => [0x43, ...new Uint8Array(Float32Array.of(value).buffer), ...vector(19)]
export const addFloats = vector(228)
export const largerFloats = vector(233)
export const zeroVector = vector(12, ...new Array<number>(16).fill(0))

/** local = local + (what the code leaves on the stack). */
export function increase(local: number, by: Code): number[] {
  return [...get(local), ...by, ...add, ...set(local)]
}

/** local = local − a fixed number. */
export function decrease(local: number, by: number): number[] {
  return [...get(local), ...integer(by), ...subtract, ...set(local)]
}

/** Runs the body, then again for as long as the condition leaves a number other than 0. */
export function repeatWhile(body: Code, condition: Code): number[] {
  return [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b]
}

/** Runs the body once if the condition leaves a number other than 0. */
export function when(condition: Code, body: Code): number[] {
  return [...condition, 0x04, 0x40, ...body, 0x0b]
}

/** One function of a module, as instructions. */
export interface KernelSource {
  readonly name: string
  readonly parameters: number
  /** Integer locals after the parameters, then vector locals. */
  readonly integers: number
  readonly vectors: number
  readonly body: Code
}

/** A module of functions over integers that all work in one imported memory, "m" of module "m". */
export function assemble(kernels: readonly KernelSource[]): Uint8Array<ArrayBuffer> {
  const types = kernels.map(({ parameters }) => [0x60, ...list(new Array<number[]>(parameters).fill([I32])), 0])
  const memory = [1, 0x6d, 1, 0x6d, 2, 0, 1]
  const exported = kernels.map(({ name }, index) => [...list([...name].map((letter) => [letter.charCodeAt(0)])), 0, ...unsigned(index)])
  const bodies = kernels.map(({ integers, vectors, body }) => {
    const code = [2, ...unsigned(integers), I32, ...unsigned(vectors), V128, ...body, 0x0b]
    return [...unsigned(code.length), ...code]
  })
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, list([memory])),
    ...section(3, list(kernels.map((_, index) => unsigned(index)))),
    ...section(7, list(exported)),
    ...section(10, list(bodies)),
  ])
}

function list(parts: readonly (readonly number[])[]): number[] {
  return [...unsigned(parts.length), ...parts.flat()]
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content]
}
