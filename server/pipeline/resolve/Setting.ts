import { firstFrom } from '../../domain/firstFrom.ts'
import { foldName } from '../../domain/foldName.ts'
import type { Gazetteer } from '../../domain/Gazetteer.ts'
import type { Mention } from '../../domain/Mention.ts'
import { capitalRuns } from './capitalRuns.ts'

/** The countries that an article speaks of, for names that do not say theirs. */
export interface Setting {
  /** Share of the article's country words that are this country's: 0 to 1. */
  readonly shareOf: (country: string) => number
  /** The country of the last country word before this offset that could own a body, else the article's main country; null when there is none. */
  readonly countryBefore: (offset: number) => string | null
  /** The country of the last country word from one offset up to another; null when there is none. */
  readonly lastCountryIn: (start: number, end: number) => string | null
  readonly mainCountry: string | null
  /** The country that most of the article's places lie in; null when it names none that is known. */
  readonly placesCountry: string | null
}

interface CountryWord {
  readonly start: number
  readonly country: string
  /** Starts a sentence or stands before a verb of saying or doing: the party that the text is telling about. */
  readonly isTopic: boolean
}

/** Counts country names and nationalities ("Russia", "Russian") in capitals, and the capitals that stand for their countries. */
export function settingIn(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): Setting {
  const places = placesNamed(text, mentions, gazetteer)
  const words = countryWords(text, places, gazetteer)
  const counts = new Map<string, number>()
  for (const { country } of words) counts.set(country, (counts.get(country) ?? 0) + 1)
  // By word, the country of the last topic up to it.
  const topics: (string | null)[] = []
  for (const word of words) topics.push(word.isTopic ? word.country : (topics.at(-1) ?? null))
  const mainCountry = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  return {
    shareOf: (country) => (counts.get(country) ?? 0) / Math.max(words.length, 1),
    countryBefore: (offset) => {
      const count = firstFrom(words, offset)
      return topics[count - 1] ?? words[count - 1]?.country ?? mainCountry
    },
    lastCountryIn: (start, end) => {
      const last = words[firstFrom(words, end) - 1]
      return last && last.start >= start ? last.country : null
    },
    mainCountry,
    placesCountry: placesCountryIn(places),
  }
}

/** Countries themselves do not count: they are named as parties too. */
function placesCountryIn(places: readonly PlaceNamed[]): string | null {
  const counts = new Map<string, number>()
  for (const { country, isCountry, isCapital } of places) if (!isCountry && !isCapital) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Where the name of a place stands, and the country of the likeliest that bears it. */
interface PlaceNamed {
  readonly start: number
  readonly country: string
  readonly isCountry: boolean
  readonly isCapital: boolean
}

/** The names of places whose country is known, in the order of the mentions. */
function placesNamed(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): PlaceNamed[] {
  const named: PlaceNamed[] = []
  for (const { start, end, kind, type } of mentions) {
    if (kind !== 'PLACE' || type !== 'NAME') continue
    const name = text.slice(start, end)
    const [entry, ...others] = gazetteer.lookUp(name, 'PLACE')
    if (!entry?.country) continue
    // A capital that is called so in another language only, as a sizeable town is in its own, is not what is meant.
    const isOther =
      others.some((other) => other.population >= SIZEABLE && foldName(other.name) === foldName(name)) &&
      foldName(entry.name) !== foldName(name)
    const isCapital = !isOther && entry.placeKind === 'CITY' && entry.parentKey === `place/country/${entry.country}`
    named.push({ start, country: entry.country, isCountry: entry.placeKind === 'COUNTRY', isCapital })
  }
  return named
}

/** Residents. */
const SIZEABLE = 50_000

/** The country of one or two words: of both, else of the first, else of the second; also where a sentence ends behind them. */
function countryIn(words: string, gazetteer: Gazetteer): string | null {
  const both = gazetteer.countryOf(words)
  const space = words.indexOf(' ')
  if (both !== null) return both
  if (space < 0) return words.endsWith('.') ? gazetteer.countryOf(words.slice(0, -1)) : null
  return countryIn(words.slice(0, space), gazetteer) ?? countryIn(words.slice(space + 1), gazetteer)
}

function countryWords(text: string, places: readonly PlaceNamed[], gazetteer: Gazetteer): CountryWord[] {
  const words: CountryWord[] = []
  const isStart = (at: number): boolean => at === 0 || /[.!?\n”"]\s{0,8}(The |Both )?$/.test(text.slice(Math.max(0, at - 8), at))
  for (const { start, end } of capitalRuns(text)) {
    const country = countryIn(text.slice(start, end), gazetteer)
    if (country) words.push({ start, country, isTopic: isStart(start) })
  }
  for (const { start, country, isCapital } of places) if (isCapital) words.push({ start, country, isTopic: isStart(start) })
  return words.sort((a, b) => a.start - b.start)
}
