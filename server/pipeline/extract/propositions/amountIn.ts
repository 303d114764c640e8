import type { Amount } from '../../../domain/Proposition.ts'
import { type Clauses, lemmaAt, type Run, wordAt } from './Clauses.ts'
import { numberIn } from './numberIn.ts'

/** The number that a phrase gives ("over 100,000 troops", "between 40 and 60 drones"), with the head noun of what it counts; null when it gives none. */
export function amountIn(clauses: Clauses, run: Run, flow: Amount['flow']): Amount | null {
  for (let at = run.first; at < run.end; at++) {
    const number = numberIn(clauses, at, run.end)
    if (number === null || isOrdinalOrYear(clauses, at, number.value)) continue
    const next = /^(?:to|and|-|–|or)$/.test(wordAt(clauses, number.end)) ? numberIn(clauses, number.end + 1, run.end) : null
    const isSum = next !== null && number.value % 100 === 0 && next.value < 100 && wordAt(clauses, number.end) === 'and'
    const isRange = wordAt(clauses, number.end) !== 'and' || wordAt(clauses, at - 1) === 'between'
    const upper = isRange ? next : null
    const value = isSum && upper === null ? number.value + (next?.value ?? 0) : number.value
    const bound = boundBefore(clauses, at)
    const rest = { first: (isSum ? next : upper)?.end ?? number.end, end: run.end }
    return {
      min: bound === 'MOST' ? 0 : value,
      max: upper ? upper.value : bound === 'LEAST' || number.isVague ? null : value,
      isVague: bound === 'VAGUE' || number.isVague,
      unit: unitIn(clauses, rest),
      of: countedIn(clauses, rest),
      flow,
      window: windowAround(clauses, at),
    }
  }
  return null
}

/** One, of what "a" or "an" leads: "a warplane". Null for all else. */
export function oneIn(clauses: Clauses, { first, end }: Run): Amount | null {
  const of = countedIn(clauses, { first: first + 1, end })
  if (!/^an?$/.test(wordAt(clauses, first)) || of === '') return null
  return { min: 1, max: 1, isVague: false, unit: 'count', of, flow: 'FLOW', window: null }
}

function isOrdinalOrYear(clauses: Clauses, at: number, value: number): boolean {
  return (
    (clauses.syntax.tags[at] === 'PROPN' && /^\d/.test(wordAt(clauses, at))) ||
    (value >= 1900 && value <= 2100 && wordAt(clauses, at - 1) === 'in')
  )
}

function boundBefore(clauses: Clauses, at: number): 'LEAST' | 'MOST' | 'VAGUE' | null {
  const words = [wordAt(clauses, at - 2), wordAt(clauses, at - 1)]
  const pair = words.join(' ')
  if ((pair === 'fewer than' || pair === 'less than') && wordAt(clauses, at - 3) === 'no') return 'LEAST'
  if (pair === 'more than' && wordAt(clauses, at - 3) === 'no') return 'MOST'
  if (pair === 'at least' || pair === 'more than' || pair === 'no fewer' || words[1] === 'over' || words[1] === 'exceeding') return 'LEAST'
  if (pair === 'up to' || pair === 'at most' || pair === 'fewer than' || pair === 'less than' || words[1] === 'under') return 'MOST'
  return vague.has(words[1] ?? '') || pair === 'close to' ? 'VAGUE' : null
}

const vague = new Set('about around some roughly approximately nearly almost estimated circa'.split(' '))

function unitIn(clauses: Clauses, { first }: Run): string {
  const word = wordAt(clauses, first)
  if (word === '%' || word === 'percent' || word === 'per' || word === 'pct') return 'percent'
  return UNITS.get(lemmaAt(clauses, first)) ?? 'count'
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometre'],
  ['kilometre', 'kilometre'],
  ['kilometer', 'kilometre'],
  ['mile', 'mile'],
  ['metre', 'metre'],
  ['meter', 'metre'],
])

/** The head noun behind a number: the last of the nouns in a row ("Ukrainian attack drones" → "drone"). */
function countedIn(clauses: Clauses, { first, end }: Run): string {
  let head = ''
  for (let at = wordAt(clauses, first) === 'of' ? first + 1 : first; at < end; at++) {
    const tag = clauses.syntax.tags[at] ?? ''
    if (tag === 'NOUN') head = lemmaAt(clauses, at)
    else if (head !== '' || (tag !== 'ADJ' && clauses.syntax.relations[at] !== 'amod' && tag !== 'PROPN' && tag !== 'DET' && tag !== 'NUM'))
      break
  }
  return SAME_COUNT.get(head) ?? head
}

/** Words for one measure. "Casualties" are not "killed", and "troops" are soldiers. */
const SAME_COUNT: ReadonlyMap<string, string> = new Map([
  ['troops', 'troop'],
  ['soldier', 'troop'],
  ['serviceman', 'troop'],
  ['personnel', 'troop'],
  ['fighter', 'troop'],
  ['man', 'troop'],
  ['militant', 'troop'],
  ['uav', 'drone'],
  ['people', 'person'],
  ['civilian', 'person'],
])

/** "in a single week", "overnight", "since January": near the number, in the words of the text. */
function windowAround(clauses: Clauses, at: number): string | null {
  for (let i = Math.max(clauses.content.first, at - 12); i < Math.min(clauses.content.end, at + 14); i++) {
    const word = wordAt(clauses, i)
    if (word === 'overnight' || word === 'daily') return word
    if (windows.has(word) && determiners.has(wordAt(clauses, i - 1))) return word
  }
  return null
}

const windows = new Set('day night week month year hours weekend days weeks months'.split(' '))
const determiners = new Set('a one single past last this per the every 24 48'.split(' '))
