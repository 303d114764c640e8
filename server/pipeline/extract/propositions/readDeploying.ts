import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn } from './amountIn.ts'
import { asStock } from './asStock.ts'
import { type Clauses, coreOf, isVerb, lemmaAt, obliqueWith, phraseAt, phraseOrNull, placeWith, WHERE, wordAt } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'
import { deedAt, doerOf, ownerOf, undergoerOf } from './roles.ts'
import { BODIES, FIGHTERS, words } from './words.ts'

/** "Sent 1,500 soldiers to the town"; those who were brought together are there. */
export function readDeploying(clauses: Clauses, verb: number): Frame | null {
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

/** Verbs that send only with whereto: "hurled 5,000 men at the town", "fed fresh troops into the battle". */
const THROWING = words('hurl throw feed pump funnel ship fly ferry order position bring')
const INTO = words('into at against to')
const MASSING = words('mass amass concentrate gather assemble station')
const TO = words('to into in near around towards toward at along on across')

/** "Reinforcements have arrived in the town". */
export function readArriving(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  if (side === null || !isSent(clauses, side.head)) return null
  const place = placeWith(clauses, [verb], lemmaAt(clauses, verb) === 'head' ? TO : WHERE)
  return place === null ? null : makeFrame(clauses, ['DEPLOYS', verb], { side, place, amount: amountIn(clauses, side, 'FLOW') })
}

/** "The deployment of 2,000 marines to the border". */
export function readDeployment(clauses: Clauses, noun: number): Frame | null {
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

const VESSELS = words('warship frigate destroyer corvette gunboat minesweeper cruiser')

/** "Two hundred soldiers are on the way to the village", "a frigate was on its way". */
export function readOnTheWay(clauses: Clauses, noun: number): Frame | null {
  const isOn = /^(?:the|its|their)$/.test(wordAt(clauses, noun - 1)) && wordAt(clauses, noun - 2) === 'on'
  const [subject] = isOn ? dependentsOf(clauses.syntax, noun, ['nsubj']) : []
  if (subject === undefined || !isSent(clauses, subject)) return null
  const side = phraseAt(clauses, subject)
  const amount = amountIn(clauses, side, 'FLOW')
  return makeFrame(clauses, ['DEPLOYS', noun], {
    side: ownerOf(clauses, subject) ?? side,
    place: placeWith(clauses, [noun], TO),
    amount: amount === null || BODIES.has(amount.of) ? amount : { ...amount, of: 'troop' },
  })
}

function isSent(clauses: Clauses, head: number): boolean {
  const core = coreOf(clauses, head)
  const lemma = lemmaAt(clauses, core)
  return FIGHTERS.has(lemma) || BODIES.has(lemma) || VESSELS.has(lemma) || (lemma === 'officer' && wordAt(clauses, core - 1) === 'police')
}
