import { Lines } from './Lines.ts'

/** The shape of the compiled table of populated places (`seeds/gazetteer/places.bin.br`): records by population, largest first. */
export interface PlaceColumns {
  /** GeoNames ids. */
  readonly ids: Uint32Array
  /** Degrees × 100,000. */
  readonly lats: Int32Array
  readonly lons: Int32Array
  /** Residents. */
  readonly populations: Uint32Array
  /** Index into `countries` (ISO 3166-1 alpha-2). */
  readonly countryIndex: Uint16Array
  /** Index into `regions` ("UA.05": country and GeoNames admin1 code). */
  readonly regionIndex: Uint16Array
  /** 0 other, 1 seat of a first-level region, 2 capital, 3 section of a city. */
  readonly ranks: Uint8Array
  readonly countries: readonly string[]
  readonly regions: readonly string[]
  /** Romanised names with their diacritics, one a record. */
  readonly names: Lines
  /** Folded names, sorted by code unit, without repeats. */
  readonly folded: Lines
  /** CSR: the records that bear `folded[i]` are `bearers[starts[i] .. starts[i + 1])`, by population. */
  readonly starts: Uint32Array
  readonly bearers: Uint32Array
}

/** The same with its names as they are gathered. */
export interface PlaceLists extends Omit<PlaceColumns, 'names' | 'folded'> {
  readonly names: readonly string[]
  readonly folded: readonly string[]
}

interface Head {
  readonly countries: readonly string[]
  readonly regions: readonly string[]
  readonly sizes: readonly number[]
}

/** Lays the columns out as bytes: length of the head, the head in JSON, then each column, each padded to eight bytes. */
export function packColumns(columns: PlaceLists): Buffer {
  const parts = [
    bytesOf(columns.ids),
    bytesOf(columns.lats),
    bytesOf(columns.lons),
    bytesOf(columns.populations),
    bytesOf(columns.countryIndex),
    bytesOf(columns.regionIndex),
    bytesOf(columns.ranks),
    bytesOf(columns.starts),
    bytesOf(columns.bearers),
    Buffer.from(columns.names.join('\n')),
    Buffer.from(columns.folded.join('\n'), 'latin1'),
  ]
  const head: Head = { countries: columns.countries, regions: columns.regions, sizes: parts.map((part) => part.length) }
  const headBytes = padded(Buffer.from(JSON.stringify(head)))
  const length = Buffer.alloc(8)
  length.writeUInt32LE(headBytes.length)
  return Buffer.concat([length, headBytes, ...parts.map(padded)])
}

/** The columns that `packColumns` laid out; throws a SyntaxError or RangeError when the bytes are something else. */
export function unpackColumns(bytes: Buffer): PlaceColumns {
  const headEnd = 8 + bytes.readUInt32LE(0)
  const head: Head = JSON.parse(bytes.toString('utf8', 8, headEnd).replace(/(?<!\0)\0+$/, ''))
  let at = headEnd
  const parts = head.sizes.map((size) => {
    const part = bytes.subarray(at, at + size)
    at += paddedLength(size)
    return part
  })
  const part = (index: number): Buffer => parts[index] ?? Buffer.alloc(0)
  return {
    ids: new Uint32Array(copyOf(part(0))),
    lats: new Int32Array(copyOf(part(1))),
    lons: new Int32Array(copyOf(part(2))),
    populations: new Uint32Array(copyOf(part(3))),
    countryIndex: new Uint16Array(copyOf(part(4))),
    regionIndex: new Uint16Array(copyOf(part(5))),
    ranks: new Uint8Array(copyOf(part(6))),
    starts: new Uint32Array(copyOf(part(7))),
    bearers: new Uint32Array(copyOf(part(8))),
    countries: head.countries,
    regions: head.regions,
    names: new Lines(part(9), 'utf8'),
    folded: new Lines(part(10), 'latin1'),
  }
}

function bytesOf(column: Uint8Array | Uint16Array | Uint32Array | Int32Array): Buffer {
  return Buffer.from(column.buffer, column.byteOffset, column.byteLength)
}

function copyOf(part: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(part.length)
  new Uint8Array(copy).set(part)
  return copy
}

function padded(part: Buffer): Buffer {
  return Buffer.concat([part, Buffer.alloc(paddedLength(part.length) - part.length)])
}

function paddedLength(length: number): number {
  return Math.ceil(length / 8) * 8
}
