import type { Amount, Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn } from './amountIn.ts'
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
  phraseOrNull,
  placeWith,
  type Run,
  WHERE,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { numberIn } from './numberIn.ts'
import { deedAt, doerOf, ownerOf, undergoerOf } from './roles.ts'
import { BODIES, FIGHTERS, words } from './words.ts'

/** Numbers of forces: STRENGTH (a stock), DEPLOYS (a flow). */
export const numberTriggers: readonly Trigger[] = [
  { words: words('number numbers total estimate'), read: readNumbering },
  {
    words: words(
      'deploy redeploy send move transfer dispatch relocate rush mass amass concentrate gather assemble rotate bring commit pour station hurl throw feed pump funnel airlift ferry ship fly',
    ),
    read: readDeploying,
  },
  { words: words('arrive'), read: readArriving },
  { words: words('deployment redeployment transfer arrival dispatch'), read: readDeployment },
  { words: FIGHTERS, read: readCounted },
  { words: words('strength manpower'), read: readStrength },
  { words: words('keep have field hold'), read: readKeeping },
]

/** "Sent 1,500 soldiers to the town"; those who were brought together are there. */
function readDeploying(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const objects = dependentsOf(clauses.syntax, verb, ['obj'])
  const object = objects.length > 1 ? phraseOrNull(clauses, objects.at(-1)) : undergoerOf(clauses, verb)
  const doer = doerOf(clauses, verb)
  const lemma = lemmaAt(clauses, verb)
  const sent =
    object !== null && isSent(clauses, object.head) ? object : lemma === 'mass' && doer !== null && isSent(clauses, doer.head) ? doer : null
  if (sent === null) return null
  const side = doer === null || doer.head === sent.head ? (ownerOf(clauses, sent.head) === null ? sent : ownerOf(clauses, sent.head)) : doer
  if (THROWING.has(lemma) && placeWith(clauses, [verb, sent.head], TO) === null && obliqueWith(clauses, [verb, sent.head], INTO) === null)
    return null
  const place = placeWith(clauses, [verb, sent.head], TO)
  const counted = objects[0] ?? sent.first
  const amount = amountIn(clauses, { first: Math.min(sent.first, Math.max(counted, verb)), end: sent.end }, 'FLOW')
  if (MASSING.has(lemma)) {
    // Told without a number they are there, however many.
    return amount === null
      ? lemma === 'station'
        ? null
        : makeFrame(clauses, ['PRESENT', verb], { side, place })
      : makeFrame(clauses, ['STRENGTH', verb], { side, place, amount: asStock(amount) })
  }
  return makeFrame(clauses, ['DEPLOYS', verb], {
    side,
    place,
    amount: amount === null || BODIES.has(amount.of) ? amount : { ...amount, of: 'troop' },
  })
}

function isSent(clauses: Clauses, head: number): boolean {
  return FIGHTERS.has(lemmaAt(clauses, head)) || BODIES.has(lemmaAt(clauses, head))
}

/** Verbs that send only with whereto: "hurled 5,000 men at the town", "fed fresh troops into the battle". */
const THROWING = words('hurl throw feed pump funnel ship fly ferry')
const INTO = words('into at against to')

const MASSING = words('mass amass concentrate gather assemble station')
const TO = words('to into in near around towards toward at along on across')

function asStock(amount: Amount): Amount {
  return { ...amount, flow: 'STOCK', of: 'troop' }
}

/** "Reinforcements have arrived in the town". */
function readArriving(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  if (side === null || !isSent(clauses, side.head)) return null
  const place = placeWith(clauses, [verb], WHERE)
  return place === null ? null : makeFrame(clauses, ['DEPLOYS', verb], { side, place, amount: amountIn(clauses, side, 'FLOW') })
}

/** "The deployment of 2,000 marines to the border". */
function readDeployment(clauses: Clauses, noun: number): Frame | null {
  const of = obliqueWith(clauses, [noun], words('of'))
  if (of === null || !isSent(clauses, of.head)) return null
  const { doer, verb, isOver } = deedAt(clauses, noun)
  const amount = amountIn(clauses, of, 'FLOW')
  return makeFrame(clauses, ['DEPLOYS', noun], {
    side: doer ?? of,
    place: placeWith(clauses, [noun, of.head], TO),
    amount: amount === null ? null : { ...amount, of: 'troop' },
    verb,
    isTurned: isOver,
  })
}

/** "Its force around the town numbers 9,000", "is estimated at 6,000 men". */
function readNumbering(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return wordAt(clauses, verb) === 'numbers' ? strengthOf(clauses, verb) : null
  const force = lemmaAt(clauses, verb) === 'estimate' ? undergoerOf(clauses, verb) : doerOf(clauses, verb)
  if (force === null || !isArmy(clauses, force)) return null
  return strengthBehind(clauses, verb, force)
}

/** "The garrison numbers 800 men", where the parser takes "garrison numbers" for a noun. */
function strengthOf(clauses: Clauses, word: number): Frame | null {
  const force = phraseAt(clauses, word - 1)
  return isArmy(clauses, force) && numberIn(clauses, word + 1, clauses.content.end) !== null ? strengthBehind(clauses, word, force) : null
}

