import type { Amount, Frame } from '../../../domain/Proposition.ts'
import { senseOf } from '../coreference/nouns.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn, oneIn } from './amountIn.ts'
import { type Clauses, headIn, isVerb, lemmaAt, placeWith, type Run, WITHIN, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { harmAt } from './harmNear.ts'
import { isForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { safeTriggers } from './readSafe.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { FIGHTERS, MACHINES, words } from './words.ts'

/** Words that tell of losses without a number of their own: "no one was killed", "lost nine men". */
export const lossTriggers: readonly Trigger[] = [
  ...safeTriggers,
  { words: words('lose'), read: readLost },
  { words: words('nobody none no'), read: readUnharmed },
  { words: words('one single'), read: readNotOne },
]

/** "We lost nine men", "the army has lost 35 soldiers": people and machines that a side lost. */
function readLost(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (object === null) return null
  const lemma = lemmaAt(clauses, object.head)
  // "We lost nobody".
  const isNoOne = wordAt(clauses, object.head) === 'one' && wordAt(clauses, object.head - 1) === 'no'
  if (isNoOne || /^(?:nobody|none)$/.test(wordAt(clauses, object.head))) {
    const none: Amount = { min: 0, max: 0, isVague: false, unit: 'count', of: 'killed', flow: 'FLOW', window: null }
    const frame = isForceLike(clauses, verb) ? losses(clauses, verb, { side: doerOf(clauses, verb), amount: none }) : null
    return frame === null ? null : { ...frame, isSo: true }
  }
  const isPeople = FIGHTERS.has(lemma) || lemma === 'people' || lemma === 'person'
  if (!isPeople && !MACHINES.has(lemma)) return null
  const amount = amountIn(clauses, object, 'FLOW') ?? oneIn(clauses, object)
  if (amount === null || (amount.max === 1 && !MACHINES.has(lemma) && !FIGHTERS.has(lemma))) return null
  const doer = doerOf(clauses, verb)
  const isNamed = doer !== null && /^\p{Lu}/u.test(clauses.tokens[doer.head]?.text ?? '')
  const isOwn = doer !== null && (isForce(clauses, doer.head) || isNamed || clauses.syntax.tags[doer.head] !== 'NOUN')
  // "Denied | having lost 22 men": of himself.
  const isOfSpeaker = doer === null && wordAt(clauses, clauses.content.first) === 'having' && verb <= clauses.content.first + 2
  return isOwn || isOfSpeaker ? losses(clauses, verb, { side: doer, amount: { ...amount, of: isPeople ? 'killed' : amount.of } }) : null
}

/** "We" or a force: a party that lost nobody at the polls is none. */
function isForceLike(clauses: Clauses, verb: number): boolean {
  const doer = doerOf(clauses, verb)
  return doer !== null && (wordAt(clauses, doer.head) === 'we' || isForce(clauses, doer.head))
}

function losses(clauses: Clauses, token: number, { side, amount }: { readonly side: Run | null; readonly amount: Amount }): Frame | null {
  return makeFrame(clauses, ['LOSSES', token], { side, place: placeWith(clauses, [token], WITHIN), amount })
}

/** "No one was killed", "there were no casualties", "no civilians were hurt": a loss of none. */
function readUnharmed(clauses: Clauses, word: number): Frame | null {
  if (wordAt(clauses, word) === 'no' && COMPARED.has(wordAt(clauses, word + 1))) return null
  for (let at = word + 1; at < Math.min(clauses.content.end, word + 8); at++) {
    const of = harmAt(clauses, at)
    if (of === null) continue
    // "No trader had killed anybody": who did not do it.
    if (
      isVerb(clauses, at) &&
      dependentsOf(clauses.syntax, at, ['obj']).length > 0 &&
      of === 'killed' &&
      !/^los/.test(wordAt(clauses, at - 2))
    )
      return null
    if (of === 'captured' || of === 'destroyed' || of === 'displaced' || !isPlain(clauses, { first: word, end: at })) return null
    const amount: Amount = { min: 0, max: 0, isVague: false, unit: 'count', of, flow: 'FLOW', window: null }
    const head = headIn(clauses, at)
    const place = placeWith(clauses, [at, head < 0 ? undefined : head, word], WITHIN)
    const frame = makeFrame(clauses, ['LOSSES', word], { side: unharmedIn(clauses, { first: word, end: at }), place, amount })
    return frame === null ? null : { ...frame, isSo: true }
  }
  return null
}

/** "No soldier", "not one of her men": who came to no harm, where they are people of a side. */
function unharmedIn({ syntax }: Clauses, { first, end }: Run): Run | null {
  for (let at = end - 1; at > first; at--) if (OF_A_SIDE.has(syntax.lemmas[at] ?? '')) return { first, end: at + 1 }
  return null
}

const OF_A_SIDE: ReadonlySet<string> = new Set([...FIGHTERS, ...words('sailor comrade seaman crew')])

/** "Not one of her sailors lost his life", "not a single soldier was killed". */
function readNotOne(clauses: Clauses, word: number): Frame | null {
  const before = [word - 1, word - 2, word - 3].map((at) => wordAt(clauses, at))
  const isNot = before[0] === 'not' || (before[0] === 'a' && (NOT_ONE.has(before[1] ?? '') || NOT_ONE.has(before[2] ?? '')))
  return isNot ? readUnharmed(clauses, word) : null
}

/** "Not a single death", "had not recorded a single death", "without a single casualty". */
const NOT_ONE = words('not without never')
const COMPARED = words('more fewer less longer doubt')

/** Only people and little words stand between "no" and what befell them. */
function isPlain({ syntax, words: said }: Clauses, { first, end }: Run): boolean {
  for (let at = first + 1; at < end; at++) {
    const tag = syntax.tags[at] ?? ''
    if (tag === 'PUNCT' || (tag === 'VERB' && syntax.lemmas[at] !== 'lose') || NEGATION.has(said[at] ?? '')) return false
    if (tag === 'NOUN' && !PEOPLE.has(syntax.lemmas[at] ?? '') && senseOf(syntax.lemmas[at] ?? '')?.kind !== 'PERSON') return false
  }
  return dependentsOf(syntax, first, ['conj']).length === 0
}

const NEGATION = words("not n't never no")
const PEOPLE: ReadonlySet<string> = new Set([
  ...FIGHTERS,
  ...words(
    'one people person sailor civilian child woman resident patient passenger worker villager agent inmate fan occupant crew staff nobody killing death casualty injury fatality loss body life student',
  ),
])
