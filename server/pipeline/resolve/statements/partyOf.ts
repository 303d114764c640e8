import type { Entity } from '../../../domain/Entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import type { MentionType, ResolvedMention } from '../../../domain/Mention.ts'
import { partyOfEntity, speakersOwn } from '../../../domain/partyOfEntity.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf, homeState, movementNamed } from './armedParties.ts'
import { callIn } from './callsBeside.ts'
import { isOfOthers } from './isOfOthers.ts'
import { movementMeant } from './movementMeant.ts'
import { navyOf } from './navyOf.ts'
import { rivalOf } from './rivalOf.ts'

/** Who speaks: the entity, and the words that name it where it is none ("separatists of the Third Front"). */
export interface Voice {
  readonly speakerId: EntityId | null
  readonly source: readonly Span[]
  /** The side that a person or one without a name speaks for; null where it is not told, and for bodies. */
  readonly side: string | null
  /** A mayor, a governor: what he tells of without saying whose it is need not be his side's. */
  readonly isOfTown: boolean
}

/**
 * The party that words name: a state by its ISO 3166-1 code, whichever of its bodies, forces or names is meant ("its navy", "Moscow", "Ruritanian
 * troops"), or the key of a movement that is no state's. "Its", "we", "our" stand for the speaker where nothing nearer does, "the army" and "soldiers" for the one
 * state that fights, "rebels" for the one movement, "the enemy" for the other of two. Null when the words name no party.
 */
export function partyOf(span: Span, voice: Voice, article: ResolvedArticle): string | null {
  const words = textOf(article.text, span)
  const named = navyOf(span, article) ?? partyNamed(span, 'NAME', article)
  if (named !== null) return named
  if (ENEMY.test(words)) return rivalOf(partyOfVoice(voice, article), article)
  if (OURS.test(words)) return partyOfVoice(voice, article)
  const isIts = SPEAKERS.test(words) && !isOfOthers(span, voice, article)
  if (REBELS.test(words))
    return (isIts ? movementSpeaking(voice, article) : null) ?? movementMeant(span, article) ?? chainedMovement(span, article)
  const spoken = isIts || !BARE_BODY.test(words) ? null : stateSpeaking(voice, article)
  if (spoken !== null) return spoken
  if (!isIts && (STATE_FORCE.test(words) || SOLDIERS.test(words))) return stateMeant(span, words, article)
  const own = isIts ? partyOfVoice(voice, article) : null
  if (own !== null && (own !== speakersOwn || isSpeaker(span, voice, article))) return own
  const described = partyNamed(span, 'NOMINAL', article)
  const chained = partyNamed(span, 'PRONOUN', article)
  // "The jihadists boast that it is theirs": rebels of no known name are no state.
  const isOfState = isIts && chained?.length === 2 && voice.source.some((part) => REBELS.test(textOf(article.text, part)))
  return (isOfState ? null : chained) ?? (FORCE.test(words) ? armedOnly(described, article) : described) ?? own
}

/** "Her pilots", of the one who speaks. */
function isSpeaker(span: Span, { speakerId }: Voice, { mentions }: ResolvedArticle): boolean {
  return mentionsIn(mentions, span).some(({ type, entityId }) => type === 'PRONOUN' && entityId !== null && entityId === speakerId)
}

/** "The group" is whichever its chain names; "the rebels", where several fight and none is called so, may be any. */
function chainedMovement(span: Span, article: ResolvedArticle): string | null {
  const isOpen = armedPartiesOf(article).movements.size > 1 && callIn(textOf(article.text, span)) !== null
  return isOpen ? null : armedOnly(partyNamed(span, 'NOMINAL', article), article)
}

/** "Its fighters", as a movement calls its own. */
function movementSpeaking(voice: Voice, article: ResolvedArticle): string | null {
  const party = partyOfVoice(voice, article)
  return party !== null && armedPartiesOf(article).movements.has(party) ? party : null
}

