import type { Quantity } from '../../../../domain/Statement.ts'
import { monthOf } from '../days.ts'
import { type Passage, tagAt, wordAt } from '../Passage.ts'
import type { Range } from '../Range.ts'
import { numberAt, startsNumber } from './numberAt.ts'

/** The numbers that a content gives, with their unit and what is counted; years, dates, ordinals and numbers in names are none. */
export function quantitiesIn(passage: Passage, content: Range): Quantity[] {
  const quantities: Quantity[] = []
  let i = content.first
  while (i < content.end) {
    const found = quantityAt(passage, i, content.end)
    if (found) quantities.push(found.quantity)
    i = found ? found.end : i + 1
  }
  return quantities
}

interface Found {
  readonly quantity: Quantity
  readonly end: number
}

function quantityAt(passage: Passage, index: number, ceiling: number): Found | null {
  const word = passage.tokens[index]?.word
  const first = !word || !startsNumber(word) || isInName(passage, index) ? null : numberAt(passage, index, ceiling)
  if (!first || isDateOrYear(passage, index, first.end) || isClock(passage, index, first.end) || isPronoun(passage, index)) return null
  const second = rangeEnd(passage, first.end, ceiling)
  const end = second?.end ?? first.end
  const measured = unitAt(passage, end, ceiling) ?? moneyBefore(passage, index, end)
  const max = second ? second.value : null
  if (measured)
    return { quantity: { value: first.value, max, unit: measured.unit, of: ofWhat(passage, measured.end, ceiling) }, end: measured.end }
  const noun = countedAt(passage, end, ceiling)
  return noun ? { quantity: { value: first.value, max, unit: 'count', of: noun.of }, end: noun.end } : null
}

function isInName(passage: Passage, index: number): boolean {
  return (passage.nameOf[index] ?? -1) >= 0
}

/** "One of the largest", "one that holds", "no one": it counts nothing. */
function isPronoun(passage: Passage, index: number): boolean {
  return (
    wordAt(passage, index) === 'one' &&
    (/^(?:of|that|which|who|another)$/.test(wordAt(passage, index + 1)) || wordAt(passage, index - 1) === 'no')
  )
}

/** "At 6 p.m.", "10:30 am", "two o'clock". */
function isClock(passage: Passage, index: number, end: number): boolean {
  return (
    /^(?:[ap]\.?m\.?|o'clock|hrs|gmt)$/.test(wordAt(passage, end)) || wordAt(passage, index - 1) === ':' || wordAt(passage, end) === ':'
  )
}

function isDateOrYear(passage: Passage, index: number, end: number): boolean {
  const word = wordAt(passage, index)
  if (monthOf(wordAt(passage, index - 1)) !== null || monthOf(wordAt(passage, end)) !== null) return true
  const isYear = /^(?:1[89]|20)\d\d$/.test(word)
  return isYear && !/^(?:NOUN|ADJ)$/.test(tagAt(passage, end))
}

/** "between 5 and 10", "5 to 10", "5-10": the upper number. */
function rangeEnd(passage: Passage, index: number, ceiling: number): { value: number; end: number } | null {
  return /^(?:to|and|-|–|or)$/.test(wordAt(passage, index)) ? numberAt(passage, index + 1, ceiling) : null
}

const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: '% percent pct',
    kilometre: 'km kilometre kilometres kilometer kilometers',
    mile: 'mile miles',
    metre: 'metre metres meter meters m',
    centimetre: 'cm centimetre centimetres centimeter centimeters',
    millimetre: 'mm millimetre millimetres millimeter millimeters',
    hectare: 'hectare hectares',
    acre: 'acre acres',
    tonne: 'tonne tonnes ton tons',
    minute: 'minute minutes min mins',
    day: 'day days',
    week: 'week weeks',
    hour: 'hour hours',
    month: 'month months',
    year: 'year years',
    dollar: 'dollar dollars',
    euro: 'euro euros',
    pound: 'pound pounds',
    peso: 'peso pesos',
    rupee: 'rupee rupees',
    rouble: 'rouble roubles ruble rubles',
    hryvnia: 'hryvnia hryvnias',
    shekel: 'shekel shekels',
    yuan: 'yuan',
    lira: 'lira liras',
  }).flatMap(([unit, list]) => list.split(' ').map((word): [string, string] => [word, unit])),
)

function unitAt(passage: Passage, index: number, ceiling: number): { unit: string; end: number } | null {
  if (index >= ceiling) return null
  const at = wordAt(passage, index) === '-' ? index + 1 : index
  const word = wordAt(passage, at)
  if (word === 'per' && wordAt(passage, at + 1) === 'cent') return { unit: 'percent', end: at + 2 }
  if ((word === 'square' || word === 'sq') && units.has(wordAt(passage, at + 1)))
    return { unit: `square ${units.get(wordAt(passage, at + 1)) ?? ''}`, end: at + 2 }
  const unit = units.get(word)
  return unit ? { unit, end: at + 1 } : null
}

function moneyBefore(passage: Passage, index: number, end: number): { unit: string; end: number } | null {
  const mark = wordAt(passage, index - 1)
  const unit = mark === '$' ? 'dollar' : mark === '€' ? 'euro' : mark === '£' ? 'pound' : null
  return unit ? { unit, end } : null
}

/** "of the city" behind a measure; empty when the text does not say. */
function ofWhat(passage: Passage, index: number, ceiling: number): string {
  return wordAt(passage, index) === 'of' ? phraseText(passage, index + 1, ceiling) : ''
}

function countedAt(passage: Passage, index: number, ceiling: number): { of: string; end: number } | null {
  const from = wordAt(passage, index) === 'of' ? index + 1 : index
  const of = phraseText(passage, from, ceiling)
  return of === '' ? null : { of, end: from + 1 }
}

/** Adjectives and nouns from here on, the nouns' head included. */
function phraseText(passage: Passage, from: number, ceiling: number): string {
  let end = from
  for (let i = from; i < Math.min(ceiling, from + 7); i++) {
    const tag = tagAt(passage, i)
    if (tag === 'NOUN' || tag === 'PROPN') end = i + 1
    else if (tag !== 'ADJ' && !(tag === 'DET' && i === from) && tag !== 'PART') break
  }
  return end > from ? passage.text.slice(passage.tokens[from]?.start ?? 0, passage.tokens[end - 1]?.end ?? 0) : ''
}
