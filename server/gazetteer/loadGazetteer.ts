import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { foldName } from '../domain/foldName.ts'
import type { Gazetteer, GazetteerEntry } from '../domain/Gazetteer.ts'
import { remembering } from '../domain/remembering.ts'
import { type Bodies, readBodies } from './bodies.ts'
import { type Countries, readCountries } from './countries.ts'
import { firstWordsOfUnits } from './firstWordsOfUnits.ts'
import { keysWithoutBranch } from './keysWithoutBranch.ts'
import { outlinesOf } from './outlines.ts'
import { organizationOf, personOf, placeOf, unitOf } from './ownEntries.ts'
import { unpackColumns } from './PlaceColumns.ts'
import { type NameOverrides, type PlaceTable, placeTable } from './PlaceTable.ts'
import { listIn, type Row, readTable } from './readTable.ts'
import { readRegions, stemOf } from './regions.ts'

/** The gazetteer in a folder (see its README): our own tables and the compiled places of GeoNames. Rejects when a file is missing. */
export async function loadGazetteer(folder: string): Promise<Gazetteer> {
  const tableOf = async (file: string): Promise<readonly Row[]> => readTable(await readFile(join(folder, file), 'utf8'))
  const [columns, names, countryRows, regionRows, bodyRows, placeRows, organizationRows, unitRows, peopleRows] = await Promise.all([
    readFile(join(folder, 'places.bin.br')).then(promisify(brotliDecompress)).then(unpackColumns),
    tableOf('names.tsv'),
    tableOf('countries.tsv'),
    tableOf('regions.tsv'),
    tableOf('bodies.tsv'),
    tableOf('places.tsv'),
    tableOf('organisations.tsv'),
    tableOf('units.tsv'),
    tableOf('people.tsv'),
  ])
  const overrides = overridesIn(names)
  const places = placeTable(columns, overrides)
  const countries = readCountries(countryRows)
  const bodies = readBodies(bodyRows, countries, capitalNames(countries, places))
  const own = [
    ...countries.entries,
    ...readRegions(regionRows, places.regions),
    ...placeRows.map(placeOf),
    ...organizationRows.map(organizationOf),
    ...unitRows.map(unitOf),
    ...peopleRows.map(personOf),
  ].map((entry) => withBody(entry, bodies))
  return joined({ own, places, bodies, countries, overridden: indexOverrides(overrides) })
}

interface Parts {
  readonly own: readonly GazetteerEntry[]
  readonly places: PlaceTable
  readonly bodies: Bodies
  readonly countries: Countries
  /** GeoNames ids by folded name given in `names.tsv`. */
  readonly overridden: ReadonlyMap<string, readonly number[]>
}

function joined({ own, places, bodies, countries, overridden }: Parts): Gazetteer {
  const byKey = new Map([...keysWithoutBranch(own), ...own.map((entry): [string, GazetteerEntry] => [entry.key, entry])])
  const byName = indexNames(own)
  const sortedNames = [...byName.keys()].sort()
  const unitStarts = firstWordsOfUnits(own)
  const unitInitials = initialsOf(unitStarts)
  const firstOfTwo = firstWordsOf(countries.codes.keys())
  function find(folded: string): readonly GazetteerEntry[] {
    const body = bodies.named(folded)
    const found = [
      ...(byName.get(folded) ?? []),
      ...places.named(folded),
      ...(overridden.get(folded) ?? []).flatMap((id) => places.withId(id) ?? []),
      ...(body ? [byKey.get(body.key) ?? body] : []),
    ]
    return [...new Set(found)].sort((a, b) => weightOf(b, folded) - weightOf(a, folded))
  }
  const outlines = outlinesOf(countries.codes.keys())
  const codeOf = remembering(mostAnswers, (word) => countries.codes.get(withoutThe(foldName(word))) ?? null)
  const entriesNamed = remembering(mostAnswers, (name) => find(withoutThe(foldName(name))))
  return {
    lookUp(name, kind) {
      const entries = entriesNamed(name)
      return kind && entries.some((entry) => entry.kind !== kind) ? entries.filter((entry) => entry.kind === kind) : entries
    },
    entryOf(key) {
      const own = byKey.get(key)
      if (own) return own
      const geonamesId = /^place\/geonames\/(\d+)$/.exec(key)?.[1]
      return geonamesId ? places.withId(Number(geonamesId)) : bodies.withKey(key)
    },
    startsName: remembering(
      mostAnswers,
      (words) => (sortedNames[firstNotBelow(sortedNames, words)] ?? '').startsWith(words) || places.startsName(words),
    ),
    startsUnit: (word) => unitInitials[word.charCodeAt(0)] === 1 && unitStarts.has(word),
    countryOf(word, following) {
      if (following !== undefined) return firstOfTwo.has(word) ? codeOf(`${word} ${following}`) : null
      return outlines.mayHold(word) ? codeOf(word) : null
    },
  }
}

