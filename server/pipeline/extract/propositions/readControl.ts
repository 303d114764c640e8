import type { Frame, Share } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  hasDependent,
  headIn,
  isGround,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  phraseAt,
  WHERE,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { makeFrame } from './makeFrame.ts'
import { shareIn } from './partAndShare.ts'
import { deedAt, doerOf, ownerOf, subjectIn, undergoerOf } from './roles.ts'
import { FORCES, OWNING, words } from './words.ts'

/** Who has a place: CONTROLS, as a verb, a noun, "in the hands of", "under the army", "ours". */
export const controlTriggers: readonly Trigger[] = [
  { words: words('control controll occupy secure administer govern rule dominate run own possess'), read: readControlling },
  { words: words('control possession grip command dominance rule occupation mastery'), read: readControlNoun },
  { words: words('lose'), read: readLosing },
  { words: words('loss'), read: readLossNoun },
  { words: words('hands'), read: readHands },
  { words: words('under'), read: readUnder },
  { words: words('ours theirs'), read: readWhose },
  { words: words('master charge'), read: readMaster },
]

function readControlling(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const lemma = lemmaAt(clauses, verb)
  const place = undergoerOf(clauses, verb)
  const side = doerOf(clauses, verb)
  if (place === null || place.head === side?.head) return null
  if (LIGHT.has(lemma) && (!isGround(clauses, place) || !mayHold(clauses, side))) return null
  return makeFrame(clauses, ['CONTROLS', verb], { side, place })
}

/** Verbs that mean control only of ground, and by a force. */
const LIGHT = words('secure run own possess rule govern dominate administer')

function mayHold(clauses: Clauses, side: Phrase | null): boolean {
  if (side === null) return true
  return FORCES.has(lemmaAt(clauses, side.head)) || clauses.syntax.tags[side.head] === 'PROPN' || clauses.syntax.tags[side.head] === 'PRON'
}

/** "Lost Kadera", "never lost the station"; people and things that are lost are losses. */
function readLosing(clauses: Clauses, verb: number): Frame | null {
  const place = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (place === null || !isGround(clauses, place) || /^\d/.test(wordAt(clauses, place.first))) return null
  return makeFrame(clauses, ['CONTROLS', verb], { side: doerOf(clauses, verb), place, isTurned: true })
}

/** "The loss of the town". */
function readLossNoun(clauses: Clauses, noun: number): Frame | null {
  const place = obliqueWith(clauses, [noun], OF)
  const { doer, verb } = deedAt(clauses, noun)
  const isTaken = place !== null && isGround(clauses, place) && wordAt(clauses, noun) === 'loss'
  return isTaken ? makeFrame(clauses, ['CONTROLS', noun], { side: doer, place, verb, isTurned: true }) : null
}

/** "The station is ours". */
function readWhose(clauses: Clauses, token: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, token, ['nsubj'])
  const place = subject === undefined ? null : phraseAt(clauses, subject)
  return place !== null && isGround(clauses, place) ? makeFrame(clauses, ['CONTROLS', token], { place }) : null
}

/** "They are masters of the town", "remain masters of", "is in charge of the port". */
function readMaster(clauses: Clauses, token: number): Frame | null {
  const head = headIn(clauses, token)
  const isStaying = head >= 0 && /^(?:remain|stay|be)$/.test(lemmaAt(clauses, head))
  const isCharge = lemmaAt(clauses, token) === 'charge'
  if (isCharge && wordAt(clauses, token - 1) !== 'in') return null
  const subject = dependentsOf(clauses.syntax, token, ['nsubj'])[0] ?? (isStaying ? doerOf(clauses, head)?.head : undefined)
  const place = obliqueWith(clauses, [token], OF)
  if (subject === undefined || place === null || (isCharge && !(isGround(clauses, place) && mayHold(clauses, phraseAt(clauses, subject)))))
    return null
  return makeFrame(clauses, ['CONTROLS', token], { side: phraseAt(clauses, subject), place, verb: isStaying ? head : token })
}

