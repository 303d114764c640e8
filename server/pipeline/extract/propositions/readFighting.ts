import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  hasDependent,
  headIn,
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
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { gunfireTriggers } from './readGunfire.ts'
import { lullTriggers } from './readLulls.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Fighting on the ground, and attacks that were held off: CLASHES, REPELS, and HOLDS for who still fights in a place. */
export const fightingTriggers: readonly Trigger[] = [
  { words: words('clash fight battle skirmish engage'), read: readFight },
  { words: words('fight'), read: readFoughtOver },
  { words: words('exchange trade'), read: readExchange },
  {
    words: words(
      'fighting clashes clash battle combat gunfight firefight skirmish gunfire hostility hostilities shootout fight shooting gunbattle',
    ),
    read: readFightNoun,
  },
  ...gunfireTriggers,
  ...lullTriggers,
  { words: words('hear'), read: readHeard },
  {
    words: words('repel repulse beat drive push fend ward fight hold throw stop halt block blunt thwart foil rebuff resist contain turn'),
    read: readRepelling,
  },
]

function readFight(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb) || hasDependent(clauses, verb, ['compound:prt', 'advmod'], BACK)) return null
  const lemma = lemmaAt(clauses, verb)
  // "They did not die fighting".
  if (/^(?:die|fall|perish)$/.test(lemmaAt(clauses, headIn(clauses, verb))) && clauses.syntax.relations[verb] !== 'conj') return null
  const side = doerOf(clauses, verb)
  const object = undergoerOf(clauses, verb)
  if (!mayBeForce(clauses, side) || (object !== null && !isForce(clauses, object.head))) return null
  if (obliqueWith(clauses, [verb], words('alongside beside off')) !== null) return null
  const place = placeOf(clauses, verb)
  if (lemma === 'fight' && hasDependent(clauses, verb, ['advmod'], STILL)) return makeFrame(clauses, ['HOLDS', verb], { side, place })
  // "Battling to survive", "engaged in talks".
  if ((lemma === 'battle' || lemma === 'engage') && (object === null || !isForce(clauses, object.head))) return null
  return makeFrame(clauses, ['CLASHES', verb], { side, other: object, place })
}

/** "The town is being fought over". */
function readFoughtOver(clauses: Clauses, verb: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, verb, ['nsubj:pass'])
  const place = subject === undefined || wordAt(clauses, verb + 1) !== 'over' ? null : phraseAt(clauses, subject)
  return place !== null && isGround(clauses, place) ? makeFrame(clauses, ['CONTESTED', verb], { place }) : null
}

const STILL = words('still')
const BACK = words('back off out')

/** "The two armies exchanged fire", "shots were exchanged". */
function readExchange(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  return object !== null && SHOTS.has(lemmaAt(clauses, object.head))
    ? makeFrame(clauses, ['CLASHES', verb], { place: placeWith(clauses, [verb, object.head], WHERE) })
    : null
}

const SHOTS = words('fire shot gunfire shell salvo rocket bullet volley gun')

/** "Heavy fighting continues in the east", "there were no clashes", "battles for the airport are raging"; not "after a week of fighting". */
function readFightNoun(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  if (!isFightNoun(clauses, noun) || obliqueWith(clauses, [noun], AGAINST) !== null) return null
  // "Street fighting continued", where the parser takes it for a verb.
  const next = noun + 1
  if (isVerb(clauses, noun) && syntax.relations[next] === 'acl' && GOING_ON.has(lemmaAt(clauses, next))) {
    return makeFrame(clauses, ['CLASHES', noun], { place: obliqueWith(clauses, [next], FOR_OR_IN), verb: next })
  }
  const { verb, isOver } = deedAt(clauses, noun)
  const relation = syntax.relations[noun] ?? ''
  const head = headIn(clauses, noun)
  const isExistential = verb !== null && dependentsOf(syntax, verb, ['expl']).length > 0
  const isSubject = relation.startsWith('nsubj') && verb !== null && (GOING_ON.has(lemmaAt(clauses, verb)) || isOver)
  const isReported = relation === 'obj' && verb !== null && REPORTED.has(lemmaAt(clauses, verb))
  const isHearsay = relation === 'nmod' && head >= 0 && HEARSAY.has(lemmaAt(clauses, head))
  if (!isExistential && !isSubject && !isReported && !isHearsay && head >= 0) return null
  const place = placeWith(clauses, [noun, verb ?? undefined], FOR_OR_IN)
  // A noun that stands alone as what is told ("clashes near the bridge").
  if (head < 0 && (place === null || !isGround(clauses, place))) return null
  return makeFrame(clauses, ['CLASHES', noun], { place, verb, isTurned: isOver })
}

