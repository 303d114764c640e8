import { foldName } from '../domain/foldName.ts'
import type { GazetteerEntry } from '../domain/Gazetteer.ts'
import { listIn, type Row } from './readTable.ts'

export interface Countries {
  readonly entries: readonly GazetteerEntry[]
  /** ISO code by folded name, alias, adjective and plural of the adjective ("russians"). */
  readonly codes: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  readonly adjectives: ReadonlyMap<string, string>
}

/** The countries of `countries.tsv`: columns code, name, adjectives, aliases, lat, lon, millions (of residents). */
export function readCountries(rows: readonly Row[]): Countries {
  const codes = new Map<string, string>()
  for (const row of rows) {
    const adjectives = listIn(row.adjectives)
    for (const word of [row.name ?? '', ...listIn(row.aliases), ...adjectives, ...adjectives.map((adjective) => `${adjective}s`)]) {
      const folded = foldName(word)
      if (folded !== '' && !codes.has(folded)) codes.set(folded, row.code ?? '')
    }
  }
  return {
    entries: rows.map(entryOf),
    codes,
    names: new Map(rows.map((row) => [row.code ?? '', row.name ?? ''])),
    adjectives: new Map(rows.map((row) => [row.code ?? '', listIn(row.adjectives)[0] ?? row.name ?? ''])),
  }
}

function entryOf(row: Row): GazetteerEntry {
  return {
    kind: 'PLACE',
    key: `place/country/${row.code}`,
    name: row.name ?? '',
    aliases: listIn(row.aliases),
    placeKind: 'COUNTRY',
    sourceKind: null,
    coordinates: { lat: Number(row.lat), lon: Number(row.lon) },
    country: row.code ?? null,
    parentKey: null,
    population: Math.round(Number(row.millions) * 1e6),
  }
}
