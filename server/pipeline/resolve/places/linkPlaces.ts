import type { Coordinates } from '../../../domain/Entity.ts'
import { foldName } from '../../../domain/foldName.ts'
import type { Gazetteer, GazetteerEntry } from '../../../domain/Gazetteer.ts'
import { kilometresBetween } from '../../../domain/kilometresBetween.ts'
import type { Span } from '../../../domain/Span.ts'
import type { Setting } from '../Setting.ts'
import { bestAmong, bestPlace, isInside, weighPlaces } from './rankPlaces.ts'

/** A place to be found: its names in the article and where they stand. */
export interface PlaceToLink {
  readonly names: readonly string[]
  readonly spans: readonly Span[]
}

/**
 * The gazetteer's place for each; null where it knows none of the names. First the countries and what has one reading, then the rest beside them:
 * population, the article's countries, containment ("Paris, Texas"), feature words ("region"), nearness to what is told for sure.
 */
export function linkPlaces(
  text: string,
  places: readonly PlaceToLink[],
  setting: Setting,
  gazetteer: Gazetteer,
): (GazetteerEntry | null)[] {
  const featureWords = places.map((place) => featureWordOf(text, place))
  const candidates = places.map((place, index) => candidatesOf(place, featureWords[index] ?? null, gazetteer))
  const anchors: Coordinates[] = candidates
    .flatMap((entries) => {
      const [only] = entries
      return entries.length === 1 && only?.coordinates && only.placeKind !== 'COUNTRY' && only.placeKind !== 'AREA'
        ? [only.coordinates]
        : []
    })
    .slice(0, MOST_ANCHORS)
  const regions = new Set(candidates.flatMap(([first]) => (first?.placeKind === 'REGION' ? [first.key] : [])))
  const containers = places.map((place, index) => ((candidates[index] ?? []).length > 0 ? containerOf(text, place, gazetteer) : []))
  const weighed = places.map((place, index) => {
    const context = { featureWord: featureWords[index] ?? null, container: containers[index] ?? [], shareOf: setting.shareOf, regions }
    return weighPlaces(place.names[0] ?? '', candidates[index] ?? [], context)
  })
  const first = weighed.map((entries) => bestAmong(entries, anchors))
  // A second look beside what the first has found: a village is near the towns that the text names.
  const found = first
    .flatMap((entry, index) =>
      entry?.coordinates && entry.placeKind !== 'COUNTRY' && entry.placeKind !== 'AREA' ? [{ index, at: entry.coordinates }] : [],
    )
    .slice(0, MOST_ANCHORS)
  const told = weighed.map((entries, index) => {
    const others = found.flatMap((other) => (other.index === index ? [] : [other.at]))
    const best = bestAmong(entries, others)
    const around = { names: places[index]?.names ?? [], container: containers[index] ?? [], setting, others }
    const isFar = (entry: GazetteerEntry): boolean => isFarNamesake(entry, around)
    return best === null || !isFar(best)
      ? best
      : bestAmong(
          entries.filter(({ place }) => !isFar(place)),
          others,
        )
  })
  return told.map((entry, index) => entry ?? placeInside(places[index]?.names[0] ?? '', setting, gazetteer))
}

interface Surroundings {
  readonly names: readonly string[]
  readonly container: readonly GazetteerEntry[]
  readonly setting: Setting
  /** Where the other places of the article are. */
  readonly others: readonly Coordinates[]
}

/**
 * A place abroad that only shares the name, as a small one, or as one that is called so in another language: the article tells of another country, never of this place's, and names
 * nothing near it. It is left unlocated rather than put there.
 */
function isFarNamesake(entry: GazetteerEntry, { names, container, setting, others }: Surroundings): boolean {
  const { country, population, coordinates, placeKind } = entry
  const { mainCountry, shareOf } = setting
  if (country === null || mainCountry === null || placeKind === 'COUNTRY' || placeKind === 'WATER') return false
  if (container.some((outer) => isInside(entry, outer))) return false
  if (population >= (isOtherName(names, entry) ? MIDDLING : SMALL) || shareOf(country) > 0 || shareOf(mainCountry) < MAIN_SHARE)
    return false
  return coordinates !== null && !others.some((other) => other !== coordinates && kilometresBetween(other, coordinates) < NEAR)
}

/** Whether a town is meant by one of its names in other languages; regions and what is told by hand have only names of ours. */
function isOtherName(names: readonly string[], { key, name }: GazetteerEntry): boolean {
  return key.startsWith('place/geonames/') && !names.some((each) => foldName(each) === foldName(name))
}

/**
 * Residents below which a name is taken for a namesake, and below which one by another name is; share of the article's country words that its main country must have;
 * kilometres.
 */
const [SMALL, MIDDLING, MAIN_SHARE, NEAR] = [100_000, 1_000_000, 0.25, 300]

/** So many places of an article say where the others are; more would make long lists slow. */
const MOST_ANCHORS = 120

