import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn } from './amountIn.ts'
import { asStock } from './asStock.ts'
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
  placeWith,
  type Run,
  WHERE,
  wordAt,
} from './Clauses.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { isName } from './isName.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf } from './roles.ts'
import { words } from './words.ts'

/** "100,000 troops in the area", where no verb of deploying or killing bears the number. */
export function readCounted(clauses: Clauses, noun: number): Frame | null {
  if (clauses.syntax.tags[noun] !== 'NOUN') return null
  const phrase: Phrase = phraseAt(clauses, noun)
  const amount = amountIn(clauses, phrase, 'STOCK')
  if (amount === null || amount.unit !== 'count' || TIMES.has(amount.of)) return null
  // "Not one soldier is there" tells of presence.
  if (amount.max === 1 && wordAt(clauses, phrase.first) === 'one' && wordAt(clauses, phrase.first - 1) === 'not') return null
  const head = headIn(clauses, noun)
  const verb = head >= 0 && isVerb(clauses, head) ? head : null
  const lemma = verb === null ? '' : lemmaAt(clauses, verb)
  const relation = clauses.syntax.relations[noun] ?? ''
  const isStanding = verb === null || STANDING.has(lemma)
  if (!isStanding || isHarmed(clauses, noun) || (head >= 0 && HARM_NOUNS.has(lemmaAt(clauses, head)))) return null
  const measured = verb !== null && MEASURING.has(lemma) ? measuredBy(clauses, verb) : null
  if (verb !== null && MEASURING.has(lemma) && measured === null) return null
  const doer = verb !== null && OWNING.has(lemma) && relation === 'obj' ? doerOf(clauses, verb) : null
  // "9,000 soldiers were near the town": the place is what is said of them.
  const isLocated = verb === null && relation === 'nsubj' && head >= 0 && hasDependent(clauses, head, ['case'], WHERE)
  // "The festival has 300 volunteers".
  if (doer !== null && !mayBeForce(clauses, doer)) return null
  const place = isLocated ? phraseAt(clauses, head) : placeWith(clauses, [noun, verb ?? undefined], WHERE)
  if (lemmaAt(clauses, noun) === 'man' && !isOfForce(clauses, noun) && (place === null || !isGround(clauses, place))) return null
  // "Are in our hands", "are on their way".
  if (place !== null && /^(?:hands?|way|move|march|run|power)$/.test(wordAt(clauses, place.head))) return null
  if (verb === null && place === null && head >= 0 && clauses.syntax.relations[noun] === 'nmod') return null
  const isTold = verb !== null || head < 0 || hasDependent(clauses, noun, ['cop'], words('is are was were')) || place !== null
  if (!isTold) return null
  return makeFrame(clauses, ['STRENGTH', noun], { side: measured ?? doer ?? phrase, place, amount: asStock(amount), verb })
}

/** "Six men stayed aboard" may be anybody; "its men", "armed men", "men of the garrison" are not. */
function isOfForce(clauses: Clauses, noun: number): boolean {
  const verb = headIn(clauses, noun)
  const isPosted = verb >= 0 && POSTING.has(lemmaAt(clauses, verb))
  const isWhose = dependentsOf(clauses.syntax, noun, ['nmod:poss', 'amod', 'compound', 'acl']).some(
    (at) => clauses.syntax.relations[at] === 'nmod:poss' || isName(clauses, at) || MARTIAL.has(wordAt(clauses, at)),
  )
  const of = obliqueWith(clauses, [noun], words('of from in under'))
  return (
    isPosted || isWhose || (of !== null && (isForce(clauses, of.head) || /^(?:uniforms?|fatigues|arms)$/.test(wordAt(clauses, of.head))))
  )
}

const POSTING = words('have field mass deploy station garrison keep command number encircle surround trap estimate maintain')
const MARTIAL = words('armed fighting enemy rebel militia army uniformed government masked')
const TIMES = words('day week month year hour minute')
const STANDING = words(
  'be have remain stay trap mass stand camp base encamp station number estimate keep field garrison surround encircle catch fight operate serve face live wait maintain command include involve believe',
)
const OWNING = words('have keep field maintain command')
const MEASURING = words('number estimate')
const HARM_NOUNS = words('loss death killing casualty toll funeral body capture surrender release exchange list')

/** "Manpower, estimated at 20,000 troops": the number is of the noun before the participle. */
function measuredBy(clauses: Clauses, verb: number): Run | null {
  const { syntax } = clauses
  if (syntax.relations[verb] === 'acl') return phraseAt(clauses, syntax.heads[verb] ?? verb)
  return null
}

/** "Fifty soldiers dead", "nine men were killed": counted as losses. */
function isHarmed(clauses: Clauses, noun: number): boolean {
  for (let at = noun + 1; at < Math.min(clauses.content.end, noun + 5); at++) {
    if (HARMS.has(lemmaAt(clauses, at)) || wordAt(clauses, at) === 'dead') return true
  }
  return dependentsOf(clauses.syntax, noun, ['amod']).some((at) => HARMS.has(lemmaAt(clauses, at)))
}

const HARMS = words(
  'kill wound injure capture die lose perish surrender eliminate destroy train recruit evacuate rescue neutralise neutralize withdraw desert count arrest detain release miss dead missing',
)
