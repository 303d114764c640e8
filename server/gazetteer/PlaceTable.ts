import type { GazetteerEntry } from '../domain/Gazetteer.ts'
import type { PlaceColumns } from './PlaceColumns.ts'

/** The populated places of GeoNames, found by folded name or id. Entries are made when they are asked for. */
export interface PlaceTable {
  /** Largest first. */
  readonly named: (foldedName: string) => readonly GazetteerEntry[]
  readonly withId: (geonamesId: number) => GazetteerEntry | null
  readonly startsName: (foldedWords: string) => boolean
  readonly capitalOf: (country: string) => GazetteerEntry | null
  /** Middle, residents and seat of each first-level region ("UA.05") that has a place. */
  readonly regions: ReadonlyMap<string, RegionSketch>
}

export interface RegionSketch {
  readonly lat: number
  readonly lon: number
  readonly population: number
  /** Name of the seat; null when GeoNames marks none. */
  readonly seat: string | null
}

/** A canonical name and further names for places that GeoNames calls otherwise, by GeoNames id. */
export type NameOverrides = ReadonlyMap<number, { readonly name: string; readonly aliases: readonly string[] }>

const CAPITAL = 2
const SECTION = 3

export function placeTable(columns: PlaceColumns, overrides: NameOverrides): PlaceTable {
  const recordWith = recordsById(columns.ids)
  const namesOf = namesByRecord(columns)
  const made = new Map<number, GazetteerEntry>()
  const capitals = new Map<string, number>()
  for (let record = columns.ranks.indexOf(CAPITAL); record >= 0; record = columns.ranks.indexOf(CAPITAL, record + 1)) {
    const country = columns.countries[columns.countryIndex[record] ?? 0] ?? ''
    if (!capitals.has(country)) capitals.set(country, record)
  }
  const entryAt = (record: number): GazetteerEntry => {
    const known = made.get(record)
    if (known) return known
    const entry = entryOf(columns, record, namesOf(record), overrides)
    made.set(record, entry)
    return entry
  }
  return {
    named(foldedName) {
      const at = columns.folded.firstNotBelow(foldedName)
      if (columns.folded.line(at) !== foldedName) return []
      return Array.from(columns.bearers.subarray(columns.starts[at], columns.starts[at + 1]), entryAt)
    },
    withId(id) {
      const record = recordWith(id)
      return record < 0 ? null : entryAt(record)
    },
    startsName: (foldedWords) => columns.folded.line(columns.folded.firstNotBelow(foldedWords)).startsWith(foldedWords),
    capitalOf(country) {
      const record = capitals.get(country)
      return record === undefined ? null : entryAt(record)
    },
    regions: sketchRegions(columns),
  }
}

/** Finds the record with an id; -1 when there is none. Open addressing in one typed array, half full at most. */
function recordsById(ids: Uint32Array): (id: number) => number {
  let size = 1
  while (size < ids.length * 2) size *= 2
  const slots = new Int32Array(size)
  const slotOf = (id: number): number => {
    let slot = Math.imul(id, 0x9e3779b1) >>> 7
    for (;;) {
      const record = (slots[slot & (size - 1)] ?? 0) - 1
      if (record < 0 || ids[record] === id) return slot & (size - 1)
      slot++
    }
  }
  for (let record = 0; record < ids.length; record++) slots[slotOf(ids[record] ?? 0)] = record + 1
  return (id) => (slots[slotOf(id)] ?? 0) - 1
}

function entryOf(columns: PlaceColumns, record: number, folded: readonly string[], overrides: NameOverrides): GazetteerEntry {
  const id = columns.ids[record] ?? 0
  const country = columns.countries[columns.countryIndex[record] ?? 0] ?? ''
  const region = columns.regions[columns.regionIndex[record] ?? 0] ?? ''
  const population = columns.populations[record] ?? 0
  const rank = columns.ranks[record] ?? 0
  const override = overrides.get(id)
  const name = override?.name ?? columns.names.line(record)
  return {
    kind: 'PLACE',
    key: `place/geonames/${id}`,
    name,
    aliases: [...new Set([...(override?.aliases ?? []), ...folded.map(titled)])].filter((alias) => alias !== name),
    placeKind: rank === SECTION ? 'NEIGHBOURHOOD' : population >= 5000 || rank > 0 ? 'CITY' : 'VILLAGE',
    sourceKind: null,
    coordinates: { lat: (columns.lats[record] ?? 0) / 1e5, lon: (columns.lons[record] ?? 0) / 1e5 },
    country,
    // A capital belongs to its country, any other place to its region: this is how a capital is told.
    parentKey: rank === CAPITAL ? `place/country/${country}` : `place/region/${region.replace('.', '-')}`,
    population,
  }
}

function titled(folded: string): string {
  return folded.replace(/(^|[ -])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** The folded names of a record: the bearers turned round, on first use. */
function namesByRecord(columns: PlaceColumns): (record: number) => readonly string[] {
  let nameStarts: Uint32Array | null = null
  let nameIndexes = new Uint32Array(0)
  function turnRound(): Uint32Array {
    const starts = new Uint32Array(columns.ids.length + 1)
    for (let at = 0; at < columns.bearers.length; at++) {
      const next = (columns.bearers[at] ?? 0) + 1
      starts[next] = (starts[next] ?? 0) + 1
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
    const next = starts.slice()
    nameIndexes = new Uint32Array(columns.bearers.length)
    for (let name = 0; name < columns.folded.length; name++) {
      for (let at = columns.starts[name] ?? 0; at < (columns.starts[name + 1] ?? 0); at++) {
        const record = columns.bearers[at] ?? 0
        const slot = next[record] ?? 0
        nameIndexes[slot] = name
        next[record] = slot + 1
      }
    }
    return starts
  }
  return (record) => {
    nameStarts ??= turnRound()
    return Array.from(nameIndexes.subarray(nameStarts[record], nameStarts[record + 1]), (name) => columns.folded.line(name))
  }
}

/** Middle of the box around a region's places, its residents and its seat. */
function sketchRegions(columns: PlaceColumns): ReadonlyMap<string, RegionSketch> {
  const count = columns.regions.length
  const boxes = Array.from({ length: count }, () => ({ south: 90e5, north: -90e5, west: 180e5, east: -180e5, residents: 0, seat: -1 }))
  for (let record = 0; record < columns.ids.length; record++) {
    const box = boxes[columns.regionIndex[record] ?? 0]
    if (!box) continue
    const lat = columns.lats[record] ?? 0
    const lon = columns.lons[record] ?? 0
    const rank = columns.ranks[record] ?? 0
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
    box.west = Math.min(box.west, lon)
    box.east = Math.max(box.east, lon)
    if (rank !== SECTION) box.residents += columns.populations[record] ?? 0
    if ((rank === 1 || rank === CAPITAL) && box.seat < 0) box.seat = record
  }
  return new Map(
    columns.regions.map((region, index) => {
      const { south, north, west, east, residents, seat } = boxes[index] ?? { south: 0, north: 0, west: 0, east: 0, residents: 0, seat: -1 }
      const name = seat < 0 ? null : columns.names.line(seat)
      return [region, { lat: (south + north) / 2e5, lon: (west + east) / 2e5, population: residents, seat: name }]
    }),
  )
}
