import type { Coordinates } from '../../../domain/Entity.ts'
import { foldName } from '../../../domain/foldName.ts'
import type { Gazetteer, GazetteerEntry } from '../../../domain/Gazetteer.ts'
import type { Span } from '../../../domain/Span.ts'
import type { Setting } from '../Setting.ts'
import { bestPlace } from './rankPlaces.ts'

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
  const candidates = places.map((place) => candidatesOf(place, text, gazetteer))
  const anchors: Coordinates[] = candidates.flatMap((entries) => {
    const [only] = entries
    return entries.length === 1 && only?.coordinates && only.placeKind !== 'COUNTRY' && only.placeKind !== 'AREA' ? [only.coordinates] : []
  })
  const link = (index: number, known: readonly Coordinates[]): GazetteerEntry | null => {
    const place = places[index]
    if (!place) return null
    const context = {
      featureWord: featureWordOf(text, place),
      container: containerOf(text, place, gazetteer),
      shareOf: setting.shareOf,
      anchors: known,
    }
    return bestPlace(place.names[0] ?? '', candidates[index] ?? [], context)
  }
  const first = places.map((_, index) => link(index, anchors))
  // A second look beside what the first has found: a village is near the towns that the text names.
  const found = first.map((entry) => (entry && entry.placeKind !== 'COUNTRY' && entry.placeKind !== 'AREA' ? entry.coordinates : null))
  return places.map((_, index) =>
    link(
      index,
      found.flatMap((coordinates, other) => (coordinates && other !== index ? [coordinates] : [])),
    ),
  )
}

const FEATURES: readonly (readonly [RegExp, string])[] = [
  [/^\s?(region|oblast|province|state|governorate|krai|republic|county|prefecture|voivodeship)\b/i, 'region'],
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
export function featureWordOf(text: string, { spans, names }: PlaceToLink): string | null {
  for (const [pattern, word] of FEATURES) if (names.some((name) => pattern.test(name.split(' ').slice(1).at(-1) ?? ''))) return word
  for (const span of spans) {
    const after = text.slice(span.end, span.end + 16)
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
    const whole = gazetteer.lookUp(after.replace(/['’]s$/, ''), 'PLACE')
    const entries = whole.length > 0 ? whole : gazetteer.lookUp(after.split(' ')[0] ?? '', 'PLACE')
    return entries.filter((entry) => entry.placeKind === 'COUNTRY' || entry.placeKind === 'REGION').slice(0, 3)
  })
}

function candidatesOf({ names, spans }: PlaceToLink, text: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  for (const name of names) {
    const word = featureWordOf(text, { names, spans })
    const withFeature = word === 'region' ? gazetteer.lookUp(`${name} region`, 'PLACE') : []
    const entries = [...withFeature, ...gazetteer.lookUp(name, 'PLACE')]
    if (entries.length > 0) return [...new Set(entries)]
    const bare = bareName(name)
    const others = bare === name ? [] : gazetteer.lookUp(bare, 'PLACE')
    if (others.length > 0) return others
  }
  return []
}

/** "eastern Pershe Oblast", "city of Pershe" → "Pershe". */
function bareName(name: string): string {
  const without = name
    .replace(
      /^(northern|southern|eastern|western|central|north|south|east|west|upper|lower|greater|occupied|city of|town of|village of) (the )?/i,
      '',
    )
    .replace(/ (city|town|village|district|region|oblast|province|area|county|state|governorate)$/i, '')
  return foldName(without) === '' ? name : without
}