const OF = words('of')

/** "Full control over the city", "is in control of", "its grip on", "has lost control of". */
function readControlNoun(clauses: Clauses, noun: number): Frame | null {
  const lemma = lemmaAt(clauses, noun)
  if (isVerb(clauses, noun) || hasDependent(clauses, noun, ['case'], UNDER)) return null
  const head = headIn(clauses, noun)
  const { doer, verb, isOver } = deedAt(clauses, noun)
  const place = obliqueWith(clauses, [noun, verb ?? undefined], OVER)
  if (lemma !== 'control' && lemma !== 'possession' && (place === null || !isGround(clauses, place))) return null
  const isIn = hasDependent(clauses, noun, ['case'], INSIDE)
  const side = isIn ? (inControl(clauses, noun) ?? doer) : doer
  const share = shareIn(clauses, { first: clauses.syntax.subtreeStarts[noun] ?? noun, end: noun })
  if (place !== null && lemmaAt(clauses, place.head) === 'situation') {
    return makeFrame(clauses, ['HOLDS', noun], { side, place: obliqueWith(clauses, [place.head, head], WHERE), verb })
  }
  // "Fighting for control of the airport" does not say whose it is.
  if (hasDependent(clauses, noun, ['case'], FOR)) return null
  // Control that "changes hands daily" or "is disputed" is nobody's.
  if (verb !== null && side === null && UNSETTLED.has(lemmaAt(clauses, verb)))
    return makeFrame(clauses, ['CONTESTED', noun], { side: null, place, verb })
  const isLost = verb !== null && LOST.has(lemmaAt(clauses, verb))
  return makeFrame(clauses, ['CONTROLS', noun], { side, place, share, isTurned: isLost || isOver, verb })
}

const OVER = words('over of in on at throughout across')
const UNDER = words('under')
const INSIDE = words('in')
const FOR = words('for')
const LOST = words('lose cede surrender relinquish forfeit')
const UNSETTLED = words('change shift switch alternate swing fluctuate waver dispute contest')

/** "The group is in control of", "left the rebels in control". */
function inControl(clauses: Clauses, noun: number): Phrase | null {
  const { syntax } = clauses
  const [own] = dependentsOf(syntax, noun, ['nsubj'])
  if (own !== undefined) return phraseAt(clauses, own)
  const head = headIn(clauses, noun)
  return head >= 0 && isVerb(clauses, head) ? doerOf(clauses, head) : null
}

/** "Is in the hands of the army", "in rebel hands", "fell into their hands". */
function readHands(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const isOut = hasDependent(clauses, noun, ['case'], OUT_OF_HANDS)
  if (!isOut && !hasDependent(clauses, noun, ['case'], IN_HANDS)) return null
  const behind = wordAt(clauses, noun + 1) === 'of' && noun + 2 < clauses.content.end ? phraseAt(clauses, noun + 2) : null
  const side = obliqueWith(clauses, [noun], OF) ?? ownerOf(clauses, noun) ?? behind
  const head = syntax.heads[noun] ?? -1
  const verb = head >= 0 && isVerb(clauses, head) ? head : null
  const lemma = verb === null ? '' : lemmaAt(clauses, verb)
  const held = verb !== null && HAVING.has(lemma) ? undergoerOf(clauses, verb) : null
  const place = held ?? subjectNear(clauses, noun)
  // "In good hands", "in safe hands" are nobody's.
  if (place === null || (side === null && hasDependent(clauses, noun, ['amod'], words('good safe capable private wrong new')))) return null
  // "Has slipped from our hands": whose it was.
  if (isOut) {
    const isGone = side !== null && verb !== null && SLIPPING.has(lemma) && isGround(clauses, place)
    return isGone ? makeFrame(clauses, ['CONTROLS', noun], { side, place, verb, isTurned: true }) : null
  }
  if (lemma === 'fall' || lemma === 'pass') return makeFrame(clauses, ['SEIZES', noun], { side, place, verb })
  const isStill = verb !== null && hasDependent(clauses, verb, ['advmod'], STILL)
  const share = toldShare(clauses, place) ?? shareIn(clauses, place)
  const isNoLonger = head >= 0 && wordAt(clauses, head) === 'longer' && wordAt(clauses, head - 1) === 'no'
  return makeFrame(clauses, [isStill && held !== null ? 'HOLDS' : 'CONTROLS', noun], { side, place, share, verb, isTurned: isNoLonger })
}

