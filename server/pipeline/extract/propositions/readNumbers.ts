import type { Frame } from '../../../domain/Proposition.ts'
import { numberAt } from '../statements/describe/numberAt.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn } from './amountIn.ts'
import { type Clauses, doerOf, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, undergoerOf, WHERE, wordAt } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'

/** Numbers of forces: STRENGTH (a stock), DEPLOYS (a flow). */
export function readNumbers(clauses: Clauses, token: number): Frame | null {
  const lemma = lemmaAt(clauses, token)
  if (isVerb(clauses, token)) return readVerb(clauses, token, lemma)
  return FORCES.has(lemma) ? readCounted(clauses, token) : null
}

const FORCES = new Set('troop troops soldier fighter serviceman personnel man force militant reservist mercenary'.split(' '))

function readVerb(clauses: Clauses, verb: number, lemma: string): Frame | null {
  if (lemma === 'number' || lemma === 'total') return readNumbering(clauses, verb)
  const object = undergoerOf(clauses, verb)
  if (object === null || !DEPLOYING.has(lemma) || !FORCES.has(lemmaAt(clauses, object.head))) return null
  const amount = amountIn(clauses, object, 'FLOW')
  const doer = doerOf(clauses, verb)
  const side = doer ?? object
  const place = obliqueWith(clauses, [verb, object.head], TO)
  if (MASSING.has(lemma))
    return makeFrame(clauses, ['STRENGTH', verb], { side, place, amount: amount === null ? null : { ...amount, flow: 'STOCK' } })
  return makeFrame(clauses, ['DEPLOYS', verb], { side, place, amount })
}

const DEPLOYING = new Set('deploy redeploy send move transfer dispatch relocate rush mass amass concentrate gather assemble'.split(' '))
/** Those who were brought together are there. */
const MASSING = new Set('mass amass concentrate gather assemble'.split(' '))
const TO = new Set('to into in near around towards toward at along on'.split(' '))

/** "Its force around the town numbers 9,000". */
function readNumbering(clauses: Clauses, verb: number): Frame | null {
  const force = doerOf(clauses, verb)
  if (force === null || !COUNTED.has(lemmaAt(clauses, force.head))) return null
  for (let at = verb + 1; at < Math.min(clauses.content.end, verb + 5); at++) {
    if (numberAt(clauses, at, clauses.content.end) === null) continue
    const amount = amountIn(clauses, { first: at, end: Math.min(clauses.content.end, at + 4) }, 'STOCK')
    if (amount === null) return null
    return makeFrame(clauses, ['STRENGTH', verb], {
      side: force,
      place: obliqueWith(clauses, [force.head, verb], WHERE),
      amount: { ...amount, of: 'troop' },
    })
  }
  return null
}

const COUNTED = new Set([...FORCES, 'grouping', 'garrison', 'contingent', 'army', 'unit'])

/** "100,000 troops in the area", where no verb of deploying or killing bears the number. */
function readCounted(clauses: Clauses, noun: number): Frame | null {
  const phrase: Phrase = phraseAt(clauses, noun)
  const amount = amountIn(clauses, phrase, 'STOCK')
  if (amount === null) return null
  const head = clauses.syntax.heads[noun] ?? -1
  const isBorne = head >= 0 && isVerb(clauses, head) && (DEPLOYING.has(lemmaAt(clauses, head)) || NOT_STOCK.has(lemmaAt(clauses, head)))
  if (isBorne || isHarmed(clauses, noun)) return null
  const owner = head >= 0 && lemmaAt(clauses, head) === 'have' ? doerOf(clauses, head) : null
  return makeFrame(clauses, ['STRENGTH', noun], {
    side: measured(clauses, head) ?? (owner !== null && owner.head !== noun ? owner : phrase),
    place: obliqueWith(clauses, [noun, head], WHERE),
    amount: { ...amount, of: 'troop' },
  })
}

/** "Manpower, estimated at 20,000 troops": the number is of the noun before the participle. */
function measured(clauses: Clauses, verb: number): Phrase | null {
  const { syntax } = clauses
  if (verb < 0 || syntax.relations[verb] !== 'acl') return null
  return phraseAt(clauses, syntax.heads[verb] ?? verb)
}

const NOT_STOCK = new Set(
  'kill wound injure capture die lose perish surrender eliminate destroy train recruit evacuate rescue neutralise neutralize withdraw desert leave count arrest detain release'.split(
    ' ',
  ),
)

/** "Fifty soldiers dead", "nine men were killed": counted as losses. */
function isHarmed(clauses: Clauses, noun: number): boolean {
  for (let at = noun + 1; at < Math.min(clauses.content.end, noun + 5); at++) {
    if (NOT_STOCK.has(lemmaAt(clauses, at)) || wordAt(clauses, at) === 'dead') return true
  }
  return dependentsOf(clauses.syntax, noun, ['amod']).some((at) => NOT_STOCK.has(lemmaAt(clauses, at)))
}
