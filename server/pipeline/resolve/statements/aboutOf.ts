import type { Entity } from '../../../domain/Entity.ts'
import { firstFrom } from '../../../domain/firstFrom.ts'
import type { EntityId } from '../../../domain/ids.ts'
import type { ResolvedMention } from '../../../domain/Mention.ts'
import type { Span } from '../../../domain/Span.ts'
import type { About } from '../../../domain/Statement.ts'
import { isInside } from '../places/rankPlaces.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import { isWitness } from './placesTold.ts'

/**
 * What a statement's content is about, places first: the places that it happens at or whose state it tells. A region that only locates
 * another place, and a country or capital that stands for its people, army or government, are left out. When the content tells of events
 * on the ground without a place, the place last in focus is inherited.
 */
export function aboutOf(content: readonly Span[], speaker: EntityId | null, article: ResolvedArticle): About[] {
  const inside = content.flatMap((span) => mentionsIn(article.mentions, span)).filter((mention) => mention.entityId !== null)
  const places = inside.filter((mention) => isHappeningPlace(mention, inside, article))
  const others = inside.filter(
    (mention) => article.entityOf(mention.entityId ?? NOBODY)?.kind !== 'PLACE' && mention.type === 'NAME' && mention.entityId !== speaker,
  )
  const named = [...places, ...others]
  if (places.length === 0) {
    const focus = content[0] && tellsOfTheGround(content, article) ? placeInFocus(content[0].start, article) : null
    if (focus) return [{ entityId: focus.id, basis: 'INHERITED', nameUsed: null }, ...distinct(others, article)]
  }
  return distinct(named, article)
}

const NOBODY = 'entity-0' as EntityId

function distinct(mentions: readonly ResolvedMention[], { text }: ResolvedArticle): About[] {
  const abouts = new Map<EntityId, About>()
  for (const mention of mentions) {
    if (mention.entityId === null) continue
    const nameUsed = mention.type === 'NAME' ? text.slice(mention.start, mention.end).replace(/['’]s?$/, '') : null
    const known = abouts.get(mention.entityId)
    abouts.set(mention.entityId, { entityId: mention.entityId, basis: 'IN_CONTENT', nameUsed: known?.nameUsed ?? nameUsed })
  }
  return [...abouts.values()]
}

function isHappeningPlace(mention: ResolvedMention, inside: readonly ResolvedMention[], article: ResolvedArticle): boolean {
  const place = mention.entityId === null ? null : article.entityOf(mention.entityId)
  if (place?.kind !== 'PLACE') return false
  if (standsForPeople(mention, place, article)) return false
  return !inside.some((other) => other !== mention && locates(mention, place, other, article))
}

/** A country or capital that acts, owns or is dealt with, instead of being where something is. */
function standsForPeople(mention: ResolvedMention, place: Entity, { text }: ResolvedArticle): boolean {
  const isCapital = place.country !== null && place.parentKey === `place/country/${place.country}` && place.placeKind === 'CITY'
  if (place.placeKind !== 'COUNTRY' && !isCapital) return false
  const before = text.slice(Math.max(0, mention.start - 30), mention.start)
  const after = text.slice(mention.end, mention.end + 3)
  if (/^['’]/.test(after)) return true
  return !LOCATIVE.test(before)
}

const LOCATIVE =
  /\b([Ii]n|inside|into|across|over|throughout|within|near|outside|around|from|toward|towards|to|[Aa]t|on|entered|enter|entering|reached|left|leaving|part of|parts of|north of|south of|east of|west of|capital of|city of)( the| all of| all| most of| much of)?( \p{Ll}+ern)?( \p{L}+-\p{L}+)? $/u

/** "The ministry in Pershe said", "Pershe's mayor said": where somebody sits who speaks, unless he only looks on there. */
function isSeat({ start, end }: ResolvedMention, { sources, text }: ResolvedArticle): boolean {
  const source = sources[firstFrom(sources, start + 1) - 1]
  return source !== undefined && end <= source.end && !isWitness(text.slice(source.start, start))
}

/** Whether this place only says where the other one is: "Pershe in Druha region", "Druha's Pershe", "Pershe, Druha". */
function locates(mention: ResolvedMention, place: Entity, other: ResolvedMention, { text, entityOf }: ResolvedArticle): boolean {
  const inner = other.entityId === null ? null : entityOf(other.entityId)
  if (inner?.kind !== 'PLACE' || inner.id === place.id) return false
  // What happens in a part of a city happens in the city.
  if (inner.placeKind === 'NEIGHBOURHOOD' && place.placeKind !== 'REGION' && place.placeKind !== 'COUNTRY') return false
  const between = text.slice(other.end, Math.max(other.end, mention.start))
  // Of a place that nobody knows, only the words tell where it lies.
  const isToldInside = inner.coordinates === null && /^ in (the )?(\p{Ll}+ern )?$/u.test(between)
  if (!isInside(inner, place) && !isToldInside) return false
  if (other.end <= mention.start) {
    return (
      between.length < 40 &&
      /^['’]?s?,? ?(\)|\])?\s?(in|of|,)?\s?/.test(between) &&
      !/[.;:]|\b(and|as|to|but|while|where|from)\b/.test(between)
    )
  }
  return mention.end < other.start && /^['’]s?(\s\p{Ll}[\p{Ll}-]*){0,3}\s?$/u.test(text.slice(mention.end, other.start))
}

/** Words of fighting, damage and weather: what they tell of happens somewhere. */
function tellsOfTheGround(content: readonly Span[], { text }: ResolvedArticle): boolean {
  return content.some((span) => GROUND.test(text.slice(span.start, span.end)))
}

const GROUND =
  /\b(here|there|street|streets|building|buildings|neighbou?rhoods?|outskirts|centre|center|frontline|front line|position|positions|encircle\w*|surround\w*|siege|besieged|evacuat\w+|residents|civilians|captur\w+|seiz\w+|occup\w+|hold|holds|holding|retreat\w*|withdr\w+|advanc\w+|assault\w*|shell\w+|bombard\w*|clash\w*|fighting|battles?|flood\w*|aftershocks?|rubble|polling stations?)\b/i

/** How many mentions back a place is in focus: no two paragraphs of news hold more. */
const FOCUS_MENTIONS = 300

/**
 * The last place told of before an offset that is no country or capital standing for its people: at most two paragraphs back. A region
 * gives way to a town in it that was told of just before.
 */
function placeInFocus(offset: number, article: ResolvedArticle): Entity | null {
  const { mentions, text, entityOf } = article
  let region: Entity | null = null
  let paragraphs = 0
  let end = offset
  const last = firstFrom(mentions, offset) - 1
  for (let at = last; at >= 0 && last - at < FOCUS_MENTIONS; at--) {
    const mention = mentions[at]
    if (!mention || mention.end > offset) continue
    paragraphs += text.slice(mention.end, end).split('\n').length - 1
    end = mention.end
    if (paragraphs > 2) return region
    const place = mention.entityId === null ? null : entityOf(mention.entityId)
    if (place?.kind !== 'PLACE' || place.placeKind === 'COUNTRY' || place.placeKind === 'AREA' || standsForPeople(mention, place, article))
      continue
    if (isSeat(mention, article)) continue
    if (place.placeKind !== 'REGION') return region === null || isInside(place, region) ? place : region
    region ??= place
  }
  return region
}
