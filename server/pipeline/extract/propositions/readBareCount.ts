import type { Frame } from '../../../domain/Proposition.ts'
import { amountIn } from './amountIn.ts'
import { type Clauses, type Run, wordAt } from './Clauses.ts'
import { harmAt } from './harmNear.ts'
import { makeFrame } from './makeFrame.ts'
import { words } from './words.ts'

/**
 * A bare number as LOSSES, where what was said before it tells what befell those who are counted: "there were seven", "it is not forty-three", "the correct number is 58",
 * "seventy-one". `number` is its run; what stands around it says nothing of another matter.
 */
export function readBareCount(clauses: Clauses, number: Run): Frame | null {
  if (!isBareBefore(clauses, number.first) || !isBareBehind(clauses, number.end)) return null
  const of = harmBefore(clauses)
  const amount = of === null ? null : amountIn(clauses, { first: number.first, end: number.end }, 'FLOW')
  if (of === null || amount === null || amount.unit !== 'count' || amount.min < LEAST) return null
  const frame = makeFrame(clauses, ['LOSSES', number.first], { amount: { ...amount, of }, verb: number.first })
  const isNot = NOT.has(wordAt(clauses, number.first - 1)) || NOT.has(wordAt(clauses, number.first - 2))
  return frame === null || !isNot ? frame : { ...frame, isSo: false }
}

const LEAST = 2
const NOT = words("not never n't")

/** Only words of counting stand between the start of the clause and the number. */
function isBareBefore({ words: said, content, runs }: Clauses, first: number): boolean {
  const start = runs.find((run) => first >= run.first && first < run.end)?.first ?? content.first
  for (let at = first - 1; at >= Math.max(start, first - 9); at--) {
    const word = said[at] ?? ''
    if (/^[.;:!?,"“‘—–-]$/.test(word)) return true
    if (!LEADING.has(word)) return false
  }
  return first - start <= 9
}

const LEADING = words(
  `it is was are were not n't never there that they we be the a correct real true actual right exact final number figure toll count total so only just at least some about over more than fewer less in truth fact
  perhaps maybe nearer closer to really now stands stood remains remained of no had been have has but and rather by our its their his her own`,
)

/** It ends there, or counts people. */
function isBareBehind(clauses: Clauses, end: number): boolean {
  if (end >= clauses.content.end) return true
  const word = wordAt(clauses, end)
  // "Nine at the very least".
  if (word === 'at') return /\bleast\b/.test(clauses.words.slice(end, end + 4).join(' '))
  if (PEOPLE.has(word)) return end + 1 >= clauses.content.end || CLOSING.has(wordAt(clauses, end + 1))
  return CLOSING.has(word)
}

const PEOPLE = words('people persons lives souls victims men women')
const CLOSING = words('. , ; : ! ? " ” ’ — – so now altogether together not or and with that which')

/** What befell people, by the nearest word of harm before what is said; null where none is near. */
function harmBefore(clauses: Clauses): string | null {
  const from = Math.max(0, clauses.content.first - NEAR)
  const before: Clauses = { ...clauses, content: { first: from, end: clauses.content.first } }
  for (let at = clauses.content.first - 1; at >= from; at--) {
    if (OTHERS.has(wordAt(clauses, at))) return null
    const of = harmAt(before, at)
    if (of !== null) return BEFALLEN.has(of) ? of : null
  }
  return null
}

/** In words: two sentences. */
const NEAR = 45
const BEFALLEN = words('killed wounded missing')
/** What else is counted near by. */
const OTHERS = words(
  'percent % votes seats drones missiles rockets dollars euros pounds rubles tonnes kilometres km miles years months weeks days hours villages towns houses homes arrests arrested prisoners captives age aged',
)
