import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, hasDependent, headIn, isGround, isVerb, lemmaAt, obliqueWith, phraseAt, wordAt } from './Clauses.ts'
import { isForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** "The pocket has been closed". */
export function readPocketClosed(clauses: Clauses, noun: number): Frame | null {
  const verb = (clauses.syntax.relations[noun] ?? '').startsWith('nsubj') ? headIn(clauses, noun) : -1
  const isShut = verb >= 0 && /^(?:close|seal|shut|complete)$/.test(lemmaAt(clauses, verb))
  const of = obliqueWith(clauses, [noun], words('of'))
  if (of !== null && !isGround(clauses, of)) return null
  return isShut
    ? makeFrame(clauses, ['ENCIRCLED', noun], { place: obliqueWith(clauses, [noun, verb], words('around of at near in')), verb })
    : null
}

/** "They have us by the throat", "their hands are on the town's throat". */
export function readThroat(clauses: Clauses, noun: number): Frame | null {
  const isBy = /^(?:by|on|at|around)$/.test(wordAt(clauses, noun - 2))
  const isOurs = /^(?:our|the|its|their)$/.test(wordAt(clauses, noun - 1))
  const verb = headIn(clauses, noun)
  if (!isBy || !isOurs || verb < 0) return null
  const has = isVerb(clauses, verb) ? verb : headIn(clauses, verb)
  const held =
    has >= 0 && isVerb(clauses, has) && /^(?:have|hold|grip|seize)$/.test(lemmaAt(clauses, has)) ? undergoerOf(clauses, has) : null
  const isThose = held !== null && (/^(?:us|hands?|city|town)$/.test(wordAt(clauses, held.head)) || isGround(clauses, held))
  return isThose
    ? makeFrame(clauses, ['ENCIRCLED', noun], { side: doerOf(clauses, has), place: isGround(clauses, held) ? held : null, verb: has })
    : null
}

/** "The town is being starved". */
export function readStarved(clauses: Clauses, verb: number): Frame | null {
  const place = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = doerOf(clauses, verb)
  if (place === null || !isGround(clauses, place)) return null
  const of = obliqueWith(clauses, [verb], words('of'))
  if (of !== null && !STAPLES.has(lemmaAt(clauses, of.head))) return null
  return makeFrame(clauses, ['ENCIRCLED', verb], {
    side: side?.head === place.head ? null : side,
    place,
    other: place,
    degree: 'SUPPLY_CUT',
  })
}

const STAPLES = words('food water bread medicine supply supplies fuel')

/** "Planes were the only way in". */
export function readOnlyWay(clauses: Clauses, noun: number): Frame | null {
  const isOnly = hasDependent(clauses, noun, ['amod'], words('only')) && /^(?:in|into|out)$/.test(wordAt(clauses, noun + 1))
  const [subject] = isOnly ? dependentsOf(clauses.syntax, noun, ['nsubj']) : []
  if (subject === undefined || !BY_AIR.has(lemmaAt(clauses, subject))) return null
  const place = obliqueWith(clauses, [noun], words('into of in'))
  return makeFrame(clauses, ['ENCIRCLED', noun], { place: place !== null && isGround(clauses, place) ? place : null, degree: 'SUPPLY_CUT' })
}

const BY_AIR = words('plane aircraft helicopter airdrop air boat tunnel')

/** "A corridor out of the town remains open", "a gap had been kept open": whoever can get out is not shut in. */
export function readGap(clauses: Clauses, noun: number): Frame | null {
  const verb = (clauses.syntax.relations[noun] ?? '').startsWith('nsubj') ? headIn(clauses, noun) : -1
  if (verb < 0 || !isVerb(clauses, verb) || !/^(?:remain|keep|leave|stay)$/.test(lemmaAt(clauses, verb))) return null
  if (!clauses.words.slice(verb, verb + 4).includes('open')) return null
  if (obliqueWith(clauses, [noun], words('between in')) !== null) return null
  const place = obliqueWith(clauses, [noun, verb], words('of to from into around'))
  const isInside = place !== null && (isGround(clauses, place) || isForce(clauses, place.head))
  return makeFrame(clauses, ['ENCIRCLED', noun], { place: isInside ? phraseAt(clauses, place.head) : null, verb, isTurned: true })
}
