import type { Amount, Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn } from './amountIn.ts'
import { type Clauses, doerOf, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, undergoerOf, WHERE } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'

/** Numbers of forces and of losses: STRENGTH (a stock), DEPLOYS (a flow), LOSSES. */
export function readNumbers(clauses: Clauses, token: number): Frame | null {
  const lemma = lemmaAt(clauses, token)
  if (isVerb(clauses, token)) return readVerb(clauses, token, lemma)
  if (lemma === 'toll') return readToll(clauses, token)
  if (lemma === 'dead' && clauses.syntax.tags[token] === 'ADJ') return readDead(clauses, token)
  if (lemma === 'casualty' || lemma === 'fatality' || lemma === 'death') return readCounted(clauses, token, 'LOSSES')
  return FORCES.has(lemma) ? readCounted(clauses, token, 'STRENGTH') : null
}

const FORCES = new Set('troop troops soldier fighter serviceman personnel man'.split(' '))

function readVerb(clauses: Clauses, verb: number, lemma: string): Frame | null {
  const object = undergoerOf(clauses, verb)
  if (object === null) return null
  if (DEPLOYING.has(lemma) && FORCES.has(lemmaAt(clauses, object.head))) {
    const amount = amountIn(clauses, object, 'FLOW')
    const side = doerOf(clauses, verb) ?? object
    return makeFrame(clauses, ['DEPLOYS', verb], { side, place: obliqueWith(clauses, [verb, object.head], TO), amount })
  }
  const kind = HARM.get(lemma)
  if (kind === undefined) return null
  const amount = named(amountIn(clauses, object, 'FLOW'), kind, lemma === 'lose' ? lemmaAt(clauses, object.head) : '')
  if (amount === null && (lemma === 'lose' || lemma === 'capture' || lemma === 'miss' || lemma === 'hurt')) return null
  const isActive = doerOf(clauses, verb)
  return makeFrame(clauses, ['LOSSES', verb], {
    side: lemma === 'lose' ? isActive : object,
    other: lemma === 'lose' ? null : isActive,
    place: obliqueWith(clauses, [verb, object.head], WHERE),
    amount,
  })
}

const DEPLOYING = new Set('deploy redeploy send move transfer dispatch relocate mass concentrate'.split(' '))
const TO = new Set('to into in near around towards toward at along on'.split(' '))
/** What befell those who are counted. */
const HARM: ReadonlyMap<string, string> = new Map(
  Object.entries({ killed: 'kill', wounded: 'wound injure hurt', captured: 'capture', lost: 'lose', missing: 'miss' }).flatMap(
    ([kind, verbs]) => verbs.split(' ').map((verb): [string, string] => [verb, kind]),
  ),
)

function named(amount: Amount | null, kind: string, what: string): Amount | null {
  return amount === null ? null : { ...amount, of: what === '' || FORCES.has(what) ? kind : what }
}

function readToll(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const head = syntax.heads[noun] ?? -1
  if (head < 0) return null
  const behind = obliqueWith(clauses, [head, noun], new Set(['to', 'at', 'of']))
  const amount = behind === null ? null : named(amountIn(clauses, behind, 'FLOW'), 'killed', '')
  return amount === null ? null : makeFrame(clauses, ['LOSSES', noun], { place: obliqueWith(clauses, [noun], WHERE), amount, verb: head })
}

/** "Left 14 people dead". */
function readDead(clauses: Clauses, word: number): Frame | null {
  const { syntax } = clauses
  const head = syntax.heads[word] ?? -1
  const [object] = head < 0 ? [] : dependentsOf(syntax, head, ['obj'])
  if (object === undefined) return null
  const victims = phraseAt(clauses, object)
  return makeFrame(clauses, ['LOSSES', word], {
    side: victims,
    place: obliqueWith(clauses, [head, object], WHERE),
    amount: named(amountIn(clauses, victims, 'FLOW'), 'killed', ''),
    verb: head,
  })
}

/** "Over 1,200 casualties in a single week", "100,000 troops in the area", where no verb of deploying or killing bears the number. */
function readCounted(clauses: Clauses, noun: number, predicate: 'LOSSES' | 'STRENGTH'): Frame | null {
  const phrase: Phrase = phraseAt(clauses, noun)
  const amount = amountIn(clauses, phrase, predicate === 'LOSSES' ? 'FLOW' : 'STOCK')
  if (amount === null) return null
  const head = clauses.syntax.heads[noun] ?? -1
  const isBorne =
    head >= 0 &&
    isVerb(clauses, head) &&
    (DEPLOYING.has(lemmaAt(clauses, head)) || HARM.has(lemmaAt(clauses, head)) || NOT_STOCK.has(lemmaAt(clauses, head)))
  if (isBorne && predicate === 'STRENGTH') return null
  const of = predicate === 'STRENGTH' ? 'troop' : lemmaAt(clauses, noun) === 'casualty' ? 'casualty' : 'killed'
  return makeFrame(clauses, [predicate, noun], {
    side: measured(clauses, head) ?? phrase,
    place: obliqueWith(clauses, [noun, head], WHERE),
    amount: { ...amount, of },
  })
}

/** "Manpower, estimated at 20,000 troops": the number is of the noun before the participle. */
function measured(clauses: Clauses, verb: number): Phrase | null {
  const { syntax } = clauses
  if (verb < 0 || syntax.relations[verb] !== 'acl') return null
  return phraseAt(clauses, syntax.heads[verb] ?? verb)
}

const NOT_STOCK = new Set('surrender eliminate destroy train recruit evacuate rescue neutralise neutralize'.split(' '))
