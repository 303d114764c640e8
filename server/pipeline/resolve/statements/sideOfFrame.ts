import type { EntityId } from '../../../domain/ids.ts'
import type { Frame, Predicate } from '../../../domain/Proposition.ts'
import { speakersOwn } from '../../../domain/partyOfEntity.ts'
import { overlaps, type Span, textOf } from '../../../domain/Span.ts'
import { unnamedEnemy, unnamedParty } from '../../../domain/unnamedParty.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf } from './armedParties.ts'
import { firedFromAcross, loadedName } from './enemiesMeant.ts'
import { isOfHearsay, tellerOf } from './hearsay.ts'
import { partyOf, partyOfVoice } from './partyOf.ts'
import { rivalOf } from './rivalOf.ts'
import { heldOff, isOutlaw, othersSpokenOf, ownForce, type SideSaying } from './sidesMeant.ts'
import { sufferer } from './sufferer.ts'

/** The party of a frame; null where the text does not say. `isTurned`: what one side lost is told as the other's. */
export interface FrameSide {
  readonly side: string | null
  readonly isTurned: boolean
}

/**
 * The party of a frame: the one that its words name; the speaker's for what somebody says of himself without a subject ("denied losing the town", "took the town"); the other of two
 * that fight for what an occupier has ("a third of the town is occupied", "seventy percent is lost") and for what a side says that it captured.
 */
export function sideOfFrame(frame: Frame, placeId: EntityId | null, saying: SideSaying, article: ResolvedArticle): FrameSide {
  const { side } = frame
  if (side !== null) return straight(firedFromAcross(frame, placeId, saying, article) ?? namedSide(frame, side, saying, article))
  const voice = partyOfVoice(saying, article)
  if (isSubjectless(saying, article)) return straight(voice)
  const teller = OWN.has(frame.predicate) ? tellerOf(frame.trigger, saying, article) : null
  if (teller !== null) return straight(teller)
  const across = firedFromAcross(frame, placeId, saying, article) ?? repeller(frame, saying, article)
  if (across !== null) return straight(across)
  const occupier = occupierOf(frame, placeId, saying, article)
  if (occupier !== null) return occupier
  return straight(isOwn(frame, saying, article) && mayDo(frame, voice, article) ? voice : null)
}

/** "Nobody drove us off", "we were thrown back": whoever the speaker fights. */
function repeller({ predicate, other }: Frame, saying: SideSaying, article: ResolvedArticle): string | null {
  if (predicate !== 'REPELS' || other === null || !/^(?:us|we|(?:our|its|his|her) \p{Ll}{3,20})$/iu.test(textOf(article.text, other)))
    return null
  const voice = partyOfVoice(saying, article)
  return voice !== null && partyOf(other, saying, article) === voice ? rivalOf(voice, article) : null
}

/** Ground is taken and held by those who fight: not by a watchdog or a paper that tells of it. */
function mayDo({ predicate }: Frame, voice: string | null, article: ResolvedArticle): boolean {
  if (voice === null || voice.length === 2 || voice === speakersOwn || !ARMED.has(predicate)) return true
  return armedPartiesOf(article).movements.has(voice)
}

const ARMED: ReadonlySet<Predicate> = new Set<Predicate>([
  'CONTROLS',
  'WITHDRAWS',
  'SEIZES',
  'ADVANCES',
  'HOLDS',
  'REPELS',
  'INTERCEPTS',
  'DEPLOYS',
])

function straight(side: string | null): FrameSide {
  return { side, isTurned: false }
}

function namedSide(frame: Frame, side: Span, saying: SideSaying, article: ResolvedArticle): string | null {
  if (saying.source.some((span) => overlaps(span, side))) return partyOfVoice(saying, article)
  const others = othersSpokenOf(frame, side, saying, article)
  if (others !== null) return others
  const person = BLAME.has(frame.predicate) ? personNamed(side, article) : null
  const party = partyOf(side, saying, article)
  return (
    person ??
    (isOutlaw(frame, side, party, article) ? null : party) ??
    heldOff(frame, side, saying, article) ??
    loadedName(frame, side, saying, article) ??
    sufferer(frame, side, saying, article) ??
    ownForce(frame, side, saying, article) ??
    unnamedActor(frame, article)
  )
}

/** "Denied having lost the town", "admitted shelling the market", "denied any retreat": nobody else is named. */
function isSubjectless({ content, act }: SideSaying, { text }: ResolvedArticle): boolean {
  const [first] = content
  return first !== undefined && (act === 'DENIES' || act === 'ACKNOWLEDGES') && GERUND.test(text.slice(first.start, first.start + 40))
}

const GERUND = /^(?:(?:ever|even|either|both|indeed) )?\p{Ll}+ing\b(?! of\b)/u

