import { monthPattern, months } from '../../domain/months.ts'
/** A stretch of days (ISO 8601); an end that the words leave open is null. */
export interface StatedWindow {
  readonly from: string | null
  readonly to: string | null
}

/**
 * The stretch of days that words fix, reckoned from the day of saying: "from 3 to 9 November", "since 3 May" (up to that day), "over the past week", "this month",
 * "in November 2024". Null where they fix none, or no day of saying is known and the words need one. Single days are left to `happenedOn`.
 */
export function statedWindow(words: string, saidOn: string | null): StatedWindow | null {
  return betweenDays(words, saidOn) ?? sinceDay(words, saidOn) ?? countedBack(words, saidOn) ?? wholeMonth(words, saidOn)
}

const DAY = 86_400_000
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const LENGTHS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, fortnight: 14, month: 30, year: 365 }

const BETWEEN = new RegExp(
  `\\b(?:(?:from|between) )(?:(${monthPattern}) (\\d{1,2})|(\\d{1,2})(?: (${monthPattern}))?) (?:to|and|until|through) (?:(${monthPattern}) )?(\\d{1,2})(?: (${monthPattern}))?(?:,? (\\d{4}))?\\b`,
  'i',
)

/** "from 3 to 9 November", "between October 30 and November 2". */
function betweenDays(words: string, saidOn: string | null): StatedWindow | null {
  const [, firstMonth, firstDay, dayFirst, monthAfter, lastMonth, lastDay, monthLast, year] = BETWEEN.exec(words) ?? []
  const endMonth = lastMonth ?? monthLast ?? firstMonth
  if (endMonth === undefined || lastDay === undefined) return null
  const to = latestDate({ month: endMonth, day: lastDay, year }, saidOn)
  const from =
    to === null ? null : latestDate({ month: firstMonth ?? monthAfter ?? endMonth, day: firstDay ?? dayFirst ?? '', year: undefined }, to)
  return from === null ? null : { from, to }
}

const SINCE = new RegExp(`\\bsince (?:(${monthPattern}) (\\d{1,2})|(\\d{1,2}) (${monthPattern}))(?:,? (\\d{4}))?\\b`, 'i')

/** "since 3 May", up to the day of saying. */
function sinceDay(words: string, saidOn: string | null): StatedWindow | null {
  const [, month, day, dayFirst, monthAfter, year] = SINCE.exec(words) ?? []
  const from = latestDate({ month: month ?? monthAfter ?? '', day: day ?? dayFirst ?? '', year }, saidOn)
  return from === null || saidOn === null ? null : { from, to: saidOn }
}

const BACK = new RegExp(
  `\\b(?:over|in|during|within|for) the (?:past|last|previous|preceding) (?:(\\d{1,3}|${NUMBERS.join('|')}|few|several) )?(hour|day|week|fortnight|month|year)s?\\b`,
  'i',
)
const THIS = /\b(?:so far )?this (week|month|year)\b/i

/** "over the past week", "in the last 24 hours", "this month": counted back from the day of saying. */
function countedBack(words: string, saidOn: string | null): StatedWindow | null {
  if (saidOn === null) return null
  const [found, count, unit] = BACK.exec(words) ?? []
  if (found !== undefined && unit !== undefined) {
    const times = count === undefined ? 1 : numberOf(count)
    const days = (LENGTHS[unit.toLowerCase()] ?? 0) * (times ?? 0)
    return days > 0 ? { from: written(Date.parse(saidOn) - Math.ceil(days) * DAY), to: saidOn } : null
  }
  const [, now] = THIS.exec(words) ?? []
  return now === undefined ? null : { from: startOf(now.toLowerCase(), saidOn), to: saidOn }
}

const WHOLE = new RegExp(`\\b(?:in|during|throughout) (?:early |mid-|late )?(${months.join('|')})(?:,? (\\d{4}))?\\b(?! \\d{1,2}\\b)`, 'i')

/** "in November", "during May 2024": the latest such month up to the day of saying, which ends it when it is under way. */
function wholeMonth(words: string, saidOn: string | null): StatedWindow | null {
  const [, name, year] = WHOLE.exec(words) ?? []
  // "May" at the head of a sentence may be no month, "in May" is one.
  const from = name === undefined ? null : latestDate({ month: name, day: '1', year }, saidOn)
  if (from === null) return null
  const date = new Date(from)
  const end = written(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0))
  return { from, to: saidOn !== null && saidOn < end ? saidOn : end }
}

interface NamedDate {
  readonly month: string
  readonly day: string
  readonly year: string | undefined
}

/** The date of that year, else the latest such date up to a day; null for what is no date, and for one that needs a year and has none. */
function latestDate({ month, day, year }: NamedDate, until: string | null): string | null {
  const number = months.findIndex((name) => month !== '' && name.startsWith(month.slice(0, 3).toLowerCase()))
  if (number < 0 || day === '' || (year === undefined && until === null)) return null
  const years = year === undefined ? [Number(until?.slice(0, 4)), Number(until?.slice(0, 4)) - 1] : [Number(year)]
  const dates = years.map((each) => new Date(Date.UTC(each, number, Number(day)))).filter((date) => date.getUTCDate() === Number(day))
  return dates.map((date) => written(date.getTime())).find((date) => year !== undefined || date <= (until ?? '')) ?? null
}

function startOf(unit: string, day: string): string {
  if (unit === 'month') return `${day.slice(0, 7)}-01`
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`
  return written(Date.parse(day) - ((new Date(day).getUTCDay() + 6) % 7) * DAY)
}

/** "few" and "several" fix no number. */
function numberOf(word: string): number | null {
  const place = NUMBERS.indexOf(word.toLowerCase())
  return place >= 0 ? place + 1 : Number(word) || null
}

function written(day: number): string {
  return new Date(day).toISOString().slice(0, 10)
}
