import type { Amount, Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { amountIn, oneIn } from './amountIn.ts'
import { type Clauses, headIn, isVerb, lemmaAt, type Phrase, placeWith, type Run, WHERE, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { type Harm, harmAt, harmNear } from './harmNear.ts'
import { isForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { numberIn } from './numberIn.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { suffererOf } from './suffererOf.ts'
import { FIGHTERS, words } from './words.ts'

/** Words that tell of losses without a number of their own: "no one was killed", "lost nine men". */
export const lossTriggers: readonly Trigger[] = [
  { words: words('lose'), read: readLost },
  { words: words('nobody none no'), read: readUnharmed },
  { words: words('one single'), read: readNotOne },
]

/**
 * The number at a token as LOSSES, when words near it say what befell those who are counted: "killed at least 36 people", "12 dead", "the toll is five", "claimed 88
 * lives", "about 120 are missing". Read by the order of words: numbers are what parsers get wrong most. `side` is who is counted.
 */
export function readTolls(clauses: Clauses, token: number): Frame | null {
  const number = numberIn(clauses, token, clauses.content.end)
  if (number === null || isInsideNumber(clauses, token) || isPartOfToll(clauses, number.end)) return null
  const harm = harmOf(clauses, { first: token, end: number.end }) ?? harmNear(clauses, { first: token, end: number.end })
  if (harm === null || isLost(clauses, number.end)) return null
  const amount = amountIn(clauses, { first: token, end: Math.min(clauses.content.end, number.end + 5) }, 'FLOW')
  if (amount === null || amount.unit !== 'count' || TIMES.has(amount.of) || amount.of === 'percent' || CIVILIAN.has(amount.of)) return null
  const isThing = THINGS.has(amount.of)
  // Drones that were destroyed were brought down: no loss that is counted here.
  if (UNMANNED.has(amount.of)) return null
  if (isThing && !HARMED.has(harm.of)) return null
  if (!isThing && harm.of === 'destroyed') return null
  if (harm.of === 'captured' && !isVerb(clauses, harm.at) && isFreed(clauses, harm.at)) return null
  const verb = isVerb(clauses, harm.at) ? harm.at : null
  const head = headIn(clauses, harm.at)
  return makeFrame(clauses, ['LOSSES', token], {
    side: suffererOf(clauses, harm.at) ?? { first: token, end: Math.max(number.end, peopleEnd(clauses, number.end)) },
    place: whereOf(clauses, [harm.at, head, token, headIn(clauses, token)]),
    amount: { ...amount, of: isThing ? amount.of : harm.of },
    verb,
  })
}

/** "Destroyed 30 army vehicles and killed 400 soldiers": the verb whose object is counted, before a nearer word. */
function harmOf(clauses: Clauses, { first, end }: Run): Harm | null {
  const counted = countedAt(clauses, first)
  const verb = counted >= end - 1 && clauses.syntax.relations[counted] === 'obj' ? headIn(clauses, counted) : -1
  const of = verb >= 0 && verb < first && isVerb(clauses, verb) ? harmAt(clauses, verb) : null
  return of === null ? null : { at: verb, of }
}

/** The noun that a number counts. */
function countedAt({ syntax }: Clauses, number: number): number {
  return syntax.relations[number] === 'nummod' ? (syntax.heads[number] ?? -1) : -1
}

/** "Lost nine men" is read at its verb. */
function isLost(clauses: Clauses, end: number): boolean {
  for (let at = end - 1; at < Math.min(clauses.content.end, end + 3); at++) {
    const verb = clauses.syntax.relations[at] === 'obj' ? headIn(clauses, at) : -1
    if (verb >= 0 && lemmaAt(clauses, verb) === 'lose' && isVerb(clauses, verb) && !/^(?:life|limb|arm|leg)$/.test(lemmaAt(clauses, at)))
      return true
  }
  return false
}

/** "Seven hostages left the town", "nine captives were handed over", "visited 54 prisoners": they are told of, not taken. */
function isFreed(clauses: Clauses, noun: number): boolean {
  const verb = headIn(clauses, noun)
  return (
    verb >= 0 &&
    isVerb(clauses, verb) &&
    (FREEING.has(lemmaAt(clauses, verb)) ||
      dependentsOf(clauses.syntax, verb, ['compound:prt']).some((at) => wordAt(clauses, at) === 'over'))
  )
}

const FREEING = words('leave free release deliver return hand exchange swap go come cross arrive reach board embrace greet send reunite')

/** Where those who are counted came to harm: a place, and no part of the count. */
function whereOf(clauses: Clauses, tokens: readonly number[]): Phrase | null {
  for (const token of tokens) {
    const found = token < 0 ? null : placeWith(clauses, [token], IN)
    if (found !== null && numberIn(clauses, found.first, found.end) === null && !EVENTS.has(lemmaAt(clauses, found.head))) return found
    const inner = found === null ? null : placeWith(clauses, [found.head], IN)
    if (inner !== null && EVENTS.has(lemmaAt(clauses, found?.head ?? -1))) return inner
  }
  return null
}

const IN: ReadonlySet<string> = new Set([...WHERE].filter((word) => word !== 'of' && word !== 'by' && word !== 'for'))
const EVENTS = words(
  'attack strike ambush flood explosion blast crash collapse fire raid bombing shelling clash battle fighting earthquake quake storm landslide accident shooting incident disaster offensive war conflict airstrike hospital',
)

/** "Four of them seriously": a part of a count that was told. */
function isPartOfToll(clauses: Clauses, end: number): boolean {
  return wordAt(clauses, end) === 'of' && /^(?:them|whom|those)$/.test(wordAt(clauses, end + 1))
}

function isInsideNumber(clauses: Clauses, token: number): boolean {
  const before = wordAt(clauses, token - 1)
  if (before === 'no' || (wordAt(clauses, token) === 'one' && wordAt(clauses, token + 1) === 'of')) return true
  const isNumber = (at: number): boolean =>
    at >= clauses.content.first && (numberIn(clauses, at, at + 1) !== null || SCALES.has(wordAt(clauses, at)))
  if (before === '-' || before === 'to' || before === '–' || before === 'or') return isNumber(token - 2)
  if (before === 'and') return isNumber(token - 2) && (SCALES.has(wordAt(clauses, token - 2)) || wordAt(clauses, token - 3) === 'between')
  // "A dozen" starts at its article, "hundreds of thousands" at the first word.
  if (before === 'a' && SCALES.has(wordAt(clauses, token))) return true
  if (before === 'of' && isNumber(token - 2) && /s$/.test(wordAt(clauses, token))) return true
  return isNumber(token - 1) || MONTHS.has(before)
}

const MONTHS = words('january february march april may june july august september october november december')
const SCALES = words('hundred thousand million dozen')

/** What may befall a thing that is counted. */
const HARMED = new Set(['captured', 'destroyed'])
const THINGS = words(
  'vehicle truck lorry tank drone missile rocket aircraft warplane helicopter jet ship boat gun howitzer cannon launcher plane carrier system warship mortar motorcycle boat pickup',
)
/** Counted, but no losses of a side. */
const CIVILIAN = words('house home building school hospital shop family village car hectare acre tree cow animal case family-home')
const UNMANNED = words('drone missile rocket uav shell projectile')
const TIMES = words("day week month year hour minute night kilometre km mile metre time age percent o'clock")

/** "Russian soldiers", "of their men": who is counted. */
function peopleEnd(clauses: Clauses, from: number): number {
  for (let at = from; at < Math.min(clauses.content.end, from + 4); at++) {
    const tag = clauses.syntax.tags[at]
    if (tag === 'NOUN' && clauses.syntax.tags[at + 1] !== 'NOUN') return at + 1
    if (
      tag !== 'ADJ' &&
      tag !== 'PROPN' &&
      tag !== 'DET' &&
      tag !== 'ADP' &&
      tag !== 'ADV' &&
      tag !== 'NOUN' &&
      tag !== 'NUM' &&
      tag !== 'PRON' &&
      tag !== 'CCONJ'
    )
      return from
  }
  return from
}

/** "We lost nine men", "the army has lost 35 soldiers": people and machines that a side lost. */
function readLost(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (object === null) return null
  const lemma = lemmaAt(clauses, object.head)
  const isPeople = FIGHTERS.has(lemma) || lemma === 'people' || lemma === 'person'
  if (!isPeople && !THINGS.has(lemma)) return null
  const amount = amountIn(clauses, object, 'FLOW') ?? oneIn(clauses, object)
  if (amount === null || (amount.max === 1 && !THINGS.has(lemma) && !FIGHTERS.has(lemma))) return null
  const doer = doerOf(clauses, verb)
  const isNamed = doer !== null && /^\p{Lu}/u.test(clauses.tokens[doer.head]?.text ?? '')
  const isOwn = doer !== null && (isForce(clauses, doer.head) || isNamed || clauses.syntax.tags[doer.head] !== 'NOUN')
  return isOwn ? losses(clauses, verb, { side: doer, amount: { ...amount, of: isPeople ? 'killed' : amount.of } }) : null
}

function losses(clauses: Clauses, token: number, { side, amount }: { readonly side: Run | null; readonly amount: Amount }): Frame | null {
  return makeFrame(clauses, ['LOSSES', token], { side, place: placeWith(clauses, [token], IN), amount })
}

/** "No one was killed", "there were no casualties", "no civilians were hurt": a loss of none. */
function readUnharmed(clauses: Clauses, word: number): Frame | null {
  if (wordAt(clauses, word) === 'no' && COMPARED.has(wordAt(clauses, word + 1))) return null
  for (let at = word + 1; at < Math.min(clauses.content.end, word + 8); at++) {
    const of = harmAt(clauses, at)
    if (of === null) continue
    if (of === 'captured' || of === 'destroyed' || of === 'displaced' || !isPlain(clauses, { first: word, end: at })) return null
    const amount: Amount = { min: 0, max: 0, isVague: false, unit: 'count', of, flow: 'FLOW', window: null }
    const frame = losses(clauses, word, { side: null, amount })
    return frame === null ? null : { ...frame, isSo: true }
  }
  return null
}

/** "Not one of her sailors lost his life", "not a single soldier was killed". */
function readNotOne(clauses: Clauses, word: number): Frame | null {
  const isNot = wordAt(clauses, word - 1) === 'not' || (wordAt(clauses, word - 1) === 'a' && wordAt(clauses, word - 2) === 'not')
  return isNot ? readUnharmed(clauses, word) : null
}

const COMPARED = words('more fewer less longer doubt')

/** Only people and little words stand between "no" and what befell them. */
function isPlain({ syntax, words: said }: Clauses, { first, end }: Run): boolean {
  for (let at = first + 1; at < end; at++) {
    const tag = syntax.tags[at] ?? ''
    if (tag === 'PUNCT' || (tag === 'VERB' && syntax.lemmas[at] !== 'lose') || NEGATION.has(said[at] ?? '')) return false
    if (tag === 'NOUN' && !PEOPLE.has(syntax.lemmas[at] ?? '')) return false
  }
  return dependentsOf(syntax, first, ['conj']).length === 0
}

const NEGATION = words("not n't never no")
const PEOPLE: ReadonlySet<string> = new Set([
  ...FIGHTERS,
  ...words(
    'one people person sailor civilian child woman resident patient passenger worker villager death casualty injury fatality loss body life student',
  ),
])
