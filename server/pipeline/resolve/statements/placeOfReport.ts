import type { Entity } from '../../../domain/Entity.ts'
import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { isCapital, isWeighed, placesTold } from './placesTold.ts'

const known = new WeakMap<ResolvedArticle, Entity | null>()

/**
 * What a report is about that names no place where anything is: a town that its headline names in capitals alone ("THE BATTLE FOR PERSHE"), else the town that it is dated from,
 * where its lead tells of no other. Towns of the country
 * that it tells of alone, and no capitals, where agencies sit. Null where neither is known.
 */
export function placeOfReport(article: ResolvedArticle): Entity | null {
  const found = known.get(article)
  if (found !== undefined) return found
  const place = placeShouted(article) ?? (tellsOfElsewhere(article) ? null : townNamed(article.dateline ?? '', article))
  known.set(article, place)
  return place
}

/** Whether the headline or the lead names a place that nothing is known of ("shops stayed shuttered in San Orlo"): a report from the nearest town tells of there. */
function tellsOfElsewhere({ text, dateline, gazetteer }: ResolvedArticle): boolean {
  const from = dateline?.toLowerCase() ?? ''
  for (const [, name = ''] of text.slice(0, LEAD).matchAll(WHERE)) {
    if (!NO_PLACE.test(name) && !from.includes(name.toLowerCase()) && isUnknown(name, gazetteer)) return true
  }
  return false
}

function isUnknown(name: string, gazetteer: Gazetteer): boolean {
  return gazetteer.countryOf(name) === null && gazetteer.lookUp(name, 'PLACE').length === 0
}

/** Characters. */
const LEAD = 420
const WHERE =
  /\b(?:in|at|near|from|outside|around|over|inside|out of) (?:the (?:town|village|city|hamlet|port|area|base|camp|barracks) of )?(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)/gu
const NO_PLACE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Gen|General|Col|Colonel|Maj|Major|Mr|Mrs|Ms|Dr|President|Minister|Prime)\b/

/** The last town that a headline in capitals names behind "in", "for" and the like. */
function placeShouted(article: ResolvedArticle): Entity | null {
  const end = article.text.indexOf('\n')
  const headline = end < 0 ? '' : article.text.slice(0, Math.min(end, 160))
  if (headline === '' || headline !== headline.toUpperCase()) return null
  for (const [, name = ''] of [...headline.matchAll(SHOUTED)].reverse()) {
    const town = townNamed(name, article)
    if (town !== null) return town
  }
  return null
}

const SHOUTED = /\b(?:IN|AT|FOR|OF|ON|OVER|NEAR|INSIDE|OUTSIDE|TO|FROM) (\p{Lu}[\p{Lu}'’-]{2,20})\b/gu

function townNamed(name: string, article: ResolvedArticle): Entity | null {
  const { gazetteer, setting, body } = article
  // The region of a town's name is no other place.
  const bearers = name === '' ? [] : gazetteer.lookUp(name, 'PLACE').filter(({ placeKind }) => TOWNS.has(placeKind ?? ''))
  // Where no country is told of, or no place at all, a town that outweighs its namesakes.
  const isOpen = setting.mainCountry === null || (placesTold(article).length === 0 && (bearers[0]?.population ?? 0) < METROPOLIS)
  const isKnown = isOpen && (bearers[0]?.population ?? 0) >= (bearers[1]?.population ?? 0) * OUTWEIGHING
  for (const entry of isKnown ? bearers.slice(0, 1) : bearers) {
    const isTold = isKnown || (entry.country !== null && (entry.country === setting.mainCountry || setting.shareOf(entry.country) >= TOLD))
    const place = isTold ? body(entry.key) : null
    if (place !== null && isWeighed(place) && !isCapital(place)) return place
  }
  return null
}

const TOWNS = new Set(['CITY', 'VILLAGE'])
/** Share of an article's country words that makes a country one that it tells of. */
const TOLD = 0.25
/** Residents of a town where agencies sit, whatever they tell of. */
const METROPOLIS = 1_000_000
/** Times as many residents as the next of its name. */
const OUTWEIGHING = 5