/** "The share of the town in their hands was 55 percent". */
function toldShare(clauses: Clauses, { head }: Phrase): Share | null {
  const above = headIn(clauses, head)
  const share = SHARES.has(lemmaAt(clauses, head)) ? head : SHARES.has(lemmaAt(clauses, above)) ? above : -1
  const said = share < 0 ? -1 : headIn(clauses, share)
  return said < 0 ? null : shareIn(clauses, phraseAt(clauses, said))
}

const SHARES = words('share portion proportion part percentage')

const IN_HANDS = words('in into')
const OUT_OF_HANDS = words('from out')
const SLIPPING = words('slip pass fall go wrest take snatch be get')
const HAVING = words('have hold keep')
const STILL = words('still')

/** "Is under the control of the army", "under rebel rule", "wholly under the state". */
function readUnder(clauses: Clauses, preposition: number): Frame | null {
  const { syntax } = clauses
  if (syntax.relations[preposition] !== 'case') return null
  const noun = headIn(clauses, preposition)
  if (noun < 0) return null
  const lemma = lemmaAt(clauses, noun)
  const isParty = FORCES.has(lemma) || OWNING.has(lemma)
  if (!RULE.has(lemma) && !(isParty && isTold(clauses, noun))) return null
  const side = isParty ? phraseAt(clauses, noun) : (obliqueWith(clauses, [noun], OF) ?? ownerOf(clauses, noun))
  const place = subjectNear(clauses, noun)
  if (place === null || !mayBeHeld(clauses, place)) return null
  const head = headIn(clauses, noun)
  const share = shareIn(clauses, { first: syntax.subtreeStarts[noun] ?? noun, end: noun }) ?? shareIn(clauses, place)
  return makeFrame(clauses, ['CONTROLS', noun], { side, place, share, verb: head >= 0 && isVerb(clauses, head) ? head : null })
}

const RULE = words('control occupation rule authority administration command grip flag hand')

/** The phrase itself tells of its subject, with "is" or after "and". */
function isTold({ syntax }: Clauses, noun: number): boolean {
  return dependentsOf(syntax, noun, ['cop']).length > 0 || syntax.relations[noun] === 'conj'
}

/** Soldiers under a command are not ground; the situation under control is no place. */
function mayBeHeld(clauses: Clauses, place: Phrase): boolean {
  return isGround(clauses, place) || clauses.syntax.tags[place.head] === 'PRON'
}

/** Who or what is under control or in somebody's hands: the subject of the phrase or of its verb, or the noun that it hangs on. */
function subjectNear(clauses: Clauses, noun: number): Phrase | null {
  const { syntax } = clauses
  const head = syntax.heads[noun] ?? -1
  const isOnNoun = head >= 0 && (syntax.relations[noun] === 'nmod' || syntax.relations[noun] === 'acl')
  // "The map put half of the town in rebel hands": whoever tells it is nobody's ground.
  const isTelling =
    head >= 0 && head < clauses.content.first && isVerb(clauses, head) && /^(?:obl|xcomp)/.test(syntax.relations[noun] ?? '')
  const told = head < 0 ? null : isTelling ? undergone(clauses, head) : (subjectIn(clauses, head) ?? undergone(clauses, head))
  const subject = isOnNoun ? head : isTelling ? told : (subjectIn(clauses, noun) ?? told)
  return subject === null || subject === undefined ? null : phraseAt(clauses, subject)
}

function undergone(clauses: Clauses, verb: number): number | undefined {
  return isVerb(clauses, verb) ? undergoerOf(clauses, verb)?.head : undefined
}
