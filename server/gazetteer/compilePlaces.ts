import { foldName } from '../domain/foldName.ts'
import type { PlaceLists } from './PlaceColumns.ts'

/**
 * The compact table of populated places, from the lines of GeoNames' cities500.txt (CC BY 4.0; columns as in its export/dump readme).
 * Names in other scripts, airport codes and names of one or two letters are left out; historical places are kept.
 */
export function compilePlaces(lines: readonly string[]): PlaceLists {
  const records = lines
    .filter((line) => line !== '')
    .map(recordOf)
    .sort((a, b) => b.population - a.population || a.id - b.id)
  const countries = [...new Set(records.map((record) => record.country))].sort()
  const regions = [...new Set(records.map((record) => record.region))].sort()
  const countryAt = new Map(countries.map((country, index) => [country, index]))
  const regionAt = new Map(regions.map((region, index) => [region, index]))
  return {
    ids: Uint32Array.from(records, (record) => record.id),
    lats: Int32Array.from(records, (record) => Math.round(record.lat * 1e5)),
    lons: Int32Array.from(records, (record) => Math.round(record.lon * 1e5)),
    populations: Uint32Array.from(records, (record) => record.population),
    countryIndex: Uint16Array.from(records, (record) => countryAt.get(record.country) ?? 0),
    regionIndex: Uint16Array.from(records, (record) => regionAt.get(record.region) ?? 0),
    ranks: Uint8Array.from(records, (record) => record.rank),
    countries,
    regions,
    names: records.map((record) => record.name),
    ...indexOf(records),
  }
}

interface PlaceRecord {
  readonly id: number
  readonly name: string
  readonly folded: ReadonlySet<string>
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly region: string
  readonly population: number
  readonly rank: number
}

function recordOf(line: string): PlaceRecord {
  const column = line.split('\t')
  const at = (index: number): string => column[index] ?? ''
  const name = at(1)
    .replace(/’/g, "'")
    .replace(/[\n\t]/g, ' ')
  const alternates = at(3)
    .split(',')
    .filter((alternate) => !/^[A-Z]{2,4}$/.test(alternate))
  return {
    id: Number(at(0)),
    name,
    folded: new Set([name, at(2), ...alternates].map(foldPlace).filter((folded) => /^[a-z][a-z0-9 .-]{2,40}$/.test(folded))),
    lat: Number(at(4)),
    lon: Number(at(5)),
    country: at(8),
    region: `${at(8)}.${at(10)}`,
    population: Number(at(14)),
    rank: rankOf(at(7)),
  }
}

/** GeoNames writes the soft sign as ’ and some letters that NFD leaves whole (ı, ø, ł, đ). */
function foldPlace(name: string): string {
  return foldName(name).replace(/[ıøłđßæœðþə]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
}

const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
}

function rankOf(featureCode: string): number {
  if (featureCode === 'PPLC') return 2
  if (featureCode === 'PPLA') return 1
  return featureCode === 'PPLX' ? 3 : 0
}

function indexOf(records: readonly PlaceRecord[]): Pick<PlaceLists, 'folded' | 'starts' | 'bearers'> {
  const bearersOf = new Map<string, number[]>()
  records.forEach((record, index) => {
    for (const folded of record.folded) {
      const bearers = bearersOf.get(folded)
      if (bearers) bearers.push(index)
      else bearersOf.set(folded, [index])
    }
  })
  const folded = [...bearersOf.keys()].sort()
  const starts = new Uint32Array(folded.length + 1)
  folded.forEach((name, index) => {
    starts[index + 1] = (starts[index] ?? 0) + (bearersOf.get(name)?.length ?? 0)
  })
  const bearers = Uint32Array.from(folded.flatMap((name) => bearersOf.get(name) ?? []))
  return { folded, starts, bearers }
}
