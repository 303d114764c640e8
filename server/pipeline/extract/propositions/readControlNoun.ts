import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
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
  WHERE,
  wordAt,
} from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'
import { shareIn } from './partAndShare.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** "Full control over the city", "is in control of", "its grip on", "has lost control of". */
export function readControlNoun(clauses: Clauses, noun: number): Frame | null {
  const lemma = lemmaAt(clauses, noun)
  if (isVerb(clauses, noun) || hasDependent(clauses, noun, ['case'], UNDER)) return null
  const head = headIn(clauses, noun)
  const { doer, verb, isOver } = deedAt(clauses, noun)
  // "Has the town in its grip".
  const isHad = verb !== null && hasDependent(clauses, noun, ['case'], INSIDE) && HAVING.has(lemmaAt(clauses, verb))
  const place = (isHad && verb !== null ? undergoerOf(clauses, verb) : null) ?? obliqueWith(clauses, [noun, verb ?? undefined], OVER)
  // "Price controls", "took control of its costs": of no ground.
  if (wordAt(clauses, noun) === 'controls' || (place !== null && isElse(clauses, place))) return null
  if (lemma !== 'control' && lemma !== 'possession' && (place === null || !isGround(clauses, place))) return null
  // "Has authority over the province" may be of the law; what is regained is held.
  if (lemma === 'authority' && (verb === null || !REGAINING.has(lemmaAt(clauses, verb)))) return null
  // "Keeps hold of the bridge" is another word.
  if (lemma === 'hold' && place !== null && place.preposition === 'of') return null
  const isIn = hasDependent(clauses, noun, ['case'], INSIDE)
  const [owner] = isIn && lemma === 'possession' ? dependentsOf(clauses.syntax, noun, ['nmod:poss']) : []
  const [owned] = owner === undefined ? [] : dependentsOf(clauses.syntax, noun, ['nsubj'])
  // "The airport is now in our possession".
  if (owner !== undefined && owned !== undefined)
    return isGround(clauses, phraseAt(clauses, owned))
      ? makeFrame(clauses, ['CONTROLS', noun], { side: phraseAt(clauses, owner), place: phraseAt(clauses, owned) })
      : null
  const side = isIn ? (inControl(clauses, noun) ?? doer) : doer
  const share = shareIn(clauses, { first: clauses.syntax.subtreeStarts[noun] ?? noun, end: noun })
  if (place !== null && lemmaAt(clauses, place.head) === 'situation') {
    return makeFrame(clauses, ['HOLDS', noun], { side, place: obliqueWith(clauses, [place.head, head], WHERE), verb })
  }
  // "Fighting for control of the airport" does not say whose it is.
  if (hasDependent(clauses, noun, ['case'], FOR)) return null
  // Control that "changes hands daily" or "is disputed" is nobody's.
  if (verb !== null && side === null && UNSETTLED.has(lemmaAt(clauses, verb)))
    return makeFrame(clauses, ['CONTESTED', noun], { side: null, place, verb })
  if (
    isIn &&
    side !== null &&
    (/^(?:nobody|neither)$/.test(wordAt(clauses, side.first)) || /^(?:nobody|none)$/.test(wordAt(clauses, side.head)))
  )
    return null
  if (
    side === null &&
    verb !== null &&
    dependentsOf(clauses.syntax, verb, ['xcomp']).some((at) => UNSETTLED.has(lemmaAt(clauses, at)) || wordAt(clauses, at) === 'unclear')
  )
    return makeFrame(clauses, ['CONTESTED', noun], { side: null, place, verb })
  const isLost = verb !== null && LOST.has(lemmaAt(clauses, verb))
  return makeFrame(clauses, ['CONTROLS', noun], { side, place, share, isTurned: isLost || isOver, verb })
}

function isElse(clauses: Clauses, { head }: Phrase): boolean {
  return clauses.syntax.tags[head] === 'NOUN' && ELSE.has(lemmaAt(clauses, head))
}

const ELSE = words(
  'cost price inflation senate congress assembly council budget spending debt epidemic outbreak fire blaze flame virus disease expense emission traffic company airline bank club league board game match business economy anger temper life destiny narrative agenda process',
)
const REGAINING = words('reassert restore regain establish reestablish re-establish impose extend lose assert')
const OVER = words('over of in on at throughout across')
const UNDER = words('under')
const INSIDE = words('in')
const FOR = words('for')
const HAVING = words('have hold keep get')
const LOST = words('lose cede surrender relinquish forfeit')
const UNSETTLED = words('change shift switch alternate swing fluctuate waver dispute contest')

/** "The group is in control of", "left the rebels in control". */
function inControl(clauses: Clauses, noun: number): Phrase | null {
  const { syntax } = clauses
  const [own] = dependentsOf(syntax, noun, ['nsubj'])
  if (own !== undefined) return phraseAt(clauses, own)
  const head = headIn(clauses, noun)
  return head >= 0 && isVerb(clauses, head) ? doerOf(clauses, head) : null
}