/** Answers of each kind that are remembered. */
const mostAnswers = 50_000

/** The words that country names of several words start with; "the" or nothing may stand before any. */
function firstWordsOf(names: Iterable<string>): ReadonlySet<string> {
  return new Set(['', 'the', ...[...names].flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : []))])
}

/** By code unit, 1 where one of the words starts with it. */
function initialsOf(words: Iterable<string>): Uint8Array {
  const initials = new Uint8Array(0x10000)
  for (const word of words) initials[word.charCodeAt(0)] = 1
  return initials
}

function withoutThe(folded: string): string {
  return folded.startsWith('the ') ? folded.slice(4) : folded
}

/** Residents, but a region that is looked up without its kind word comes after a city of like size that bears the name whole. */
function weightOf(entry: GazetteerEntry, folded: string): number {
  if (entry.placeKind === 'COUNTRY') return entry.population + 1e9
  const byStem = entry.placeKind === 'REGION' && foldName(entry.name) !== folded && foldName(stemOf(entry.name)) === folded
  const byOtherName = entry.kind === 'PLACE' && !byStem && foldName(entry.name) !== folded
  return entry.population * (byStem ? 0.02 : byOtherName ? 0.5 : 1)
}

function indexNames(entries: readonly GazetteerEntry[]): ReadonlyMap<string, readonly GazetteerEntry[]> {
  const index = new Map<string, GazetteerEntry[]>()
  for (const entry of entries) {
    const names = entry.placeKind === 'REGION' ? [entry.name, stemOf(entry.name), ...entry.aliases] : [entry.name, ...entry.aliases]
    for (const folded of new Set(names.map((name) => withoutThe(foldName(name))))) {
      const entriesNamed = index.get(folded)
      if (entriesNamed) entriesNamed.push(entry)
      else index.set(folded, [entry])
    }
  }
  return index
}

/** A row for a body that every state has (the Pentagon) keeps that body's further names. */
function withBody(entry: GazetteerEntry, bodies: Bodies): GazetteerEntry {
  const body = entry.kind === 'ORGANIZATION' ? bodies.withKey(entry.key) : null
  if (!body) return entry
  const aliases = [...new Set([...entry.aliases, body.name, ...body.aliases])].filter((alias) => alias !== entry.name)
  return { ...body, name: entry.name, aliases, sourceKind: entry.sourceKind ?? body.sourceKind }
}

function overridesIn(rows: readonly Row[]): NameOverrides {
  return new Map(rows.map((row) => [Number(row.geonames), { name: row.name ?? '', aliases: listIn(row.aliases) }]))
}

function indexOverrides(overrides: NameOverrides): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [id, { name, aliases }] of overrides) {
    for (const folded of new Set([name, ...aliases].map(foldName))) index.set(folded, [...(index.get(folded) ?? []), id])
  }
  return index
}

function capitalNames(countries: Countries, places: PlaceTable): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const code of countries.names.keys()) {
    const capital = places.capitalOf(code)
    if (capital) for (const name of [capital.name, ...capital.aliases]) names.set(foldName(name), code)
  }
  return names
}

/** Index of the first name that is not below the one sought (binary search by code unit). */
function firstNotBelow(sorted: readonly string[], sought: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < sought) low = middle + 1
    else high = middle
  }
  return low
}
