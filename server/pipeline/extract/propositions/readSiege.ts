import type { Degree, Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  coreOf,
  hasDependent,
  isGround,
  isNoun,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  phraseAt,
  placeWith,
  WHERE,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce } from './isForce.ts'
import { isName } from './isName.ts'
import { isNegated } from './isNegated.ts'
import { isNatural, isThing } from './isThing.ts'
import { makeFrame } from './makeFrame.ts'
import { ringTriggers } from './readRings.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** A place or force that is surrounded, or whose supplies are cut: ENCIRCLED. `side` is who surrounds, `other` who is inside. */
export const siegeTriggers: readonly Trigger[] = [
  {
    words: words('encircle surround besiege envelop blockade trap ring encircled surrounded besieged trapped isolate'),
    read: readSurrounding,
  },
  { words: words('encirclement siege blockade cauldron'), read: readSiegeNoun },
  ...ringTriggers,
  { words: words('cut sever shut block close interdict impassable open reopen passable sealed seal isolated restore'), read: readRoad },
  { words: words('reach enter arrive get come'), read: readSupplies },
  { words: words('in'), read: readInAndOut },
]

function readSurrounding(clauses: Clauses, token: number): Frame | null {
  const { syntax } = clauses
  const isAdjective = syntax.tags[token] === 'ADJ'
  if (!isVerb(clauses, token) && !isAdjective) return null
  const [subject] = dependentsOf(syntax, token, ['nsubj:pass', 'nsubj'])
  const undergoer = isAdjective ? (subject === undefined ? null : phraseAt(clauses, subject)) : undergoerOf(clauses, token)
  // "The surrounding hills", "controversy surrounding the vote".
  if (undergoer === null || (!isGround(clauses, undergoer) && !isForce(clauses, undergoer.head) && !isNamed(clauses, undergoer)))
    return null
  if (syntax.fineTags[token] === 'VBG' && dependentsOf(syntax, token, ['aux']).length === 0 && !hasSubject(clauses, token)) return null
  const doer = isAdjective ? obliqueWith(clauses, [token], words('by')) : doerOf(clauses, token)
  // "Surrounded by trees", "besieged by lawsuits".
  if (doer !== null && doer.head !== undergoer.head && isThing(clauses, doer)) return null
  const where = placeWith(clauses, [token, undergoer.head], AT)
  return makeFrame(clauses, ['ENCIRCLED', token], {
    side: doer?.head === undergoer.head ? null : doer,
    other: undergoer,
    place: where ?? undergoer,
  })
}

const AT = words('in at near inside')

function isNamed(clauses: Clauses, { head }: Phrase): boolean {
  return clauses.syntax.tags[head] === 'PRON' || isName(clauses, head)
}

function hasSubject({ syntax }: Clauses, verb: number): boolean {
  return dependentsOf(syntax, verb, ['nsubj', 'nsubj:pass']).length > 0
}

/** "The siege of the town has lasted 500 days", "is under siege", "broke the blockade". */
function readSiegeNoun(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  if (!isNoun(clauses, noun)) return null
  const { doer, verb, isOver } = deedAt(clauses, noun)
  const [owner] = dependentsOf(syntax, noun, ['nmod:poss'])
  const of = obliqueWith(clauses, [noun], OF)
  const isUnder = hasDependent(clauses, noun, ['case'], words('under in')) || wordAt(clauses, noun - 1) === 'under'
  const [subject] = dependentsOf(syntax, noun, ['nsubj'])
  const under = isUnder ? (subject === undefined ? (verb === null ? null : doerOf(clauses, verb)) : phraseAt(clauses, subject)) : null
  const place = of ?? under ?? (owner === undefined ? null : phraseAt(clauses, owner))
  return makeFrame(clauses, ['ENCIRCLED', noun], { side: doer?.head === place?.head ? null : doer, place, verb, isTurned: isOver })
}

const OF = words('of in around near on')

/** "The road is cut", "severed the supply line", "the highway is open again", "cut off from the outside world". */
function readRoad(clauses: Clauses, token: number): Frame | null {
  const { syntax } = clauses
  const lemma = lemmaAt(clauses, token)
  const [subject] = dependentsOf(syntax, token, ['nsubj:pass', 'nsubj'])
  const isBeside = syntax.relations[token] === 'amod' || syntax.relations[token] === 'acl'
  const object = isVerb(clauses, token) ? undergoerOf(clauses, token) : null
  const road = object?.head ?? (isBeside ? syntax.heads[token] : subject)
  if (road === undefined || road < 0) return null
  // "90,000 people are cut off from food".
  const isPeople = clauses.syntax.tags[road] === 'NOUN' && hasDependent(clauses, token, ['compound:prt', 'advmod', 'case'], words('off'))
  const from = isPeople && lemma === 'cut' ? obliqueWith(clauses, [token], words('from')) : null
  if (from !== null && WORLD.has(lemmaAt(clauses, from.head))) return cut(clauses, token, { side: null, place: null, degree: 'SUPPLY_CUT' })
  const doer = isVerb(clauses, token) ? doerOf(clauses, token) : null
  const side = doer === null || doer.head === road ? null : doer
  if (side !== null && isNatural(clauses, side)) return null
  if (ROADS.has(lemmaAt(clauses, coreOf(clauses, road))) && !isElsewhere(clauses, road)) {
    const place = placeWith(clauses, [road, token], INTO) ?? obliqueWith(clauses, [road, token], NEAR)
    return cut(clauses, token, { side, place, degree: 'SUPPLY_CUT', isTurned: OPEN.has(lemma) })
  }
  const isOff = (lemma === 'cut' || lemma === 'seal') && hasDependent(clauses, token, ['compound:prt', 'advmod', 'case'], words('off'))
  const phrase = phraseAt(clauses, road)
  const isInside = isGround(clauses, phrase) || isForce(clauses, road)
  return isInside && (isOff || lemma === 'isolate' || lemma === 'isolated')
    ? cut(clauses, token, { side, place: phrase, other: phrase })
    : null
}

