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
  const recordOf = new Map<number, number>()
  columns.ids.forEach((id, record) => {
    recordOf.set(id, record)
  })
  const namesOf = namesByRecord(columns)
  const made = new Map<number, GazetteerEntry>()
  const capitals = new Map<string, number>()
  columns.ranks.forEach((rank, record) => {
    const country = columns.countries[columns.countryIndex[record] ?? 0] ?? ''
    if (rank === CAPITAL && !capitals.has(country)) capitals.set(country, record)
  })
  const entryAt = (record: number): GazetteerEntry => {
    const known = made.get(record)
    if (known) return known
    const entry = entryOf(columns, record, namesOf(record), overrides)
    made.set(record, entry)
    return entry
  }
  return {
    named(foldedName) {
      const at = firstNotBelow(columns.folded, foldedName)
      if (columns.folded[at] !== foldedName) return []
      return Array.from(columns.bearers.subarray(columns.starts[at], columns.starts[at + 1]), entryAt)
    },
    withId(id) {
      const record = recordOf.get(id)
      return record === undefined ? null : entryAt(record)
    },
    startsName: (foldedWords) => (columns.folded[firstNotBelow(columns.folded, foldedWords)] ?? '').startsWith(foldedWords),
    capitalOf(country) {
      const record = capitals.get(country)
      return record === undefined ? null : entryAt(record)
    },
    regions: sketchRegions(columns),
  }
}

function entryOf(columns: PlaceColumns, record: number, folded: readonly string[], overrides: NameOverrides): GazetteerEntry {
  const id = columns.ids[record] ?? 0
  const country = columns.countries[columns.countryIndex[record] ?? 0] ?? ''
  const region = columns.regions[columns.regionIndex[record] ?? 0] ?? ''
  const population = columns.populations[record] ?? 0
  const rank = columns.ranks[record] ?? 0
  const override = overrides.get(id)
  const name = override?.name ?? columns.names[record] ?? ''
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
    for (const record of columns.bearers) starts[record + 1] = (starts[record + 1] ?? 0) + 1
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
    return Array.from(nameIndexes.subarray(nameStarts[record], nameStarts[record + 1]), (name) => columns.folded[name] ?? '')
  }
}

/** Middle of the box around a region's places, its residents and its seat. */
function sketchRegions(columns: PlaceColumns): ReadonlyMap<string, RegionSketch> {
  const count = columns.regions.length
  const boxes = Array.from({ length: count }, () => ({ south: 90e5, north: -90e5, west: 180e5, east: -180e5, residents: 0, seat: -1 }))
  columns.regionIndex.forEach((region, record) => {
    const box = boxes[region]
    if (!box) return
    const [lat, lon, rank] = [columns.lats[record] ?? 0, columns.lons[record] ?? 0, columns.ranks[record] ?? 0]
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
    box.west = Math.min(box.west, lon)
    box.east = Math.max(box.east, lon)
    if (rank !== SECTION) box.residents += columns.populations[record] ?? 0
    if ((rank === 1 || rank === CAPITAL) && box.seat < 0) box.seat = record
  })
  return new Map(
    columns.regions.map((region, index) => {
      const { south, north, west, east, residents, seat } = boxes[index] ?? { south: 0, north: 0, west: 0, east: 0, residents: 0, seat: -1 }
      const name = seat < 0 ? null : (columns.names[seat] ?? null)
      return [region, { lat: (south + north) / 2e5, lon: (west + east) / 2e5, population: residents, seat: name }]
    }),
  )
}

/** Index of the first name that is not below the one sought (binary search by code unit). */
export function firstNotBelow(sorted: readonly string[], sought: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < sought) low = middle + 1
    else high = middle
  }
  return low
}
