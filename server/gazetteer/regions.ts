import { foldName } from '../domain/foldName.ts'
import type { GazetteerEntry } from '../domain/Gazetteer.ts'
import type { RegionSketch } from './PlaceTable.ts'
import { listIn, type Row } from './readTable.ts'

const KIND_WORD = / (oblast|krai|region|province|state|governorate|district|voivodeship|prefecture|county|department|division)$/i
const KIND_FORMS = ['region', 'oblast', 'province', 'state', 'governorate']

/**
 * First-level regions: those of `regions.tsv` (country, code, name, aliases), and for every other region that has a seat one named after
 * it ("Poltava region"). Middle and residents are those of the region's places.
 */
export function readRegions(rows: readonly Row[], sketches: ReadonlyMap<string, RegionSketch>): readonly GazetteerEntry[] {
  const written = rows.map((row) => entryOf(row.country ?? '', row.code ?? '', [row.name ?? '', ...listIn(row.aliases)], sketches))
  const keys = new Set(written.map((entry) => entry.key))
  const derived = [...sketches].flatMap(([region, sketch]) => {
    const [country = '', code = ''] = region.split('.')
    if (code === '' || sketch.seat === null || keys.has(keyOf(country, code))) return []
    return [entryOf(country, code, [`${sketch.seat} Region`], sketches)]
  })
  return [...written, ...derived]
}

/** The names that a region answers to apart from its kind word: "Donetsk Oblast" is also "Donetsk". */
export function stemOf(regionName: string): string {
  return regionName.replace(KIND_WORD, '')
}

function entryOf(country: string, code: string, names: readonly string[], sketches: ReadonlyMap<string, RegionSketch>): GazetteerEntry {
  const sketch = sketches.get(`${country}.${code}`)
  const name = names[0] ?? ''
  const stems = [...new Set(names.map(stemOf))]
  const aliases = [...names.slice(1), ...stems.flatMap((stem) => [...KIND_FORMS.map((form) => `${stem} ${form}`), `State of ${stem}`])]
  return {
    kind: 'PLACE',
    key: keyOf(country, code),
    name,
    aliases: [...new Set(aliases)].filter((alias) => foldName(alias) !== foldName(name)),
    placeKind: 'REGION',
    sourceKind: null,
    coordinates: sketch ? { lat: round(sketch.lat), lon: round(sketch.lon) } : null,
    country,
    parentKey: `place/country/${country}`,
    population: sketch?.population ?? 0,
  }
}

function keyOf(country: string, code: string): string {
  return `place/region/${country}-${code}`
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
