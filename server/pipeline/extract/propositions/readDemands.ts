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
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isBody } from './isDoer.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { isNegated } from './isNegated.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Orders told by what they ask for, or with the deed left out: ORDERS. "Demanded their exit by June 9", "gave them until Sunday to leave", "required the hill to be vacated", "no officer told us to", "had no orders from anybody". */
export const demandTriggers: readonly Trigger[] = [
  { words: words('demand require'), read: readDemanded },
  { words: words('require oblige'), read: readRequired },
  { words: words('until'), read: readUntil },
  { words: words('tell order instruct ask'), read: readToldTo },
  { words: words('order instruction directive'), read: readHadOrders },
  { words: words('order ultimatum curfew'), read: readInForce },
]

/** "Had demanded their exit by June 9", "requires the army's withdrawal". */
function readDemanded(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = doerOf(clauses, verb)
  if (object === null || object.head === side?.head || !GOING.has(lemmaAt(clauses, object.head))) return null
  const of = obliqueWith(clauses, [object.head], words('of by'))
  const whom = of !== null && mayBeForce(clauses, of) ? of : ownerOf(clauses, object.head)
  // "Demanded the minister's departure" is of no force.
  const isOfForce = whom !== null && (isForce(clauses, whom.head) || /^(?:their|its|our)$/.test(wordAt(clauses, whom.head)))
  if (!isOfForce) return null
  return order(clauses, verb, { side, other: whom, from: obliqueWith(clauses, [object.head, verb], words('from in')) })
}

const GOING = words('exit withdrawal departure surrender retreat evacuation disarmament pullout pullback capitulation disbandment')

/** "The text required the hill to be vacated by April 6", "requires the army to leave". */
function readRequired(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const [asked] = dependentsOf(clauses.syntax, verb, ['obj'])
  // "The hill to be vacated", where the parser hangs what is to be done on the hill.
  const told = [
    ...dependentsOf(clauses.syntax, verb, ['xcomp', 'ccomp', 'advcl']),
    ...(asked === undefined ? [] : dependentsOf(clauses.syntax, asked, ['acl'])),
  ]
  const aim = told.find((at) => at > verb && hasDependent(clauses, at, ['mark'], words('to')))
  if (aim === undefined || !LEAVING.has(lemmaAt(clauses, aim))) return null
  const object = undergoerOf(clauses, verb) ?? undergoerOf(clauses, aim) ?? doerOf(clauses, aim)
  const side = doerOf(clauses, verb)
  if (object === null || object.head === side?.head) return null
  const place = isGround(clauses, object) ? object : (undergoerOf(clauses, aim) ?? obliqueWith(clauses, [aim], words('from of')))
  const isWhom = !isGround(clauses, object) && mayBeForce(clauses, object)
  if (!isWhom && !isGround(clauses, object)) return null
  return order(clauses, verb, { side, other: isWhom ? object : null, from: place })
}

const LEAVING = words('leave vacate evacuate withdraw surrender abandon clear disarm retreat pull empty')

/** "Had given the others until Sunday to leave the valley". */
function readUntil(clauses: Clauses, until: number): Frame | null {
  let verb = until - 1
  while (verb > until - 8 && verb >= clauses.content.first && !(isVerb(clauses, verb) && lemmaAt(clauses, verb) === 'give')) verb--
  if (verb < clauses.content.first || lemmaAt(clauses, verb) !== 'give') return null
  for (let to = until + 1; to < Math.min(clauses.content.end - 1, until + 7); to++) {
    if (wordAt(clauses, to) !== 'to' || !LEAVING.has(lemmaAt(clauses, to + 1))) continue
    const side = doerOf(clauses, verb)
    const whom = undergoerOf(clauses, verb)
    const ground = undergoerOf(clauses, to + 1) ?? obliqueWith(clauses, [to + 1], words('from'))
    return order(clauses, verb, { side: side?.head === whom?.head ? null : side, other: whom, from: ground })
  }
  return null
}

/** "No officer told us to", "left because headquarters told it to": what they did was told before. */
function readToldTo(clauses: Clauses, verb: number): Frame | null {
  const isElided =
    isVerb(clauses, verb) &&
    /^(?:us|them|it|him|me)$/.test(wordAt(clauses, verb + 1)) &&
    wordAt(clauses, verb + 2) === 'to' &&
    (verb + 3 >= clauses.content.end || clauses.syntax.tags[verb + 3] === 'PUNCT')
  const side = isElided ? doerOf(clauses, verb) : null
  const isCommand =
    side !== null && (isForce(clauses, side.head) || isBody(clauses, side.head) || COMMANDS.has(lemmaAt(clauses, side.head)))
  return isCommand ? order(clauses, verb, { side, other: phraseAt(clauses, verb + 1), from: null }) : null
}

const COMMANDS = words('headquarters headquarter superior nobody command ministry capital captain')

/** "We had no instruction from anybody", "had orders from the capital". */
function readHadOrders(clauses: Clauses, noun: number): Frame | null {
  const verb = isNoun(clauses, noun) && clauses.syntax.relations[noun] === 'obj' ? headIn(clauses, noun) : -1
  if (verb < 0 || lemmaAt(clauses, verb) !== 'have') return null
  const whom = doerOf(clauses, verb)
  const from = obliqueWith(clauses, [noun, verb], words('from'))
  const isToLeave = dependentsOf(clauses.syntax, noun, ['acl']).length > 0
  if (whom === null || !mayBeForce(clauses, whom) || !(from !== null || isToLeave)) return null
  const isNobody = from !== null && /^(?:anybody|anyone|nobody)$/.test(wordAt(clauses, from.head))
  const frame = makeFrame(clauses, ['ORDERS', noun], { side: isNobody ? null : from, other: whom, verb })
  return frame !== null && isNegated(clauses, verb) ? { ...frame, isSo: false } : frame
}

/** "An evacuation order is in force for the district". */
function readInForce(clauses: Clauses, noun: number): Frame | null {
  const said = clauses.syntax.relations[noun] === 'nsubj' ? headIn(clauses, noun) : -1
  const isForced = said >= 0 && /^(?:force|effect|place)$/.test(wordAt(clauses, said)) && hasDependent(clauses, said, ['case'], words('in'))
  const isOfLeaving = lemmaAt(clauses, noun) !== 'order' || dependentsOf(clauses.syntax, noun, ['compound', 'acl']).length > 0
  if (!isForced || !isOfLeaving) return null
  return order(
    clauses,
    noun,
    { side: ownerOf(clauses, noun), other: null, from: obliqueWith(clauses, [said, noun], words('for in on')) },
    said,
  )
}

interface Bid {
  readonly side: Phrase | null
  readonly other: Phrase | null
  readonly from: Phrase | null
}

function order(clauses: Clauses, trigger: number, { side, other, from }: Bid, verb: number = trigger): Frame | null {
  return makeFrame(clauses, ['ORDERS', trigger], { side, other, place: from !== null && isGround(clauses, from) ? from : null, verb })
}