/** A noun, or "fighting" without a helping verb and a doer. */
function isFightNoun(clauses: Clauses, token: number): boolean {
  const isBare = wordAt(clauses, token) === 'fighting' && dependentsOf(clauses.syntax, token, ['aux', 'nsubj']).length === 0
  return isNoun(clauses, token) || isBare
}

const AGAINST = words('against')
const GOING_ON = words(
  'continue rage erupt break go intensify report take occur flare resume persist be last escalate spread ensue start begin happen reach engulf underway hear drag subside ease rock grip unfold hit shake way',
)
const REPORTED = words('report hear see confirm describe witness record have')
const HEARSAY = words('report claim word news rumour talk sound day')
const FOR_OR_IN: ReadonlySet<string> = new Set([...WHERE, 'for', 'from', 'between'])

function placeOf(clauses: Clauses, token: number): Phrase | null {
  const place = placeWith(clauses, [token], WHERE)
  const beside = place ?? obliqueWith(clauses, dependentsOf(clauses.syntax, token, ['obl']), WHERE)
  return beside !== null && (isGround(clauses, beside) || !isForce(clauses, beside.head)) ? beside : null
}

/** "Heard machine guns all night". */
function readHeard(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (object === null || !GUNS.has(lemmaAt(clauses, object.head))) return null
  return makeFrame(clauses, ['CLASHES', verb], { place: placeWith(clauses, [verb, object.head], WHERE), isAbility: true })
}

const GUNS = words('gun shot explosion gunfire shooting shell artillery blast')

/** "Repelled an attack on the town", "fended off", "was beaten back": an attack or a force that was held off. */
function readRepelling(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const object = undergoerOf(clauses, verb)
  const lemma = lemmaAt(clauses, verb)
  if (object === null) return null
  const isAttack = ATTACKS.has(lemmaAt(clauses, object.head))
  const isAttacker = isAttack || isForce(clauses, object.head) || /^(?:us|them|we|they)$/.test(wordAt(clauses, object.head))
  const isAway =
    hasDependent(clauses, verb, ['compound:prt', 'advmod', 'case'], AWAY) || obliqueWith(clauses, [verb, object.head], OUT_OF) !== null
  const isPushed = PUSHING.has(lemma) && isAway
  const isHeld = REPELLING.has(lemma) || (HALTING.has(lemma) && isAttack)
  if (!isAttacker || (!isPushed && !isHeld)) return null
  const subject = doerOf(clauses, verb)
  // "The firm thwarted a hacking attempt".
  if (subject !== null && subject.head !== object.head && !mayBeForce(clauses, subject) && !isOfDefence(clauses, subject.head)) return null
  const place = placeWith(clauses, [object.head, verb], AT)
  // "Was driven back from the ridge" tells of who goes.
  if (isPushed && !isAttack && subject === null && obliqueWith(clauses, [verb], FROM) !== null) return null
  return makeFrame(clauses, ['REPELS', verb], { side: subject?.head === object.head ? null : subject, other: object, place })
}

/** "Air defences", "the defence line", "residents" who hold off an attack. */
function isOfDefence(clauses: Clauses, head: number): boolean {
  return DEFENCES.has(lemmaAt(clauses, head))
}

const DEFENCES = words(
  'defence defense line position gun fire resident villager citizen people counterattack town city village system artillery',
)
const REPELLING = words('repel repulse rebuff')
const PUSHING = words('beat drive push fend ward fight hold throw turn')
const HALTING = words('stop halt block blunt thwart foil contain')
const OUT_OF = words('out from')
const AWAY = words('off back out away')
const FROM = words('from out')
const AT = words('in at near on around towards toward from out of against by')
const ATTACKS = words(
  'attack assault offensive advance incursion infiltration onslaught push attempt raid ambush invasion breakthrough thrust counterattack wave charge foray',
)