/** An unknown building or body that bears its town's name ("Pershe Cathedral"): it lies in that town. */
function placeInside(name: string, setting: Setting, gazetteer: Gazetteer): GazetteerEntry | null {
  const words = name.split(/\s+/)
  for (let count = Math.min(words.length - 1, 3); count > 0; count--) {
    const outer = words.slice(0, count).join(' ')
    const entries = gazetteer.countryOf(outer) === null ? gazetteer.lookUp(outer, 'PLACE') : []
    const context = { featureWord: null, container: [], shareOf: setting.shareOf, regions: new Set<string>(), anchors: [] }
    const town = bestPlace(outer, entries, context)
    if (!town || town.population < 20_000 || foldName(town.name) !== foldName(outer)) continue
    return { ...town, key: `place/${foldName(name)}`, name, aliases: [], placeKind: 'FACILITY', parentKey: town.key, population: 0 }
  }
  return null
}

const FEATURES: readonly (readonly [RegExp, string])[] = [
  [/^\s?(region|oblast|province|state|governorate|krai|republic|county|prefecture|voivodeship)\b/i, 'region'],
  [/^,? (and|or) \p{Lu}[\p{L}-]+ (regions|oblasts|provinces|states|governorates)\b/u, 'region'],
  [/^\s?(river|lake|sea|strait|canal)\b/i, 'river'],
  [/^\s?(district|raion)\b/i, 'district'],
  [/^\s?(neighbou?rhood|suburb)\b/i, 'neighbourhood'],
]

const FEATURES_BEFORE: readonly (readonly [RegExp, string])[] = [
  [/\b(region|oblast|province|state|governorate) of (the )?$/i, 'region'],
  [/\b(city|capital|metropolis|port) of $/i, 'city'],
  [/\btown of $/i, 'town'],
  [/\b(villages?|settlements?|hamlet) of $/i, 'village'],
  [/\b(river|lake) $/i, 'river'],
]

/** A word beside the name that tells what kind of place it is; null when no name in the article has one. */
function featureWordOf(text: string, { spans, names }: PlaceToLink): string | null {
  for (const [pattern, word] of FEATURES) if (names.some((name) => pattern.test(name.split(' ').slice(1).at(-1) ?? ''))) return word
  for (const span of spans) {
    const after = text.slice(span.end, span.end + 40)
    const before = text.slice(Math.max(0, span.start - 24), span.start)
    const found = FEATURES.find(([pattern]) => pattern.test(after)) ?? FEATURES_BEFORE.find(([pattern]) => pattern.test(before))
    if (found) return found[1]
  }
  return null
}

/** Countries and regions named after a comma: "Paris, Texas". */
function containerOf(text: string, { spans }: PlaceToLink, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  return spans.flatMap((span) => {
    const after = /^,? (?:in |of )?(?:the )?(?:\p{L}+ern )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)/u.exec(
      text.slice(span.end, span.end + 60),
    )?.[1]
    if (!after || !text.slice(span.end, span.end + 5).match(/^(,| in| of)/)) return []
    const whole = gazetteer.lookUp(after.replace(/(?:['’]s|(?<=\p{Ll})\.)$/u, ''), 'PLACE')
    const entries = whole.length > 0 ? whole : gazetteer.lookUp(after.split(' ')[0] ?? '', 'PLACE')
    return entries.filter((entry) => entry.placeKind === 'COUNTRY' || entry.placeKind === 'REGION').slice(0, 3)
  })
}

/** Places that bear the chain's names: those that bear most of them ("Krasnodol [Pershe]" is one place with both names). */
function candidatesOf(place: PlaceToLink, featureWord: string | null, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const borne = new Map<GazetteerEntry, number>()
  for (const name of place.names.slice(0, 12)) {
    for (const entry of new Set(entriesOf(name, featureWord, gazetteer))) borne.set(entry, (borne.get(entry) ?? 0) + 1)
  }
  const most = Math.max(0, ...borne.values())
  return [...borne].filter(([, count]) => count === most).map(([entry]) => entry)
}

function entriesOf(name: string, featureWord: string | null, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const country = gazetteer.countryOf(name)
  const state = country === null ? null : gazetteer.entryOf(`place/country/${country}`)
  const named = gazetteer.lookUp(name, 'PLACE')
  // A nationality is its country, whatever towns are called so.
  if (state && !named.includes(state)) return [state]
  const entries = [...(featureWord === 'region' ? gazetteer.lookUp(`${name} region`, 'PLACE') : []), ...named]
  if (entries.length > 0) return entries
  return (
    bareNames(name)
      .map((bare) => gazetteer.lookUp(bare, 'PLACE'))
      .find((found) => found.length > 0) ?? []
  )
}

/** "eastern Pershe Oblast", "city of Pershe", "Republic of Pershe" → "Pershe"; "Persian" → "Persia"; none that are empty. */
function bareNames(name: string): readonly string[] {
  const without = name
    .replace(
      /^(northern|southern|eastern|western|central|north|south|east|west|upper|lower|greater|downtown|occupied|(the )?(city|town|village|state|republic|kingdom|province|county|port|island) of) (the )?/i,
      '',
    )
    .replace(
      / (city|town|village|district|region|oblast|province|area|county|state|governorate|municipality|republic|island|islands|river)$/i,
      '',
    )
  const demonym = /^\p{Lu}\p{Ll}+an$/u.test(name) ? [name.slice(0, -1), name.slice(0, -2)] : []
  // "Pershe, Ruritania’s capital", taken for one name.
  const [town = ''] = name.split(', ')
  return [without, town, ...demonym].filter((bare) => bare !== name && foldName(bare) !== '')
}
