import {
  assemble,
  type Code,
  decrease,
  get,
  increase,
  integer,
  loadInteger,
  loadVector,
  repeatWhile,
  set,
  storeVector,
  when,
  zeroVector,
} from '../vectors/webAssembly.ts'

/**
 * Writes to address `to` the sum of rows of bytes and of rows of 16-bit numbers, whose addresses stand in two lists; a list may be empty.
 * Eight columns at a time, their sums held in registers.
 */
export type AddRows = (to: number, bytes: number, byteCount: number, sums: number, sumCount: number) => void

/** The kernel for rows of so many columns, a multiple of eight, in a memory. */
export function addRowsIn(memory: WebAssembly.Memory, columns: number): AddRows {
  const module = new WebAssembly.Module(
    assemble([{ name: 'add', parameters: 5, integers: 1, vectors: columns / 8, body: bodyFor(columns) }]),
  )
  const { add: exported } = new WebAssembly.Instance(module, { m: { m: memory } }).exports
  if (typeof exported !== 'function') throw new TypeError('The kernel is missing from its module.')
  return exported as AddRows
}

function bodyFor(columns: number): Code {
  const [to, bytes, byteCount, sums, sumCount, address] = [0, 1, 2, 3, 4, 5]
  const eights = Array.from({ length: columns / 8 }, (_, eight) => eight)
  const sum = (eight: number): number => 6 + eight
  const addAll = (list: number, count: number, load: (eight: number) => Code): Code =>
    when(
      get(count),
      repeatWhile(
        [
          ...[...get(list), ...loadInteger(0), ...set(address)],
          ...eights.flatMap((eight) => [...get(sum(eight)), ...get(address), ...load(eight), ...addShorts, ...set(sum(eight))]),
          ...increase(list, integer(4)),
          ...decrease(count, 1),
        ],
        get(count),
      ),
    )
  return [
    ...eights.flatMap((eight) => [...zeroVector, ...set(sum(eight))]),
    ...addAll(bytes, byteCount, (eight) => loadBytes(eight * 8)),
    ...addAll(sums, sumCount, (eight) => loadVector(eight * 16)),
    ...eights.flatMap((eight) => [...get(to), ...get(sum(eight)), ...storeVector(eight * 16)]),
  ]
}

/** Eight signed bytes, widened to 16 bits each. */
function loadBytes(offset: number): Code {
  return [0xfd, 1, 0, offset]
}
const addShorts: Code = [0xfd, 0x8e, 0x01]
