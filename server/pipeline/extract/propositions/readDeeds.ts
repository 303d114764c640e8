import type { Frame } from '../../../domain/Proposition.ts'
import { type Clauses, headIn, isVerb, lemmaAt, obliqueWith, wordAt } from './Clauses.ts'
import { DEEDS, deedIn, FIRE_DEEDS, placeOfDeed, predicateOf } from './deeds.ts'
import type { Trigger } from './FrameReader.ts'
import { makeFrame } from './makeFrame.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Deeds that somebody does, owns or claims: "carried out the attack", "the ambush was theirs", "its claim to the ambush". */
export const deedTriggers: readonly Trigger[] = [
  { words: words('claim'), read: readClaimTo },
  { words: DEEDS, read: readDeed },
  { words: words('operation action act'), read: readOwnedDeed },
]

/** "Took back its claim to the ambush". */
function readClaimTo(clauses: Clauses, noun: number): Frame | null {
  if (isVerb(clauses, noun) || wordAt(clauses, noun + 1) !== 'to') return null
  // The parser may hang what is claimed on the verb: "withdrew | its claim | to the raid".
  const deed = deedIn(clauses, obliqueWith(clauses, [noun, headIn(clauses, noun)], words('to')))
  if (deed === null) return null
  const { doer, verb } = deedAt(clauses, noun)
  const isDropped = verb !== null && DROPPING.has(lemmaAt(clauses, verb))
  return makeFrame(clauses, ['RESPONSIBLE', noun], { side: doer, place: placeOfDeed(clauses, deed), verb, isTurned: isDropped })
}

const DROPPING = words('take withdraw retract drop abandon recant renounce')

/** "Carried out the attack", "planned and led it", "the ambush was theirs". */
function readDeed(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  if (isVerb(clauses, noun)) return null
  const head = headIn(clauses, noun)
  if (head < 0) return null
  const isDone = isVerb(clauses, head) && DOING.has(lemmaAt(clauses, head)) && undergoerOf(clauses, head)?.head === noun
  // "An attack was never planned", by nobody who is told, is an aim.
  if (isDone && lemmaAt(clauses, head) === 'plan' && doerOf(clauses, head) === null) return null
  if (isDone && !FIRE_DEEDS.has(lemmaAt(clauses, noun)) && lemmaAt(clauses, noun) !== 'attack') {
    return makeFrame(clauses, ['RESPONSIBLE', noun], { side: doerOf(clauses, head), place: placeOfDeed(clauses, noun), verb: head })
  }
  if (isDone && CLAIMING.has(lemmaAt(clauses, head))) {
    return makeFrame(clauses, [predicateOf(clauses, noun), noun], {
      side: doerOf(clauses, head),
      place: placeOfDeed(clauses, noun),
      verb: head,
    })
  }
  const isOwned = WHOSE.has(wordAt(clauses, head)) && syntax.relations[noun]?.startsWith('nsubj') === true
  return isOwned ? makeFrame(clauses, ['RESPONSIBLE', noun], { verb: head }) : null
}

/** "The operation was not theirs". */
function readOwnedDeed(clauses: Clauses, noun: number): Frame | null {
  const head = headIn(clauses, noun)
  const isOwned =
    head >= 0 &&
    WHOSE.has(wordAt(clauses, head)) &&
    clauses.syntax.relations[noun]?.startsWith('nsubj') === true &&
    wordAt(clauses, head + 1) !== 'to'
  return isOwned ? makeFrame(clauses, ['RESPONSIBLE', noun], { side: { first: head, end: head + 1 }, verb: head }) : null
}

const CLAIMING = words('claim order plan')
const DOING = words('perpetrate mastermind plan lead stage mount organise organize conduct lay order carry execute claim do')
const WHOSE = words('ours theirs his hers mine')
