import type { Frame, Share } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  hasDependent,
  headIn,
  isForceWord,
  isGround,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  phraseAt,
  wordAt,
} from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'
import { shareIn } from './partAndShare.ts'
import { ownerOf, undergoerOf } from './roles.ts'
import { subjectNear } from './subjectNear.ts'
import { words } from './words.ts'

/** "Is in the hands of the army", "in rebel hands", "fell into their hands". */
export function readHands(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const isOut = hasDependent(clauses, noun, ['case'], OUT_OF_HANDS)
  if (!isOut && !hasDependent(clauses, noun, ['case'], IN_HANDS)) return null
  const behind = wordAt(clauses, noun + 1) === 'of' && noun + 2 < clauses.content.end ? phraseAt(clauses, noun + 2) : null
  const side = obliqueWith(clauses, [noun], words('of')) ?? ownerOf(clauses, noun) ?? behind
  const head = syntax.heads[noun] ?? -1
  // "He said that not one street was in their hands": what he said of it is no holding.
  const isSaid = dependentsOf(syntax, noun, ['cop']).length > 0
  const verb = head >= 0 && isVerb(clauses, head) && !isSaid ? head : null
  const lemma = verb === null ? '' : lemmaAt(clauses, verb)
  const held = verb !== null && HAVING.has(lemma) ? undergoerOf(clauses, verb) : null
  const place = held ?? subjectNear(clauses, noun)
  // "54 soldiers are in our hands": captives.
  if (place !== null && isForceWord(clauses, place.head) && !isGround(clauses, place) && clauses.syntax.tags[place.head] === 'NOUN')
    return null
  // "The black box was in his hands", "had nothing in his hands".
  const isPlace =
    place !== null &&
    (isGround(clauses, place) ||
      syntax.tags[place.head] === 'PRON' ||
      syntax.tags[place.head] === 'DET' ||
      GROUNDS.has(lemmaAt(clauses, place.head)))
  if (!isPlace || place === null || wordAt(clauses, place.head) === 'nothing') return null
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
/** "The place is in rebel hands", "the block is in the prisoners' hands". */
const GROUNDS = words('place block wing rest all everything tower floor house yard ship')
const IN_HANDS = words('in into')
const OUT_OF_HANDS = words('from out')
const SLIPPING = words('slip pass fall go wrest take snatch be get')
const HAVING = words('have hold keep')
const STILL = words('still')
