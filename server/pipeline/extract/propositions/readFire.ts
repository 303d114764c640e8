import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn } from './amountIn.ts'
import { type Clauses, doerOf, isVerb, lemmaAt, obliqueWith, type phraseAt, undergoerOf, WHERE } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'

/** Attacks from afar and their defence: STRIKES, INTERCEPTS. */
export function readFire(clauses: Clauses, token: number): Frame | null {
  const lemma = lemmaAt(clauses, token)
  if (!isVerb(clauses, token)) return null
  const object = undergoerOf(clauses, token)
  const noun = object === null ? '' : lemmaAt(clauses, object.head)
  const shot =
    lemma === 'intercept' ||
    lemma === 'down' ||
    (DOWNING.has(lemma) && hasDown(clauses, token)) ||
    (lemma === 'destroy' && FLYING.has(noun))
  if (shot && object !== null) {
    const place = obliqueWith(clauses, [token, object.head], WHERE)
    return makeFrame(clauses, ['INTERCEPTS', token], { side: doerOf(clauses, token), place, amount: amountIn(clauses, object, 'FLOW') })
  }
  if (lemma === 'fire' && FLYING.has(noun) && object !== null) {
    const target = obliqueWith(clauses, [token, object.head], AIMED)
    return makeFrame(clauses, ['STRIKES', token], {
      side: doerOf(clauses, token),
      other: target,
      place: target,
      amount: amountIn(clauses, object, 'FLOW'),
    })
  }
  if (lemma === 'launch' || lemma === 'carry' || lemma === 'conduct')
    return STRIKE_NOUNS.has(noun) ? strikeBy(clauses, token, object) : null
  const doer = doerOf(clauses, token)
  const isOfStrikes = doer !== null && STRIKE_NOUNS.has(lemmaAt(clauses, doer.head))
  if (!STRIKING.has(lemma) || object === null || NOT_TARGETS.has(noun) || isOfStrikes) return null
  return makeFrame(clauses, ['STRIKES', token], {
    side: doer,
    other: object,
    place: obliqueWith(clauses, [token], WHERE) ?? object,
  })
}

const AIMED = new Set('at on into towards toward against across over'.split(' '))
const DOWNING = new Set(['shoot', 'bring'])
const FLYING = new Set('drone missile rocket uav aircraft helicopter jet'.split(' '))
const STRIKING = new Set('strike hit bomb shell bombard attack target'.split(' '))
const STRIKE_NOUNS = new Set('strike attack airstrike bombardment barrage raid'.split(' '))
const NOT_TARGETS = new Set('deal agreement record high low note chord balance figure milestone goal'.split(' '))

function hasDown(clauses: Clauses, verb: number): boolean {
  return dependentsOf(clauses.syntax, verb, ['compound:prt', 'advmod']).some((at) => clauses.words[at] === 'down')
}

/** "Launched a drone attack on the refinery". */
function strikeBy(clauses: Clauses, verb: number, object: ReturnType<typeof phraseAt> | null): Frame | null {
  const target = obliqueWith(clauses, [object?.head, verb], new Set('on against at targeting in across over'.split(' ')))
  return makeFrame(clauses, ['STRIKES', verb], { side: doerOf(clauses, verb), other: target, place: target })
}
