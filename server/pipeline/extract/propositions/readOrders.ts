import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { isPassive } from '../syntax/subjectOf.ts'
import { type Clauses, headIn, isGround, isNoun, isVerb, lemmaAt, obliqueWith, type Phrase, phraseOrNull, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isBidding } from './isBidding.ts'
import { isForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { bidTriggers } from './readBids.ts'
import { demandTriggers } from './readDemands.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Orders, ultimatums and calls to leave: ORDERS. */
export const orderTriggers: readonly Trigger[] = [
  { words: words('order instruct command tell ask urge warn direct'), read: readOrdering },
  { words: words('order ultimatum instruction deadline directive command'), read: readOrder },
  { words: words('call appeal instruction warning'), read: readCall },
  { words: words('give'), read: readDeadline },
  ...bidTriggers,
  ...demandTriggers,
]

/** "Ordered residents to leave", "ordered the quarters to be cleared", "ordered an evacuation"; not "ordered a coffee" or "the massacre". */
function readOrdering(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const lemma = lemmaAt(clauses, verb)
  const [told] = dependentsOf(clauses.syntax, verb, ['iobj'])
  const whom = phraseOrNull(clauses, told) ?? undergoerOf(clauses, verb) ?? subjectOfAim(clauses, verb)
  const aim = aimOf(clauses, verb)
  const isEvacuation = whom !== null && MOVES.has(lemmaAt(clauses, whom.head))
  if (aim === null && !isEvacuation) return null
  // "Had been told to turn back": whoever is told to do a thing is bidden.
  const isBidden = lemma === 'tell' && aim !== null && isPassive(clauses.syntax, verb) && whom !== null && isMany(clauses, whom)
  if (!ORDERING.has(lemma) && !isBidden && (whom === null || aim === null || !isBidding(clauses, whom, aim))) return null
  const doer = doerOf(clauses, verb)
  return makeFrame(clauses, ['ORDERS', verb], {
    side: doer?.head === whom?.head ? null : doer,
    other: isEvacuation ? null : whom,
    place: placeOf(clauses, [whom?.head, aim ?? undefined, verb]),
  })
}

function isMany(clauses: Clauses, { head }: Phrase): boolean {
  return clauses.syntax.tags[head] === 'PRON' || isForce(clauses, head) || MANY.has(lemmaAt(clauses, head))
}

const MANY = words(
  'resident villager people inhabitant civilian passenger crew station shop school boat ship ferry pilot captain skipper family',
)
const ORDERING = words('order instruct command direct')
const MOVES = words(
  'recount lockdown shutdown blackout evacuation withdrawal retreat mobilisation mobilization ceasefire curfew halt clearance recount closure release',
)

/** The infinitive of what is to be done: "to leave", "to be cleared". */
function aimOf(clauses: Clauses, verb: number): number | null {
  const aims = dependentsOf(clauses.syntax, verb, ['xcomp', 'ccomp', 'advcl'])
  return aims.find((aim) => aim > verb && clauses.words.slice(verb, aim).includes('to')) ?? null
}

/** "Ordered the quarters to be cleared": the parser hangs the quarters on what is to be done. */
function subjectOfAim(clauses: Clauses, verb: number): Phrase | null {
  const aim = aimOf(clauses, verb)
  return aim === null ? null : (undergoerOf(clauses, aim) ?? doerOf(clauses, aim))
}

/** The ground that is to be left or cleared. */
function placeOf(clauses: Clauses, tokens: readonly (number | undefined)[]): Phrase | null {
  const where = obliqueWith(clauses, tokens, words('in of from at near for'))
  if (where !== null) return isGround(clauses, where) ? where : null
  for (const token of tokens) {
    const object = token === undefined || !isVerb(clauses, token) ? null : undergoerOf(clauses, token)
    if (object !== null && isGround(clauses, object)) return object
  }
  return null
}

/** "No ultimatum had reached them", "an order came", "issued an evacuation order for the town", "gave the garrison an ultimatum". */
function readOrder(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  // "Up there the militia gives the orders": it rules.
  if (wordAt(clauses, noun) === 'orders' && wordAt(clauses, noun - 1) === 'the' && /^gives?$/.test(wordAt(clauses, headIn(clauses, noun))))
    return null
  if (!isNoun(clauses, noun) || isIdiom(clauses, noun)) return null
  const head = headIn(clauses, noun)
  const { doer, verb } = deedAt(clauses, noun)
  const isBorne = verb !== null && GIVEN.has(lemmaAt(clauses, verb))
  if (!isBorne && !(head < 0 && dependentsOf(syntax, noun, ['acl']).length > 0)) return null
  return makeFrame(clauses, ['ORDERS', noun], { side: doer, place: placeOf(clauses, [noun]), verb })
}

/** "Heard no call to leave the ship": what was called for is to go. */
function readCall(clauses: Clauses, noun: number): Frame | null {
  const { verb } = deedAt(clauses, noun)
  const isCalled = wordAt(clauses, noun + 1) === 'to' && isVerb(clauses, noun + 2) && isNoun(clauses, noun)
  if (verb === null || !isCalled || !GIVEN.has(lemmaAt(clauses, verb)) || !isBidding(clauses, { first: noun, end: noun }, noun + 2))
    return null
  return makeFrame(clauses, ['ORDERS', noun], { place: placeOf(clauses, [noun + 2]), verb })
}

/** "In order", "law and order", "in order to", "put in an order". */
function isIdiom(clauses: Clauses, noun: number): boolean {
  return /^(?:in|and|of)$/.test(wordAt(clauses, noun - 1))
}

const GIVEN = words(
  'come reach give issue receive get send hear arrive set deliver make exist be sign lift expire obey ignore defy follow go broadcast circulate leave',
)

/** "Gave the army 48 hours to leave". */
function readDeadline(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const [whom] = dependentsOf(clauses.syntax, verb, ['iobj'])
  const object = dependentsOf(clauses.syntax, verb, ['obj', 'obl:unmarked', 'obl']).find((at) => HOURS.has(lemmaAt(clauses, at)))
  if (object === undefined) return null
  const isToDo = clauses.words.slice(object, object + 3).includes('to')
  if (!isToDo) return null
  const target =
    whom ?? dependentsOf(clauses.syntax, verb, ['obj']).find((at) => at !== object) ?? dependentsOf(clauses.syntax, object, ['compound'])[0]
  return makeFrame(clauses, ['ORDERS', verb], {
    side: doerOf(clauses, verb),
    ...(target === undefined ? {} : { other: { first: clauses.syntax.subtreeStarts[target] ?? target, end: target + 1 } }),
  })
}

const HOURS = words('hour day minute week')