/** "Keeps 14,000 around the town", where nothing says that these are soldiers but who keeps them. */
function readKeeping(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? (dependentsOf(clauses.syntax, verb, ['obj'])[0] ?? -1) : -1
  const side = object > verb && clauses.syntax.tags[object] === 'NUM' ? doerOf(clauses, verb) : null
  if (side === null || !(isForce(clauses, side.head) || clauses.syntax.tags[side.head] === 'PROPN')) return null
  const place = placeWith(clauses, [verb, object], WHERE)
  const amount = amountIn(clauses, phraseAt(clauses, object), 'STOCK')
  const isArmed = amount !== null && amount.of === '' && amount.unit === 'count' && amount.min >= LEAST_FORCE
  return isArmed && place !== null && isGround(clauses, place)
    ? makeFrame(clauses, ['STRENGTH', verb], { side, place, amount: asStock(amount) })
    : null
}

/** A number without a noun that is big enough to be of soldiers. */
const LEAST_FORCE = 100

/** "Strength is 20,000". */
function readStrength(clauses: Clauses, noun: number): Frame | null {
  const head = headIn(clauses, noun)
  if (head < 0 || clauses.syntax.relations[noun] !== 'nsubj' || isVerb(clauses, head)) return null
  return strengthBehind(clauses, noun, ownerOf(clauses, noun) ?? obliqueWith(clauses, [noun], words('of')) ?? phraseAt(clauses, noun))
}

function strengthBehind(clauses: Clauses, trigger: number, force: Phrase): Frame | null {
  for (let at = trigger + 1; at < Math.min(clauses.content.end, trigger + 6); at++) {
    if (numberIn(clauses, at, clauses.content.end) === null) continue
    const amount = amountIn(clauses, { first: at, end: Math.min(clauses.content.end, at + 4) }, 'STOCK')
    if (amount === null || amount.unit !== 'count') return null
    return makeFrame(clauses, ['STRENGTH', trigger], {
      side: force,
      place: placeWith(clauses, [force.head, trigger], WHERE),
      amount: asStock(amount),
    })
  }
  return null
}

function isArmy(clauses: Clauses, { head }: Phrase): boolean {
  return isForce(clauses, head) && !OFFICES.has(lemmaAt(clauses, head))
}

const OFFICES = words('government opposition police man officer party side')

/** "100,000 troops in the area", where no verb of deploying or killing bears the number. */
function readCounted(clauses: Clauses, noun: number): Frame | null {
  if (clauses.syntax.tags[noun] !== 'NOUN') return null
  const phrase: Phrase = phraseAt(clauses, noun)
  const amount = amountIn(clauses, phrase, 'STOCK')
  if (amount === null || amount.unit !== 'count' || TIMES.has(amount.of)) return null
  const head = headIn(clauses, noun)
  const verb = head >= 0 && isVerb(clauses, head) ? head : null
  const lemma = verb === null ? '' : lemmaAt(clauses, verb)
  const relation = clauses.syntax.relations[noun] ?? ''
  const isStanding = verb === null || STANDING.has(lemma)
  if (!isStanding || isHarmed(clauses, noun) || (head >= 0 && HARM_NOUNS.has(lemmaAt(clauses, head)))) return null
  const measured = verb !== null && MEASURING.has(lemma) ? measuredBy(clauses, verb) : null
  if (verb !== null && MEASURING.has(lemma) && measured === null) return null
  const doer = verb !== null && OWNING.has(lemma) && relation === 'obj' ? doerOf(clauses, verb) : null
  // "9,000 soldiers were near the town": the place is what is said of them.
  const isLocated = verb === null && relation === 'nsubj' && head >= 0 && hasDependent(clauses, head, ['case'], WHERE)
  const place = isLocated ? phraseAt(clauses, head) : placeWith(clauses, [noun, verb ?? undefined], WHERE)
  if (verb === null && place === null && head >= 0 && clauses.syntax.relations[noun] === 'nmod') return null
  const isTold = verb !== null || head < 0 || hasDependent(clauses, noun, ['cop'], words('is are was were')) || place !== null
  if (!isTold) return null
  return makeFrame(clauses, ['STRENGTH', noun], { side: measured ?? doer ?? phrase, place, amount: asStock(amount), verb })
}

const TIMES = words('day week month year hour minute')
const STANDING = words(
  'be have remain stay trap mass stand camp base encamp hold station number estimate keep field garrison surround fight operate serve face live wait maintain command include involve believe',
)
const OWNING = words('have keep hold field maintain command')
const MEASURING = words('number estimate')
const HARM_NOUNS = words('loss death killing casualty toll funeral body capture surrender release exchange list')

/** "Manpower, estimated at 20,000 troops": the number is of the noun before the participle. */
function measuredBy(clauses: Clauses, verb: number): Run | null {
  const { syntax } = clauses
  if (syntax.relations[verb] === 'acl') return phraseAt(clauses, syntax.heads[verb] ?? verb)
  return null
}

/** "Fifty soldiers dead", "nine men were killed": counted as losses. */
function isHarmed(clauses: Clauses, noun: number): boolean {
  for (let at = noun + 1; at < Math.min(clauses.content.end, noun + 5); at++) {
    if (HARMS.has(lemmaAt(clauses, at)) || wordAt(clauses, at) === 'dead') return true
  }
  return dependentsOf(clauses.syntax, noun, ['amod']).some((at) => HARMS.has(lemmaAt(clauses, at)))
}

const HARMS = words(
  'kill wound injure capture die lose perish surrender eliminate destroy train recruit evacuate rescue neutralise neutralize withdraw desert count arrest detain release miss dead missing',
)
