import type { Frame } from '../../../domain/Proposition.ts'
import { type Clauses, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Retreats told by verbs of going: "walked out of the district", "came down from the ridge", "slipped away", "turned tail"; WITHDRAWS. And a town that was emptied of them: PRESENT no more. */
export const slippingTriggers: readonly Trigger[] = [
  {
    words: words('go return walk move clear get slip steal melt come file march drive sneak creep climb run pack vanish sail crawl'),
    read: readGoing,
  },
  { words: words('turn'), read: readTurning },
  { words: words('empty rid strip'), read: readEmptied },
]

/** A force that goes "out of", "down from" or "away from" ground; alone, only "slipped away" and its like. */
function readGoing(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  if (side === null || undergoerOf(clauses, verb) !== null || !mayBeForce(clauses, side)) return null
  const from = obliqueWith(clauses, [verb], words('from out of'))
  const particle = [wordAt(clauses, verb + 1), wordAt(clauses, verb + 2)]
  const isLeaving = particle.some((word) => OUT.has(word))
  const isOff = from !== null && isGround(clauses, from) && isLeaving
  const isOfForce = isForce(clauses, side.head) || (isOff && isHolder(clauses, side))
  if (isOff && isOfForce) return makeFrame(clauses, ['WITHDRAWS', verb], { side, place: from })
  // "Its men are going home".
  if (
    isForce(clauses, side.head) &&
    /^(?:go|return)$/.test(lemmaAt(clauses, verb)) &&
    particle[0] === 'home' &&
    lemmaAt(clauses, side.head) !== 'man'
  )
    return makeFrame(clauses, ['WITHDRAWS', verb], { side, place: from })
  const isPacked = lemmaAt(clauses, verb) === 'pack' && particle[0] === 'up'
  const isAway = isPacked || (ALONE.has(lemmaAt(clauses, verb)) && /^(?:away|out|off)$/.test(particle[0] ?? ''))
  // "They drove out in two convoys"; "the police moved out to search the woods" went to a place.
  const inConvoy = /^(?:we|they)$/.test(wordAt(clauses, side.head)) && inColumns(clauses, verb)
  // "Melted away into the hills".
  const isInto = particle[1] === 'into' && /^(?:melt|slip|vanish|steal|sneak)$/.test(lemmaAt(clauses, verb))
  if (isAway && isInto && isForce(clauses, side.head)) return makeFrame(clauses, ['WITHDRAWS', verb], { side })
  return isAway && from === null && !WHITHER.has(particle[1] ?? '') && (isForce(clauses, side.head) || inConvoy)
    ? makeFrame(clauses, ['WITHDRAWS', verb], { side })
    : null
}

/** "They", "it" of a force, or a name; no single person. */
function isHolder({ syntax, words: said }: Clauses, { head }: Phrase): boolean {
  return syntax.tags[head] === 'PROPN' ? false : /^(?:we|they|it)$/.test(said[head] ?? '')
}

function inColumns(clauses: Clauses, verb: number): boolean {
  const how = obliqueWith(clauses, [verb], words('in with'))
  return how !== null && /^(?:convoy|column|truck|vehicle|lorry|bus|boat)$/.test(lemmaAt(clauses, how.head))
}

/** "Drove off with two of the cars" is no retreat. */
const WHITHER = words('to into onto towards toward with')
const OUT = words('out down away off')
const ALONE = words('slip melt steal sneak creep clear pack move drive')

/** "The army turned tail". */
function readTurning(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) && wordAt(clauses, verb + 1) === 'tail' ? doerOf(clauses, verb) : null
  return side !== null && mayBeForce(clauses, side) ? makeFrame(clauses, ['WITHDRAWS', verb], { side }) : null
}

/** "The town has been emptied of troops", "is rid of the rebels". */
function readEmptied(clauses: Clauses, verb: number): Frame | null {
  const place = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const of = place === null ? null : obliqueWith(clauses, [verb, place.head], words('of'))
  if (place === null || of === null || !isForce(clauses, of.head) || !isGround(clauses, place)) return null
  return makeFrame(clauses, ['PRESENT', verb], { side: phraseAt(clauses, of.head), place, isTurned: true })
}
