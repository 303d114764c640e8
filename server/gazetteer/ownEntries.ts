import type { PlaceKind, SourceKind } from '../domain/Entity.ts'
import { foldName } from '../domain/foldName.ts'
import type { GazetteerEntry } from '../domain/Gazetteer.ts'
import { listIn, type Row } from './readTable.ts'

/** `places.tsv`: name, kind, aliases, country, lat, lon, parent, population. A name's "(Sumy)" only tells it from its namesakes. */
export function placeOf(row: Row): GazetteerEntry {
  const name = (row.name ?? '').replace(/ \([^()]*\)$/, '')
  return {
    ...blank,
    kind: 'PLACE',
    key: row.key || `place/own/${(row.country || 'xx').toLowerCase()}/${slugOf(row.name ?? '')}`,
    name,
    aliases: listIn(row.aliases),
    placeKind: (row.kind || 'VILLAGE') as PlaceKind,
    coordinates: row.lat && row.lon ? { lat: Number(row.lat), lon: Number(row.lon) } : null,
    country: row.country || null,
    parentKey: row.parent || null,
    population: Number(row.population || DEFAULT_POPULATION[row.kind ?? ''] || 300),
  }
}

/** `organisations.tsv`: key, name, aliases, country, sourceKind, parent. */
export function organizationOf(row: Row): GazetteerEntry {
  const name = row.name ?? ''
  return {
    ...blank,
    kind: 'ORGANIZATION',
    key: row.key || `org/${slugOf(name)}`,
    name,
    aliases: listIn(row.aliases),
    sourceKind: (row.sourceKind || null) as SourceKind | null,
    country: row.country || null,
    parentKey: row.parent || null,
  }
}

/** `units.tsv`: key, name, aliases, country, parent. */
export function unitOf(row: Row): GazetteerEntry {
  const name = row.name ?? ''
  return {
    ...blank,
    kind: 'UNIT',
    key: row.key || `unit/${(row.country || 'xx').toLowerCase()}/${slugOf(name)}`,
    name,
    aliases: listIn(row.aliases),
    sourceKind: 'UNIT',
    country: row.country || null,
    parentKey: row.parent || null,
  }
}

/** `people.tsv`: name, aliases, country, roles, organization. The last word of the name is an alias unless aliases start with "-". */
export function personOf(row: Row): GazetteerEntry {
  const name = row.name ?? ''
  const written = listIn(row.aliases)
  const surname = name.split(' ').at(-1) ?? name
  const former = (row.roles ?? '').startsWith('former')
  return {
    ...blank,
    kind: 'PERSON',
    key: `person/${foldName(name)}`,
    name,
    aliases: written[0] === '-' ? written.slice(1) : [surname, ...written].filter((alias) => alias !== name),
    sourceKind: former ? 'FORMER_OFFICIAL' : row.roles ? 'OFFICIAL' : null,
    country: row.country || null,
    parentKey: row.organization || null,
    roles: listIn(row.roles),
  }
}

const blank = { placeKind: null, sourceKind: null, coordinates: null, country: null, parentKey: null, population: 0 } as const

const DEFAULT_POPULATION: Readonly<Record<string, number>> = {
  AREA: 3_000_000,
  WATER: 1_000_000,
  FACILITY: 1000,
  ROAD: 1000,
  DISTRICT: 50_000,
}

function slugOf(name: string): string {
  return foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