/** Who holds what is "occupied" or "lost", where the place's own state is one of two that fight. */
function occupierOf(
  { predicate, trigger, isSo, share }: Frame,
  placeId: EntityId | null,
  { act }: SideSaying,
  article: ResolvedArticle,
): FrameSide | null {
  if (predicate !== 'CONTROLS') return null
  const words = textOf(article.text, trigger)
  const country = placeId === null ? null : (article.entityOf(placeId)?.country ?? null)
  const rival = rivalOf(country, article)
  if (rival === null) return null
  if (/^occup/i.test(words) && act !== 'DENIES') return { side: rival, isTurned: false }
  return /^lost$/i.test(words) && !isSo && share !== null ? { side: rival, isTurned: true } : null
}

/** Who is blamed by name answers for himself, whatever country he is of. */
const BLAME: ReadonlySet<Predicate> = new Set<Predicate>(['RESPONSIBLE'])

function personNamed(span: Span, { mentions, entityOf }: ResolvedArticle): string | null {
  const inside = mentionsIn(mentions, span).filter(({ type }) => type === 'NAME')
  const [first] = inside.flatMap(({ entityId }) => (entityId === null ? [] : (entityOf(entityId) ?? [])))
  return first?.kind === 'PERSON' && inside.length === 1 ? first.key : null
}

/** A doer that is told but not known ("the army", "unknown gunmen"): nobody else may be taken for it. Only "rebels" and the like leave open who. */
function unnamedActor({ predicate, side }: Frame, { text }: ResolvedArticle): string | null {
  if (side === null || !ACTORS.has(predicate)) return null
  const words = textOf(text, side)
    .toLowerCase()
    .replace(/^(?:the|its|their|our|his|her) /, '')
    .replace(SINGLE, (_, noun: string) => (noun.endsWith('man') ? noun.replace(/man$/, 'men') : `${noun}s`))
  if (FOE.test(words)) return unnamedEnemy
  return OPEN.test(words) ? null : unnamedParty(words.slice(0, 40))
}

const ACTORS: ReadonlySet<Predicate> = new Set<Predicate>([
  'CONTROLS',
  'SEIZES',
  'ADVANCES',
  'HOLDS',
  'REPELS',
  'WITHDRAWS',
  'STRIKES',
  'RESPONSIBLE',
])
/** "No officer", "any gunman": of those that others tell of as many. */
const SINGLE =
  /^(?:no|any|not an?|an?|not one|a single|not a single) (officer|policeman|gunman|agent|guard|soldier|assailant|attacker|intruder|bandit)$/
/** Not "attackers" and "terrorists", whom anybody may tell of. */
const FOE = /\b(?:enem(?:y|ies)|adversar(?:y|ies)|occupiers?|occupation|aggressors?|invaders?)\b/
const OPEN =
  /\b(?:rebels?|fighters?|insurgents?|militants?|troops|soldiers?|servicem[ae]n|personnel|forces?|units?|men|man|boys|nobody|no one|it|they|we|he|she|who|that|which|columns?|post|garrison|platoons?|squads?|patrols?|detachments?|contingents?|regiments?|divisions?|corps|uniforms?|aircraft|drones?|missiles?|rockets?|one|strikes?|attack|shell(?:s|ing)?|bomb(?:s|ing)?|armed groups?|gangs?|enemy|terrorists?|tanks?|infantry|artillery|guns?|gunners|pilots?|paramilitar(?:y|ies)|militias?|guerrillas?|resistance|theirs|ours|adversary|occup(?:iers?|ation)|aggressors?|invaders?|attackers?|assailants?|mercenaries|dissidents?|battalions?|brigades?|our|my|him|them|army|military|government|authorities|state|us|me|i|neither|either|both|sides?)\b/

/** What somebody claims without saying for whom is claimed for himself, but for what fell; a retreat that he denies is his own. */
function isOwn({ predicate, trigger, isSo }: Frame, { act, isOfTown }: SideSaying, article: ResolvedArticle): boolean {
  if (isOfTown && !DEFENDS.has(predicate) && !/^ours?$/i.test(textOf(article.text, trigger))) return false
  if (/^f[ae]ll/i.test(textOf(article.text, trigger))) return false
  // "The claim of the capture is an invention": another's.
  if (isOfHearsay(trigger, article)) return false
  // "There had been no withdrawal".
  if (!isSo && predicate === 'WITHDRAWS') return true
  return act === 'DENIES' ? DENIED_OWN.has(predicate) : OWN.has(predicate)
}

const OWN: ReadonlySet<Predicate> = new Set<Predicate>([
  'CONTROLS',
  'SEIZES',
  'ADVANCES',
  'HOLDS',
  'REPELS',
  'RESPONSIBLE',
  'INTERCEPTS',
  'DEPLOYS',
  'INTENDS',
])
/** What a mayor, too, tells of his own side. */
const DEFENDS: ReadonlySet<Predicate> = new Set<Predicate>(['INTERCEPTS', 'REPELS', 'HOLDS'])
const DENIED_OWN: ReadonlySet<Predicate> = new Set<Predicate>(['WITHDRAWS', 'RESPONSIBLE', 'INTENDS'])
