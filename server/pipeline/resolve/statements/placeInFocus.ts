import type { Entity, PlaceKind } from '../../../domain/Entity.ts'
import { firstFrom } from '../../../domain/firstFrom.ts'
import type { EntityId } from '../../../domain/ids.ts'
import type { ResolvedMention } from '../../../domain/Mention.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'

/** How many mentions back a place is in focus. */
const FOCUS_MENTIONS = 300

/** The last named place before an offset that is no country, capital or dateline and does not only say where another lies. */
export function placeInFocus(offset: number, article: ResolvedArticle): EntityId | null {
  for (const { place, mention } of placesBefore(offset, article)) {
    if (!onlyLocates(mention, article) && !isDateline(mention, article)) return place.id
  }
  return null
}

function* placesBefore(
  offset: number,
  { mentions, entityOf }: ResolvedArticle,
): Generator<{ readonly place: Entity; readonly mention: ResolvedMention }> {
  const last = firstFrom(mentions, offset) - 1
  for (let at = last; at >= 0 && last - at < FOCUS_MENTIONS; at--) {
    const mention = mentions[at]
    if (mention === undefined || mention.end > offset || mention.entityId === null) continue
    const place = entityOf(mention.entityId)
    if (place?.kind === 'PLACE' && place.placeKind !== 'COUNTRY' && place.placeKind !== 'AREA' && !isCapital(place))
      yield { place, mention }
  }
}

function isCapital({ country, parentKey, placeKind }: Entity): boolean {
  return country !== null && parentKey === `place/country/${country}` && placeKind === 'CITY'
}

/** "ALEPPO, Sept 8", at the head of a paragraph. */
function isDateline({ start, end }: ResolvedMention, { text }: ResolvedArticle): boolean {
  const name = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 3), start)
  const opensLine = before.trim() === '' && (start <= 3 || before.includes('\n'))
  return name.length > 1 && name === name.toUpperCase() && opensLine
}

/** "East of Pershe", "ten kilometres from Druhe": a name that only says where something else is. */
export function onlyLocates({ start }: Span, { text }: ResolvedArticle): boolean {
  return BEARING.test(text.slice(Math.max(0, start - 24), start))
}

const BEARING =
  /(?:,|\b(?:just|kilomet(?:re|er)s?|km|miles?)) (?:to the )?(?:(?:north|south)?-?(?:east|west)|north|south|northeast|northwest|southeast|southwest|away)? ?(?:of|from) (?:the (?:town|city|village) of )?$/i

/**
 * The place that a phrase without a name stands for: "the bridge" is the last thing told of as "the bridge at Pershe" or "the Pershe bridge"; "the town" the last
 * town named. Null when nothing such was told of.
 */
export function placeOfSuch(span: Span, article: ResolvedArticle): EntityId | null {
  const noun = headNoun(textOf(article.text, span))
  if (noun === null) return null
  const kinds = SUCH.get(noun)
  for (const { place, mention } of placesBefore(span.start, article)) {
    if (
      kinds === undefined
        ? isToldWith(noun, mention, article)
        : isOfKind(place, kinds) && !onlyLocates(mention, article) && !isDateline(mention, article)
    )
      return place.id
  }
  return null
}

function isOfKind({ placeKind }: Entity, kinds: ReadonlySet<PlaceKind>): boolean {
  return placeKind !== null && kinds.has(placeKind)
}

/** The last word before "of", "in" and the like. */
function headNoun(words: string): string | null {
  const [phrase = ''] = words.toLowerCase().split(/ (?:of|in|at|near|on|around|to) /)
  return phrase.split(/[^\p{L}-]/u).findLast((word) => word !== '') ?? null
}

const SETTLED: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['CITY', 'VILLAGE'])
const SUCH: ReadonlyMap<string, ReadonlySet<PlaceKind>> = new Map([
  ...'town city village settlement outskirts suburbs centre center quarter quarters neighbourhood neighborhood streets downtown edge district districts'
    .split(' ')
    .map((word): [string, ReadonlySet<PlaceKind>] => [word, SETTLED]),
  ...'region province state oblast governorate'
    .split(' ')
    .map((word): [string, ReadonlySet<PlaceKind>] => [word, new Set<PlaceKind>(['REGION'])]),
])

/** "The bridge at Pershe", "the Pershe bridge", "Pershe's bridge". */
function isToldWith(noun: string, { start, end }: ResolvedMention, { text }: ResolvedArticle): boolean {
  if (text.slice(start, end).toLowerCase().endsWith(` ${noun}`)) return true
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase()
  const after = text.slice(end, end + 30).toLowerCase()
  return (
    new RegExp(`\\b${noun} (?:at|in|of|near|on|outside) (?:the )?(?:\\p{L}+ (?:of )?)?$`, 'u').test(before) ||
    new RegExp(`^(?:['’]s)? (?:\\p{L}+ )?${noun}\\b`, 'u').test(after)
  )
}