const WORLD = words('food aid supply supplies medicine water')

interface Cut {
  readonly side: Phrase | null
  readonly place: Phrase | null
  readonly other?: Phrase
  readonly degree?: Degree
  readonly isTurned?: boolean
}

function cut(clauses: Clauses, token: number, parts: Cut): Frame | null {
  return makeFrame(clauses, ['ENCIRCLED', token], parts)
}

/** "The line of questioning", "the road to peace" are no roads. */
function isElsewhere(clauses: Clauses, road: number): boolean {
  const lemma = lemmaAt(clauses, road)
  // "The road to peace".
  const to = obliqueWith(clauses, [road], words('to'))
  if (to !== null && clauses.syntax.tags[to.head] === 'NOUN' && !isGround(clauses, to) && !isForce(clauses, to.head)) return true
  return (
    (lemma === 'line' || lemma === 'path') &&
    !hasDependent(clauses, road, ['compound', 'amod'], words('supply rail railway road power evacuation land'))
  )
}

const ROADS = words('road route highway corridor lifeline line path supply motorway artery supplies access')
const OPEN = words('open reopen passable restore')
const INTO = words('to into towards toward')
const NEAR = words('in of near at around')

/** "No convoy has reached the town", "nothing gets in", "trucks are reaching the city": supplies come or do not. */
function readSupplies(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const [subject] = dependentsOf(clauses.syntax, verb, ['nsubj', 'nsubj:pass'])
  if (subject === undefined) return null
  const noun = lemmaAt(clauses, subject)
  const isNone = wordAt(clauses, phraseAt(clauses, subject).first) === 'no' && !isForce(clauses, subject) && !TOLD.has(noun)
  if (!CONVOYS.has(noun) && noun !== 'nothing' && !isNone) return null
  // "Forty-six trucks got in on Sunday" tells of one day, and no end of a siege; nor does what came under fire.
  if (!isNone && noun !== 'nothing' && clauses.syntax.fineTags[verb] === 'VBD' && !isNegated(clauses, verb) && !isAgain(clauses, verb))
    return null
  if (wordAt(clauses, verb + 1) === 'under') return null
  const object = undergoerOf(clauses, verb)
  const place = object ?? obliqueWith(clauses, [verb], INSIDE)
  if (isNone && !CONVOYS.has(noun) && !(place !== null && (isGround(clauses, place) || isForce(clauses, place.head)))) return null
  // What comes by air leaves the road cut.
  if (clauses.words.slice(verb, verb + 7).includes('air')) return null
  const isArrival = REACHED.has(lemmaAt(clauses, verb)) || hasDependent(clauses, verb, ['compound:prt', 'advmod'], words('in through'))
  if (!isArrival && (place === null || !isGround(clauses, place))) return null
  if (noun === 'nothing' && place !== null && !isGround(clauses, place) && !isForce(clauses, place.head)) return null
  return makeFrame(clauses, ['ENCIRCLED', verb], {
    place,
    degree: 'SUPPLY_CUT',
    isTurned: true,
    isAbility: isNone || noun === 'nothing' || isNegated(clauses, verb),
  })
}

function isAgain(clauses: Clauses, verb: number): boolean {
  return hasDependent(clauses, verb, ['advmod'], words('again still daily freely regularly'))
}

const INSIDE: ReadonlySet<string> = new Set([...WHERE, 'to', 'through', 'into'])
/** What reaches people without a road. */
const TOLD = words(
  'alert alarm alarms call tip notice complaint rumour rumor shot fire bullet drone missile rocket aircraft plane shell order ultimatum report news message word warning instruction information result verdict decision person one deal agreement',
)
const REACHED = words('reach enter arrive')
const CONVOYS = words('lorry truck convoy supply supplies food aid medicine fuel flour ration delivery shipment provision')

/** "Columns go in and out every night". */
function readInAndOut(clauses: Clauses, word: number): Frame | null {
  if (wordAt(clauses, word + 1) !== 'and' || wordAt(clauses, word + 2) !== 'out') return null
  const verb = word - 1
  if (!isVerb(clauses, verb)) return null
  const side = doerOf(clauses, verb)
  const isSupply =
    side !== null && (CONVOYS.has(lemmaAt(clauses, side.head)) || lemmaAt(clauses, side.head) === 'column' || isForce(clauses, side.head))
  return isSupply ? makeFrame(clauses, ['ENCIRCLED', verb], { degree: 'SUPPLY_CUT', isTurned: true }) : null
}
