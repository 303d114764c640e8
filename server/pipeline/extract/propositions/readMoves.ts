import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  doerOf,
  isPlaceLike,
  isVerb,
  lemmaAt,
  obliqueWith,
  ownerOf,
  phraseAt,
  undergoerOf,
  WHERE,
  WHITHER,
} from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'

/** Forces that go forward, go back, hold an attack off, fight or stand somewhere: ADVANCES, WITHDRAWS, REPELS, CLASHES, PRESENT. */
export function readMoves(clauses: Clauses, token: number): Frame | null {
  const lemma = lemmaAt(clauses, token)
  return isVerb(clauses, token) ? readVerb(clauses, token, lemma) : readNoun(clauses, token, lemma)
}

function readVerb(clauses: Clauses, verb: number, lemma: string): Frame | null {
  const side = doerOf(clauses, verb)
  const isReached = lemma === 'reach' && side !== null && LEAVING.has(lemmaAt(clauses, side.head))
  if (ADVANCING.has(lemma) || isReached) {
    const isInto = isReached || lemma === 'enter' || lemma === 'infiltrate'
    const place = obliqueWith(clauses, [verb], WHITHER) ?? (isInto ? undergoerOf(clauses, verb) : null)
    return makeFrame(clauses, ['ADVANCES', verb], { side, place })
  }
  if (isLeaving(clauses, verb, lemma)) {
    const from = undergoerOf(clauses, verb)
    return makeFrame(clauses, ['WITHDRAWS', verb], {
      side,
      place: obliqueWith(clauses, [verb], FROM) ?? (from !== null && isPlaceLike(clauses, from) ? from : null),
    })
  }
  if (WITHDRAWING.has(lemma) || (lemma === 'pull' && hasParticle(clauses, verb, ['out', 'back']))) {
    const place = obliqueWith(clauses, [verb], FROM) ?? (lemma === 'abandon' ? undergoerOf(clauses, verb) : null)
    return makeFrame(clauses, ['WITHDRAWS', verb], { side, place })
  }
  if (REPELLING.has(lemma) || (PUSHING.has(lemma) && hasParticle(clauses, verb, ['off', 'back', 'out']))) {
    return makeFrame(clauses, ['REPELS', verb], {
      side,
      other: undergoerOf(clauses, verb),
      place: obliqueWith(clauses, [verb], REPELLED_AT),
    })
  }
  if (lemma === 'fight' && side !== null && isStill(clauses, verb))
    return makeFrame(clauses, ['HOLDS', verb], { side, place: obliqueWith(clauses, [verb], WHERE) })
  if (lemma === 'clash' || lemma === 'fight')
    return makeFrame(clauses, ['CLASHES', verb], { side, place: obliqueWith(clauses, [verb], WHERE) })
  return null
}

/** "Nobody has left the town", "our units left", "handed over the bridge": those who hold ground go. Whoever else leaves is no withdrawal. */
function isLeaving(clauses: Clauses, verb: number, lemma: string): boolean {
  if (lemma === 'hand') return hasParticle(clauses, verb, ['over']) && placeOver(clauses, verb)
  if (lemma !== 'leave' && !(lemma === 'go' && clauses.words[verb] === 'gone')) return false
  const doer = doerOf(clauses, verb)
  const isForce = doer === null ? lemma === 'leave' : LEAVING.has(lemmaAt(clauses, doer.head)) || clauses.syntax.tags[doer.head] === 'PROPN'
  const object = undergoerOf(clauses, verb)
  return isForce && (object === null ? doer !== null : isPlaceLike(clauses, object) || GROUND.has(lemmaAt(clauses, object.head)))
}

function placeOver(clauses: Clauses, verb: number): boolean {
  const object = undergoerOf(clauses, verb)
  return object !== null && isPlaceLike(clauses, object)
}

const LEAVING = new Set(
  'force troop troops soldier unit army garrison fighter militia nobody man post brigade battalion rebel we they it defender no-one forces'.split(
    ' ',
  ),
)
const GROUND = new Set('post position camp trench front line garrison barracks'.split(' '))

/** Who still fights in a place has not lost it. */
function isStill({ syntax, words }: Clauses, verb: number): boolean {
  return dependentsOf(syntax, verb, ['advmod']).some((at) => words[at] === 'still')
}

const ADVANCING = new Set('advance enter infiltrate progress penetrate breakthrough'.split(' '))
const WITHDRAWING = new Set('withdraw retreat abandon vacate'.split(' '))
const REPELLING = new Set('repel repulse thwart foil'.split(' '))
const PUSHING = new Set('push beat drive fight'.split(' '))
const FROM = new Set('from out of'.split(' '))
const REPELLED_AT = new Set('in at near on around towards toward from out of'.split(' '))

function hasParticle(clauses: Clauses, verb: number, particles: readonly string[]): boolean {
  return dependentsOf(clauses.syntax, verb, ['compound:prt', 'advmod', 'case']).some((at) => particles.includes(clauses.words[at] ?? ''))
}

function readNoun(clauses: Clauses, noun: number, lemma: string): Frame | null {
  const { syntax } = clauses
  if (clauses.words[noun] === 'gone') return readGone(clauses, noun)
  if (syntax.tags[noun] !== 'NOUN') return null
  const head = syntax.heads[noun] ?? -1
  const verb = head >= clauses.content.first && head < clauses.content.end && isVerb(clauses, head) ? head : undefined
  const byVerb = verb === undefined ? null : doerOf(clauses, verb)
  const side = ownerOf(clauses, noun) ?? (byVerb !== null && byVerb.head !== noun ? byVerb : null)
  const place = obliqueWith(clauses, [noun, verb], WHERE)
  const mood = verb === undefined ? {} : { verb }
  if (FIGHTING.has(lemma) && place !== null) return makeFrame(clauses, ['CLASHES', noun], { place, ...mood })
  const isTold =
    verb === undefined
      ? head < clauses.content.first || head >= clauses.content.end || HEARSAY.has(lemmaAt(clauses, head))
      : MAKING.has(lemmaAt(clauses, verb))
  if (GAINS.has(lemma) && isTold) return makeFrame(clauses, ['ADVANCES', noun], { side, place, ...mood })
  if (WITHDRAWALS.has(lemma))
    return makeFrame(clauses, ['WITHDRAWS', noun], { side, place: obliqueWith(clauses, [noun], FROM) ?? place, ...mood })
  return null
}

/** "Our last post was gone". */
function readGone(clauses: Clauses, word: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, word, ['nsubj'])
  const isForce = subject !== undefined && LEAVING.has(lemmaAt(clauses, subject))
  return isForce
    ? makeFrame(clauses, ['WITHDRAWS', word], { side: phraseAt(clauses, subject), place: obliqueWith(clauses, [word], FROM) })
    : null
}

const FIGHTING = new Set('fighting clash battle combat'.split(' '))
const GAINS = new Set('gain advance breakthrough incursion inroad'.split(' '))
const HEARSAY = new Set('report claim word news rumour talk reports claims'.split(' '))
const MAKING = new Set('make achieve report deny claim continue halt stop see'.split(' '))
const WITHDRAWALS = new Set('withdrawal retreat pullout pullback'.split(' '))
