import type { Entity } from '../../../domain/Entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import type { ResolvedMention } from '../../../domain/Mention.ts'
import { partyOfEntity, speakersOwn } from '../../../domain/partyOfEntity.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'

/**
 * The party that words name: a state by its ISO 3166-1 code, whichever of its bodies, forces or names is meant ("its navy", "Moscow", "Ruritanian
 * troops"), or the key of a movement that is no state's. "Its", "we", "our" stand for the speaker where nothing nearer does. Null when the words name no party.
 */
export function partyOf(span: Span, speakerId: EntityId | null, article: ResolvedArticle): string | null {
  const words = textOf(article.text, span)
  const named = firstNamed(span, article)
  if (named !== null) return named
  const nationality = firstNationality(words, article)
  if (nationality !== null) return nationality
  const standsForSpeaker = /\b(?:its|it|our|ours|we|us|their|they|his|her|my|he|she|i)\b/i.test(words)
  const speaker = speakerId === null ? null : article.entityOf(speakerId)
  if (standsForSpeaker && !REBELS.test(words))
    return speaker === null ? null : speaker.kind === 'PERSON' ? speakersOwn : partyOfEntity(speaker)
  if (REBELS.test(words)) return onlyMovement(article)
  return STATE_FORCE.test(words) ? article.setting.placesCountry : null
}

/** Those who fight a state, told by no name. */
const REBELS = /\b(?:rebels?|insurgents?|guerrillas?|jihadists?|separatists?|paramilitar(?:y|ies)|militants?|militia(?:men)?)\b/i

/** A state's own, told without the state: that of the country where it happens. */
const STATE_FORCE =
  /\b(?:the|government|state|security|regular|federal|national) (?:army|military|armed forces|government|troops|forces|soldiers|junta|regime|police|air force|navy|state)\b/i

/** The one body of the article that is no state's and no outlet's; null when it names two. */
function onlyMovement(article: ResolvedArticle): string | null {
  const keys = new Set<string>()
  for (const mention of article.mentions) {
    const entity = mention.kind === 'ORGANIZATION' ? entityOf(mention, article) : null
    const isArmed = entity !== null && (entity.sourceKind === null || entity.sourceKind === 'COMMAND') && entity.key.startsWith('org/')
    if (entity !== null && isArmed && partyOfEntity(entity) === entity.key) keys.add(entity.key)
  }
  const [only] = keys
  return keys.size === 1 ? (only ?? null) : null
}

/** The last body or force that the words name ("the al-Qaeda affiliate Third Front"), else the first party. */
function firstNamed(span: Span, article: ResolvedArticle): string | null {
  const entities = mentionsIn(article.mentions, span).flatMap((mention) => entityOf(mention, article) ?? [])
  const body = entities.findLast(({ kind }) => kind === 'ORGANIZATION' || kind === 'UNIT')
  const own = body === undefined ? null : partyOfEntity(body)
  return own ?? entities.map(partyOfEntity).find((party) => party !== null) ?? null
}

function entityOf({ entityId }: ResolvedMention, article: ResolvedArticle): Entity | null {
  return entityId === null ? null : article.entityOf(entityId)
}

function firstNationality(words: string, { gazetteer }: ResolvedArticle): string | null {
  for (const [word] of words.matchAll(/\p{Lu}[\p{L}.]+/gu)) {
    const country = gazetteer.countryOf(word)
    if (country !== null) return country
  }
  return null
}