/** "The army", as a state that has forces in the story calls its own. */
function stateSpeaking(voice: Voice, article: ResolvedArticle): string | null {
  const party = partyOfVoice(voice, article)
  return party !== null && party.length === 2 && (armedPartiesOf(article).states.has(party) || homeState(article) === party) ? party : null
}

const BARE_BODY = /^(?:the )?(?:army|military|armed forces|air force|navy|government|government (?:command|control|troops|forces))$/i

/** A described body that fights: outlets and the like do not. */
function armedOnly(party: string | null, article: ResolvedArticle): string | null {
  if (party === null || party.length === 2) return party
  return armedPartiesOf(article).movements.has(party) ? party : null
}

const OURS = /\b(?:our|ours|we|us|my|i)\b/i

/** "Its", "they": the one spoken of, most often whoever speaks. */
const SPEAKERS = /\b(?:its|it|their|theirs|they|his|her|he|she)\b/i
const ENEMY =
  /\b(?:enemy|enemies|adversary|adversaries|foe|occupation(?=['’]|$)|occupation (?:forces|army|troops)|occupiers?|aggressors?|invaders?|attackers|assailants|intruders?|mercenaries)\b/i

/** The party that speaks; `speakersOwn` for people, whose side only what they belong to tells. */
export function partyOfVoice({ speakerId, source, side }: Voice, article: ResolvedArticle): string | null {
  const speaker = speakerId === null ? null : article.entityOf(speakerId)
  if (side !== null) return side
  if (speaker !== null) return speaker.kind === 'PERSON' ? speakersOwn : partyOfEntity(speaker)
  for (const span of source) {
    const party = OBSERVERS.test(textOf(article.text, span)) ? null : partyInWords(span, article)
    if (party !== null) return party
  }
  return null
}

/** The party that the words of a source name or describe: "the Front's spokesman", "an army officer", "its adviser". */
export function partyInWords(span: Span, article: ResolvedArticle): string | null {
  const words = textOf(article.text, span)
  const named = partyNamed(span, 'NAME', article)
  if (named !== null) return named
  if (REBELS.test(words)) return movementMeant(span, article)
  if (STATE_OWN.test(words)) return stateMeant(span, words, article)
  return partyNamed(span, 'PRONOUN', article) ?? armedOnly(partyNamed(span, 'NOMINAL', article), article)
}

/** The party of an entity that speaks; null for those that are none. */
export function partyOfEntityId(id: EntityId, article: ResolvedArticle): string | null {
  const entity = article.entityOf(id)
  return entity === null ? null : partyOfEntity(entity)
}

/** A state's body, told without the state. */
export const STATE_OWN =
  /\b(?:army|military|armed forces|government|junta|regime|air force|navy|defen[cs]e ministry|ministry of defen[cs]e)\b/i

/** Those who tell of a party without being of it. */
const OBSERVERS =
  /\b(?:residents?|witness\w*|doctors?|hospital|workers?|analysts?|journalists?|reporters?|villagers?|drivers?|observers?|monitors?|diplomats?|teachers?|engineers?|traders?)\b/i

/** Those who fight a state, told by no name. */
const REBELS =
  /\b(?:rebels?|insurgents?|guerrillas?|jihadists?|separatists?|paramilitar(?:y|ies)|militants?|militia(?:men)?|terrorists?|(?<=\b(?:the|those|these) )gunmen|fighters|islamists?|extremists?|the resistance|the (?:armed |militant |rebel )?group|armed group|dissidents?|the (?:\p{Ll}+ )?(?:front|movement|league)(?=['’]|$)|ethnic army|khawarij)(?!\p{L})/iu

/** A state's own, told without the state. */
const STATE_FORCE =
  /(?:^|\b(?:the|an?|government|state|security|regular|federal|national) )(?:army|military|armed forces|government|troops|forces|soldiers|junta|regime|police|air force|navy|state|garrison)\b/i
const SOLDIERS =
  /\b(?:soldiers?|policem[ae]n|police officers?|gendarmes?|servicem[ae]n|troops|military (?:vehicles?|planes?|aircraft|jets?|helicopters?|drones?|trucks?)|army|garrison|airm[ae]n|warplanes?)\b/i

const FORCE = /\b(?:forces?|units?|men|brigades?|column|convoy|aircraft|drones?|side|group)\b/i

/** The one state that fights; of several, the one whose force was last named where the words point back ("the army"), else none. */
function stateMeant(span: Span, words: string, article: ResolvedArticle): string | null {
  const { hasRivalStates, state, states, movements, teller } = armedPartiesOf(article)
  if (teller !== null) return teller
  // One state's forces on another's land: "the army" may be of either.
  const { placesCountry } = article.setting
  if (movements.size === 0 && state !== null && placesCountry !== null && placesCountry !== state) return null
  const told = states.size > 1 && SOLDIERS.test(words) ? nationTold(span, article) : null
  if (told !== null) return told
  if (!hasRivalStates) return homeState(article)
  return /^the (?:army|military|air force|navy)\b/i.test(words) ? lastForceBefore(span.start, article) : null
}

/** "Pushed Ruritanian soldiers back. Eight soldiers were killed": the one nation whose force the paragraph has told of, in a civil war. */
function nationTold({ start }: Span, article: ResolvedArticle): string | null {
  const { hasRivalStates } = armedPartiesOf(article)
  const before = article.text.slice(article.text.lastIndexOf('\n', start) + 1, start)
  const nations = new Set([...before.matchAll(NATIONS_FORCE)].flatMap(([, nation = '']) => article.gazetteer.countryOf(nation) ?? []))
  const [only = null] = nations
  return !hasRivalStates && nations.size === 1 ? only : null
}

const NATIONS_FORCE = /(\p{Lu}[\p{L}-]{1,40}) (?:soldiers|troops|army|military|forces)\b/gu

/** The state of the last military body named before an offset. */
function lastForceBefore(offset: number, article: ResolvedArticle): string | null {
  for (let at = article.mentions.length - 1; at >= 0; at--) {
    const mention = article.mentions[at]
    if (mention === undefined || mention.end > offset || (mention.kind !== 'ORGANIZATION' && mention.kind !== 'UNIT')) continue
    const entity = entityOf(mention, article)
    if (entity !== null && /\/(?:armed-forces|general-staff|ministry-of-[a-z-]*defen[cs]e)$/.test(entity.key)) return partyOfEntity(entity)
  }
  return null
}

/** The last body or force that the words name ("the al-Qaeda affiliate Third Front"), else the first party or nationality. */
function partyNamed(span: Span, type: MentionType | null, article: ResolvedArticle): string | null {
  const mentions = mentionsIn(article.mentions, span).filter((mention) => type === null || mention.type === type)
  const entities = mentions.flatMap((mention) => entityOf(mention, article) ?? [])
  const body = entities.findLast(({ kind }) => kind === 'ORGANIZATION' || kind === 'UNIT')
  const own = body === undefined ? null : partyOfEntity(body)
  return (
    own ??
    entities.map(partyOfEntity).find((party) => party !== null) ??
    (type === 'NAME' || type === null ? firstNamed(textOf(article.text, span), article) : null)
  )
}

function entityOf({ entityId }: ResolvedMention, article: ResolvedArticle): Entity | null {
  return entityId === null ? null : article.entityOf(entityId)
}

/** The first nationality or movement that words name, where nothing was found to be a name: "Ruritanian troops", "F17 rebels". */
function firstNamed(words: string, article: ResolvedArticle): string | null {
  const { movements } = armedPartiesOf(article)
  for (const [word] of words.matchAll(/\p{Lu}[\p{L}\d.-]+/gu)) {
    const party =
      article.gazetteer.countryOf(word) ??
      movementNamed(word, article.gazetteer).find((named) => movements.size === 0 || movements.has(named))
    if (party !== undefined) return party
  }
  return null
}
