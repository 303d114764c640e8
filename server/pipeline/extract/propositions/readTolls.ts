import type { Frame } from '../../../domain/Proposition.ts'
import { numberAt } from '../statements/describe/numberAt.ts'
import { amountIn } from './amountIn.ts'
import { type Clauses, isVerb, lemmaAt, obliqueWith, type Run, WHERE, wordAt } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'

/** How far from a number the word may stand that says what befell those who are counted. */
const BEFORE = 9
const AFTER = 11

/**
 * The number at a token as LOSSES, when words near it say what befell those who are counted: "killed at least 36 people", "12 dead", "the toll is five", "claimed 88
 * lives", "about 120 are missing". Read by the order of words: numbers are what parsers get wrong most. `side` is who is counted.
 */
export function readTolls(clauses: Clauses, token: number): Frame | null {
  const number = numberAt(clauses, token, clauses.content.end)
  if (number === null || isInsideNumber(clauses, token)) return null
  const measure = measureNear(clauses, { first: token, end: number.end })
  if (measure === null) return null
  const phrase = { first: token, end: Math.min(clauses.content.end, number.end + 5) }
  const amount = amountIn(clauses, phrase, 'FLOW')
  if (amount === null || amount.unit !== 'count' || TIMES.has(amount.of) || amount.of === 'percent') return null
  const isThing = THINGS.has(amount.of)
  if (isThing && !HARMED.has(measure.of)) return null
  return makeFrame(clauses, ['LOSSES', token], {
    side: { first: token, end: Math.max(number.end, peopleEnd(clauses, number.end)) },
    place: obliqueWith(clauses, [measure.at, clauses.syntax.heads[measure.at]], WHERE),
    amount: { ...amount, of: isThing ? amount.of : measure.of },
    ...(isVerb(clauses, measure.at) ? { verb: measure.at } : {}),
  })
}

function isInsideNumber(clauses: Clauses, token: number): boolean {
  const before = wordAt(clauses, token - 1)
  const isNumber = (at: number): boolean => numberAt(clauses, at, at + 1) !== null || SCALES.has(wordAt(clauses, at))
  if (before === '-' || before === 'and' || before === 'to' || before === '–' || before === 'or') return isNumber(token - 2)
  return isNumber(token - 1) || MONTHS.has(before)
}

const MONTHS = new Set('january february march april may june july august september october november december'.split(' '))
const SCALES = new Set('hundred thousand million dozen'.split(' '))

interface Measure {
  readonly at: number
  readonly of: string
}

/** The nearest word of harm, one behind the number first; none across the end of a clause or another number. */
function measureNear(clauses: Clauses, { first, end }: Run): Measure | null {
  for (let at = end; at < Math.min(clauses.content.end, end + AFTER) && !isClauseEnd(clauses, at); at++) {
    const of = measureAt(clauses, at)
    if (of !== null) return { at, of: isJoint(clauses, at) ? 'casualty' : of }
    if (at > end && numberAt(clauses, at, at + 1) !== null && wordAt(clauses, at - 1) !== 'and') break
  }
  for (let at = first - 1; at >= Math.max(clauses.content.first, first - BEFORE) && !isClauseEnd(clauses, at); at--) {
    const of = measureAt(clauses, at)
    if (of !== null) return { at, of: isJoint(clauses, at) ? 'casualty' : of }
    if (numberAt(clauses, at, at + 1) !== null) break
  }
  return null
}

function isClauseEnd(clauses: Clauses, at: number): boolean {
  return /^[;:.!?…]$/.test(wordAt(clauses, at)) || wordAt(clauses, at) === 'when' || wordAt(clauses, at) === 'while'
}

/** "Dead and wounded", "killed or injured": both are counted. */
function isJoint(clauses: Clauses, at: number): boolean {
  const [joint, other] = [wordAt(clauses, at + 1), measureAt(clauses, at + 2)]
  return (joint === 'and' || joint === 'or') && other !== null && other !== measureAt(clauses, at)
}

function measureAt(clauses: Clauses, at: number): string | null {
  const of = MEASURES.get(wordAt(clauses, at)) ?? MEASURES.get(lemmaAt(clauses, at))
  if (of === undefined) return null
  if (wordAt(clauses, at) === 'lives' && !TAKING_LIVES.test(wordAt(clauses, at - 2) + wordAt(clauses, at - 3) + wordAt(clauses, at - 1)))
    return null
  return of
}

const TAKING_LIVES = /lost|claim|cost|taken|took|their/

const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed:
      'kill killed dead died die dies death deaths toll lives fatality fatalities body bodies corpse corpses neutralised neutralized eliminated slain massacred drowned perished executed',
    wounded: 'wounded injured hurt wound injure maimed',
    missing: 'missing unaccounted disappeared vanished',
    captured: 'captured capture prisoner prisoners hostage hostages kidnapped abducted detained arrested',
    displaced: 'displaced fled flee homeless evacuated uprooted',
    destroyed: 'destroyed damaged burnt burned',
    casualty: 'casualty casualties losses',
  }).flatMap(([of, words]) => words.split(' ').map((word): [string, string] => [word, of])),
)

/** What may befall a thing that is counted. */
const HARMED = new Set(['captured', 'destroyed'])
const THINGS = new Set(
  'vehicle truck lorry tank drone missile rocket house home building aircraft helicopter jet ship boat car school hospital'.split(' '),
)
const TIMES = new Set('day week month year hour minute night kilometre km mile metre time age percent'.split(' '))

/** "Russian soldiers", "of their men": who is counted. */
function peopleEnd(clauses: Clauses, from: number): number {
  for (let at = from; at < Math.min(clauses.content.end, from + 4); at++) {
    const tag = clauses.syntax.tags[at]
    if (tag === 'NOUN') return at + 1
    if (tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'DET' && tag !== 'ADP' && tag !== 'ADV') return from
  }
  return from
}
