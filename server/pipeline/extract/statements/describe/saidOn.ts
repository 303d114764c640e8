import { askingWords } from '../../tokens/askingWords.ts'
import type { Draft } from '../Draft.ts'
import { daysBefore, edtfOf, lastWeekday, monthOf, weekdayOf } from '../days.ts'
import { type Passage, sentenceAt, wordAt } from '../Passage.ts'
import { numberAt } from './numberAt.ts'
import { weekBeside, weekdayOfLastWeek } from './weekBeside.ts'

/**
 * The day of saying as EDTF, or the stretch of days ("last week"), from a weekday or date beside the cue and outside the content; a participle ("adding that") shares the day of
 * the verb before it. Null when the text does not say, and for a weekday in an article without a date.
 */
export function saidOn(passage: Passage, draft: Draft, neighbours: readonly Draft[]): string | null {
  const own = dayBesideCue(passage, draft, neighbours)
  if (own !== null || draft.isHearsay) return own
  const partner = neighbours.find(
    (other) => other.cueHead < draft.cueHead && other.source !== null && other.source.first === draft.source?.first,
  )
  return partner ? dayBesideCue(passage, partner, neighbours) : null
}

function dayBesideCue(passage: Passage, draft: Draft, neighbours: readonly Draft[]): string | null {
  const { first, end } = sentenceAt(passage, draft.cueHead)
  let nearest: { day: string; distance: number } | null = null
  for (let i = Math.max(first, draft.cueHead - 40); i < Math.min(end, draft.cueHead + 30); i++) {
    const word = passage.tokens[i]?.word
    if (!word || !mayTellDay(word) || isElsewhere(draft, i)) continue
    const day = LOOSE.has(wordAt(passage, i)) && !isOfSaying(draft, i) ? null : dayAt(passage, i)
    if (day === null || isAnothers(passage, { draft, at: i }, neighbours)) continue
    const distance = Math.abs(i - draft.cueHead)
    if (!nearest || distance < nearest.distance) nearest = { day, distance }
  }
  return nearest?.day ?? null
}

/** What is told of a thing as often as of saying it. */
const LOOSE: ReadonlySet<string> = new Set(['week', 'weekend'])

/** "Last week, X denied", "X, in an interview last week, denied", "X denied last week that": before all that is said, or right behind the cue. */
function isOfSaying({ content, cueHead }: Draft, index: number): boolean {
  if (index > cueHead) return index - cueHead <= BEHIND && !content.some(({ first }) => first > cueHead && first < index)
  return !content.some(({ first, end }) => first < index && end > index - SENTENCE)
}

/** Words. */
const BEHIND = 6
const SENTENCE = 60

/** Whether a word can be what a day is told by. */
const mayTellDay = askingWords(({ plain }) => dayWords.has(plain) || monthOf(plain) !== null || weekdayOf(plain) !== null)

const dayWords: ReadonlySet<string> = new Set(['yesterday', 'today', 'tonight', 'week', 'weekend', 'month', 'ago'])

interface Place {
  readonly draft: Draft
  readonly at: number
}

/** Beside the cue of somebody else, with a comma or conjunction between: "A said on Tuesday that it held, while B insisted …". */
function isAnothers(passage: Passage, { draft, at }: Place, neighbours: readonly Draft[]): boolean {
  return neighbours.some((other) => {
    const isOther = other.cueHead !== draft.cueHead && other.source !== null && other.source.first !== draft.source?.first
    if (!isOther || Math.abs(other.cueHead - at) >= Math.abs(draft.cueHead - at)) return false
    const [low, high] = [Math.min(other.cueHead, draft.cueHead), Math.max(other.cueHead, draft.cueHead)]
    return low < at && passage.words.slice(low, high).some((word) => /^(?:,|;|while|but|and|as)$/.test(word))
  })
}

/** In the content, or in the words for the speaker. */
function isElsewhere(draft: Draft, index: number): boolean {
  return [...draft.content, ...(draft.source ? [draft.source] : [])].some((range) => range.first <= index && index < range.end)
}

function dayAt(passage: Passage, index: number): string | null {
  const word = wordAt(passage, index)
  const published = passage.article.publishedAt?.slice(0, 10) ?? null
  const month = monthOf(word)
  if (month !== null) return dateAt(passage, index, month, published)
  if (published === null || wordAt(passage, index - 1) === 'next') return null
  if (word === 'yesterday') return daysBefore(published, 1)
  if (word === 'week' || word === 'weekend') return weekBeside(passage, index, published)
  if (word === 'month') return monthBeside(passage, index, published)
  if (word === 'ago' && /^days?$/.test(wordAt(passage, index - 1))) return daysAgo(passage, index - 2, published)
  if (word === 'today' || word === 'tonight') return published
  const weekday = weekdayOf(word)
  if (weekday === null || wordAt(passage, index + 1) === "'s") return null
  const ofLastWeek = weekdayOfLastWeek(passage, index, published)
  if (ofLastWeek !== null) return ofLastWeek
  return wordAt(passage, index - 1) === 'last' ? lastWeekday(weekday, daysBefore(published, 1)) : lastWeekday(weekday, published)
}

/** "Last month", "earlier this month": the month alone. */
function monthBeside(passage: Passage, index: number, published: string): string | null {
  const month = published.slice(0, 7)
  if (wordAt(passage, index - 1) === 'last') return daysBefore(`${month}-01`, 1).slice(0, 7)
  return wordAt(passage, index - 1) === 'this' && /^(?:earlier|late|early)$/.test(wordAt(passage, index - 2)) ? month : null
}

/** "Two days ago". */
function daysAgo(passage: Passage, index: number, published: string): string | null {
  const count = wordAt(passage, index) === 'a' ? 1 : (numberAt(passage, index, index + 2)?.value ?? null)
  return count !== null && Number.isInteger(count) && count < 60 ? daysBefore(published, count) : null
}

/** "Nov. 2", "2 November", either with a year after it. */
function dateAt(passage: Passage, index: number, month: number, published: string | null): string | null {
  const after = dayNumber(wordAt(passage, index + 1))
  const day = after ?? dayNumber(wordAt(passage, index - 1))
  if (day === null) return null
  const next = after === null ? index + 1 : index + 2
  const yearWord = wordAt(passage, wordAt(passage, next) === ',' ? next + 1 : next)
  const year = /^(?:19|20)\d\d$/.test(yearWord) ? Number(yearWord) : null
  return edtfOf({ year, month, day }, published)
}

function dayNumber(word: string): number | null {
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]
  const day = Number(number ?? 0)
  return day >= 1 && day <= 31 ? day : null
}
