import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompressSync, brotliDecompress, constants } from 'node:zlib'

const unpack = promisify(brotliDecompress)

/** The kinds of numbers that a model file holds. */
const arrayTypes = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Float32Array } as const
type ArrayType = keyof typeof arrayTypes
/** One array of a model file. */
export type ModelArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Float32Array

/** Named arrays, as a model file holds them. */
export type ModelArrays = Readonly<Record<string, ModelArray>>

/** A model file that is not what its reader expects; the cure is to train again. */
export class UnreadableModelError extends Error {
  readonly path: string
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}; train the models again with "npm run train"`)
    this.name = 'UnreadableModelError'
    this.path = path
  }
}

/** Writes named arrays as one Brotli-packed file: the length of a JSON table, the table, then each array at a multiple of four bytes. */
export async function writeModelFile(path: string, arrays: ModelArrays): Promise<void> {
  const table = Object.entries(arrays).map(([name, array]) => ({ name, type: array.constructor.name, length: array.length }))
  const header = Buffer.from(JSON.stringify(table))
  const parts: Buffer[] = [Buffer.alloc(4), header, Buffer.alloc(padding(4 + header.length))]
  parts[0]?.writeUInt32LE(header.length)
  for (const array of Object.values(arrays)) {
    parts.push(Buffer.from(array.buffer, array.byteOffset, array.byteLength), Buffer.alloc(padding(array.byteLength)))
  }
  const bytes = Buffer.concat(parts)
  const options = {
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  await writeFile(path, brotliCompressSync(bytes, { params: options }))
}

/** Reads what writeModelFile wrote. Throws UnreadableModelError when the file is another thing. */
export async function readModelFile(path: string): Promise<ModelArrays> {
  const packed = await unpack(await readFile(path))
  // A copy whose buffer begins at a multiple of four, as the arrays need.
  const bytes = new Uint8Array(packed)
  const headerLength = packed.readUInt32LE(0)
  const table: unknown = JSON.parse(packed.subarray(4, 4 + headerLength).toString('utf8'))
  if (!Array.isArray(table)) throw new UnreadableModelError(path, 'it has no table of arrays')
  let offset = 4 + headerLength + padding(4 + headerLength)
  const arrays: Record<string, ModelArray> = {}
  for (const row of table) {
    const { name, type, length } = parseRow(path, row)
    const array = new arrayTypes[type](bytes.buffer, offset, length)
    arrays[name] = array
    offset += array.byteLength + padding(array.byteLength)
  }
  return arrays
}

function parseRow(path: string, row: unknown): { name: string; type: ArrayType; length: number } {
  const isRow = typeof row === 'object' && row !== null && 'name' in row && 'type' in row && 'length' in row
  if (!isRow || typeof row.name !== 'string' || typeof row.length !== 'number') throw new UnreadableModelError(path, 'its table is damaged')
  if (!isArrayType(row.type)) throw new UnreadableModelError(path, `it holds ${String(row.type)}, which no model uses`)
  return { name: row.name, type: row.type, length: row.length }
}

function isArrayType(type: unknown): type is ArrayType {
  return typeof type === 'string' && type in arrayTypes
}

/** An array of a model by name and kind. Throws UnreadableModelError when it is missing or of another kind. */
export function arrayOf<T extends ModelArray>(arrays: ModelArrays, name: string, kind: abstract new (...args: never[]) => T): T {
  const array = arrays[name]
  if (!(array instanceof kind)) throw new UnreadableModelError(name, 'the model lacks this array')
  return array
}

function padding(bytes: number): number {
  return (4 - (bytes % 4)) % 4
}
