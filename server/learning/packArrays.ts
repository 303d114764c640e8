import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/** Arrays of numbers by name, with the small lists that give them meaning. */
export interface PackedModel {
  readonly header: unknown
  readonly arrays: Readonly<Record<string, PackedArray>>
}

export type PackedArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Float32Array

/** One compressed file: the length of a JSON index, the index, then the arrays' bytes, each plane of equal bytes together so that they pack well. */
export function packArrays({ header, arrays }: PackedModel): Uint8Array {
  const planes = Object.values(arrays).map(toPlanes)
  const index = Object.entries(arrays).map(([name, array]) => ({ name, type: typeOf(array), length: array.length }))
  const json = Buffer.from(JSON.stringify({ header, index }))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(json.length)
  return brotliCompressSync(Buffer.concat([size, json, ...planes]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
}

/** The reverse of packArrays. Throws when the bytes are not such a file. */
export function unpackArrays(bytes: Uint8Array): PackedModel {
  const plain = brotliDecompressSync(bytes)
  const jsonEnd = 4 + plain.readUInt32LE(0)
  const { header, index }: { header: unknown; index: { name: string; type: ArrayType; length: number }[] } = JSON.parse(
    plain.toString('utf8', 4, jsonEnd),
  )
  const arrays: Record<string, PackedArray> = {}
  let offset = jsonEnd
  for (const { name, type, length } of index) {
    const array = new arrayTypes[type](length)
    fromPlanes(plain.subarray(offset, offset + array.byteLength), array)
    arrays[name] = array
    offset += array.byteLength
  }
  return { header, arrays }
}

const arrayTypes = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Float32Array }
type ArrayType = keyof typeof arrayTypes

function typeOf(array: PackedArray): string {
  return array.constructor.name
}

function toPlanes(array: PackedArray): Uint8Array {
  const width = array.BYTES_PER_ELEMENT
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
  const planes = new Uint8Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) planes[(i % width) * array.length + Math.floor(i / width)] = bytes[i] ?? 0
  return planes
}

function fromPlanes(planes: Uint8Array, array: PackedArray): void {
  const width = array.BYTES_PER_ELEMENT
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
  for (let plane = 0; plane < width; plane++) {
    const start = plane * array.length
    for (let i = 0; i < array.length; i++) bytes[i * width + plane] = planes[start + i] ?? 0
  }
}
