import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn, oneIn } from './amountIn.ts'
import { type Clauses, headIn, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isName } from './isName.ts'
import { makeFrame } from './makeFrame.ts'
import { readControlNoun } from './readControlNoun.ts'
import { gripTriggers } from './readGrip.ts'
import { readHands } from './readHands.ts'
import { isNeither } from './readNobodys.ts'
import { ownedTriggers } from './readOwned.ts'
import { rulingTriggers } from './readRuling.ts'
import { shareTriggers } from './readShares.ts'
import { readUnder } from './readUnder.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { FORCES, MACHINES, words } from './words.ts'

/** Who has a place: CONTROLS, as a verb, a noun, "in the hands of", "under the army", "ours". */
export const controlTriggers: readonly Trigger[] = [
  { words: words('control controll occupy secure administer govern rule dominate run own possess'), read: readControlling },
  {
    words: words('control possession grip grasp hold stranglehold chokehold command dominance rule occupation mastery authority'),
    read: readControlNoun,
  },
  { words: words('lose'), read: readLosing },
  { words: words('loss'), read: readLossNoun },
  { words: words('hands'), read: readHands },
  { words: words('under'), read: readUnder },
  ...ownedTriggers,
  ...shareTriggers,
  ...rulingTriggers,
  ...gripTriggers,
  { words: words('sway shots shot'), read: readSway },
  { words: words('master charge'), read: readMaster },
]

function readControlling(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const lemma = lemmaAt(clauses, verb)
  const place = undergoerOf(clauses, verb)
  const side = doerOf(clauses, verb)
  if (place === null || place.head === side?.head) return null
  // "Neither side controls the town" is contested; "who controls the town is unclear" tells of nobody.
  if (side !== null && (isNeither(clauses, side) || isAsked(clauses, verb, side))) return null
  if (LIGHT.has(lemma) && (!isGround(clauses, place) || !mayHold(clauses, side) || isBusiness(clauses, verb, { place, side }))) return null
  return makeFrame(clauses, ['CONTROLS', verb], { side, place })
}

function isAsked(clauses: Clauses, verb: number, { head }: Phrase): boolean {
  return wordAt(clauses, head) === 'who' && clauses.syntax.relations[verb] !== 'acl:relcl'
}

/** Verbs that mean control only of ground, and by a force. */
const LIGHT = words('secure run own possess rule govern dominate administer')

function mayHold(clauses: Clauses, side: Phrase | null): boolean {
  if (side === null) return true
  return FORCES.has(lemmaAt(clauses, side.head)) || isName(clauses, side.head) || clauses.syntax.tags[side.head] === 'PRON'
}

/** "It owns 18 percent", "the remaining lines will be run next week": of no ground, or by nobody in arms. */
function isBusiness(clauses: Clauses, verb: number, { place, side }: { readonly place: Phrase; readonly side: Phrase | null }): boolean {
  const isShare = SHARES.has(lemmaAt(clauses, place.head)) && obliqueWith(clauses, [place.head], OF) === null
  return isShare || (side === null && PRIVATE.has(lemmaAt(clauses, verb)))
}

const SHARES = words('percent % percentage cent')
const PRIVATE = words('run own possess')

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
  // "The loss of an aircraft".
  const lost =
    place !== null && MACHINES.has(lemmaAt(clauses, place.head)) ? (amountIn(clauses, place, 'FLOW') ?? oneIn(clauses, place)) : null
  if (lost !== null) return makeFrame(clauses, ['LOSSES', noun], { side: doer, amount: lost, verb })
  const isTaken = place !== null && isGround(clauses, place) && wordAt(clauses, noun) === 'loss'
  return isTaken ? makeFrame(clauses, ['CONTROLS', noun], { side: doer, place, verb, isTurned: true }) : null
}

/** "Hold sway over the valley", "calls the shots in the town". */
function readSway(clauses: Clauses, word: number): Frame | null {
  const verb = headIn(clauses, word)
  if (verb < 0 || !isVerb(clauses, verb)) return null
  const isIdiom = lemmaAt(clauses, verb) === (wordAt(clauses, word) === 'sway' ? 'hold' : 'call')
  const place = isIdiom ? obliqueWith(clauses, [verb, word], words('over in across throughout at')) : null
  const side = doerOf(clauses, verb)
  if (place === null || !isGround(clauses, place) || side === null || !mayHold(clauses, side)) return null
  return makeFrame(clauses, ['CONTROLS', word], { side, place, verb })
}

/** "They are masters of the town", "remain masters of", "is in charge of the port". */
function readMaster(clauses: Clauses, token: number): Frame | null {
  const head = headIn(clauses, token)
  const isStaying = head >= 0 && /^(?:remain|stay|be)$/.test(lemmaAt(clauses, head))
  const isCharge = lemmaAt(clauses, token) === 'charge'
  if (isCharge && wordAt(clauses, token - 1) !== 'in') return null
  const subject = dependentsOf(clauses.syntax, token, ['nsubj'])[0] ?? (isStaying ? doerOf(clauses, head)?.head : undefined)
  const place = obliqueWith(clauses, [token], isCharge ? words('of in at') : OF)
  if (subject === undefined || place === null || (isCharge && !(isGround(clauses, place) && mayHold(clauses, phraseAt(clauses, subject)))))
    return null
  return makeFrame(clauses, ['CONTROLS', token], { side: phraseAt(clauses, subject), place, verb: isStaying ? head : token })
}

const OF = words('of')
