import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, hasDependent, isGround, isVerb, lemmaAt, obliqueWith, phraseAt, placeWith, WHERE, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { mayBeForce } from './isForce.ts'
import { isCounted, isSoldierly } from './isSoldierly.ts'
import { makeFrame } from './makeFrame.ts'
import { deedAt, doerOf, ownerOf } from './roles.ts'
import { FIGHTERS, words } from './words.ts'

const HERE = words('there here')
const AT: ReadonlySet<string> = new Set([...WHERE, 'with', 'among', 'alongside', 'beside'])

/** Presence told by what a side has there, by a noun or an idiom: "has no soldiers in the town", "boots on the ground", "set foot in", "stood guard". */
export const presenceNounTriggers: readonly Trigger[] = [
  { words: words('have keep'), read: readHaving },
  { words: words('presence'), read: readPresenceNoun },
  { words: words('foot'), read: readFoot },
  { words: words('crawl swarm teem bristle'), read: readCrawling },
  { words: words('boots'), read: readBoots },
  { words: words('guard'), read: readOnGuard },
]

/** "Ruritania has no soldiers in the town". */
function readHaving(clauses: Clauses, verb: number): Frame | null {
  const [owned] = dependentsOf(clauses.syntax, verb, ['obj'])
  if (owned === undefined) return null
  const isNobody =
    /^(?:nobody|none)$/.test(wordAt(clauses, owned)) || (wordAt(clauses, owned) === 'one' && wordAt(clauses, owned - 1) === 'no')
  if (isNobody) return readHavingNobody(clauses, verb, owned)
  if (!FIGHTERS.has(lemmaAt(clauses, owned)) || isCounted(clauses, owned)) return null
  const place = placeWith(clauses, [owned, verb], AT)
  const isThere = hasDependent(clauses, verb, ['advmod'], HERE) || hasDependent(clauses, owned, ['advmod'], HERE)
  return place === null && !isThere
    ? null
    : makeFrame(clauses, ['PRESENT', verb], { side: doerOf(clauses, verb) ?? phraseAt(clauses, owned), place })
}

/** "It has nobody in the town". */
function readHavingNobody(clauses: Clauses, verb: number, nobody: number): Frame | null {
  const place = placeWith(clauses, [nobody, verb], AT)
  const side = doerOf(clauses, verb)
  const isParty = side !== null && mayBeForce(clauses, side)
  return isParty && place !== null && isGround(clauses, place) ? makeFrame(clauses, ['PRESENT', verb], { side, place }) : null
}

/** "No foreign boots are on the ground in the town". */
function readBoots(clauses: Clauses, noun: number): Frame | null {
  const head = clauses.syntax.heads[noun] ?? -1
  const side = ownerOf(clauses, noun)
  const place = head < 0 ? null : obliqueWith(clauses, [head, noun], words('in inside at'))
  const isOnGround = clauses.words
    .slice(noun, noun + 6)
    .join(' ')
    .includes('on the ground')
  return side !== null && isOnGround && place !== null ? makeFrame(clauses, ['PRESENT', noun], { side, place, verb: head }) : null
}

/** "Soldiers stood guard at the port". */
function readOnGuard(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.relations[noun] === 'obj' ? (clauses.syntax.heads[noun] ?? -1) : -1
  const side = verb >= 0 && lemmaAt(clauses, verb) === 'stand' ? doerOf(clauses, verb) : null
  const place = placeWith(clauses, [verb, noun], WHERE)
  const isThere = side !== null && isSoldierly(clauses, side.head) && place !== null && isGround(clauses, place)
  return isThere ? makeFrame(clauses, ['PRESENT', verb], { side, place }) : null
}

/** "No soldier of ours ever set foot in the country". */
function readFoot(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.heads[noun] ?? -1
  const side = verb >= 0 && wordAt(clauses, verb) === 'set' ? doerOf(clauses, verb) : null
  const place = obliqueWith(clauses, [verb, noun], AT)
  return side === null || place === null ? null : makeFrame(clauses, ['PRESENT', noun], { side, place, verb })
}

const HAVING = words('maintain have keep retain')

/** "The town is crawling with soldiers". */
function readCrawling(clauses: Clauses, verb: number): Frame | null {
  const place = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  const who = obliqueWith(clauses, [verb], words('with'))
  return place !== null && isGround(clauses, place) && who !== null && isSoldierly(clauses, who.head)
    ? makeFrame(clauses, ['PRESENT', verb], { side: who, place })
    : null
}

/** "The presence of foreign troops in the town". */
function readPresenceNoun(clauses: Clauses, noun: number): Frame | null {
  const of = obliqueWith(clauses, [noun], words('of'))
  const { doer, verb } = deedAt(clauses, noun)
  const haver = verb !== null && HAVING.has(lemmaAt(clauses, verb)) && doer !== null && mayBeForce(clauses, doer) ? doer : null
  const side = of !== null && isSoldierly(clauses, of.head) ? of : (ownerOf(clauses, noun) ?? haver)
  const carrier = clauses.syntax.relations[noun] === 'obj' ? clauses.syntax.heads[noun] : undefined
  const place = obliqueWith(clauses, [noun, of?.head, carrier], words('in at near on along around inside'))
  if (side === null || place === null) return null
  const head = clauses.syntax.heads[noun] ?? -1
  return makeFrame(clauses, ['PRESENT', noun], { side, place, verb: head >= 0 && isVerb(clauses, head) ? head : null })
}
