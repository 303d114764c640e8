import { monthPattern, months } from '../../../domain/months.ts'
/** Days that words name, reckoned from a reference day: ISO 8601, either end null where it is open. */
export interface NamedTime {
  readonly from: string | null
  readonly to: string | null
}

/**
 * The time that words fix for what they tell, reckoned from the day of saying: "on Monday" the latest Monday, "on March 14", "the seventh", "last night", "since February", "by Sunday",
 * "until the 14th", "in January", "in the past week", "in 2014". Null where they name none; relative ones also where no day of saying is known. The first of several counts.
 */
export function timeIn(words: string, day: string | null): NamedTime | null {
  for (const read of READERS) {
    const time = read(words, day)
    if (time !== null) return time
  }
  return null
}

type Reader = (words: string, day: string | null) => NamedTime | null

const READERS: readonly Reader[] = [readRange, readNamedDay, readWeekday, readOrdinal, readNear, readSpan, readMonth, readYear]

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
/** What opens one end: "by Sunday", "until the night of March 14", "since Monday". */
const BOUND =
  '(?:\\b(by|until|till|before|since|from|after)\\s+(?:the\\s+)?(?:(?:night|evening|morning|end|start|beginning|last night)\\s+of\\s+)?)?'

const RANGE = new RegExp(
  `\\b(?:from|between)\\s+(?:(${monthPattern})\\s+(\\d{1,2})|(\\d{1,2})\\s+(${monthPattern}))\\s+(?:to|until|and|through|till)\\s+(?:(${monthPattern})\\s+)?(\\d{1,2})(?:\\s+(${monthPattern}))?(?![\\d:])`,
  'i',
)

/** "From April 7 to April 9", "between 28 May and 2 June", "between April 7 and 9". */
function readRange(words: string, day: string | null): NamedTime | null {
  const [, before, first, other, behind, secondMonth, last, lastMonth] = RANGE.exec(words) ?? []
  const month = before ?? behind
  if (month === undefined || last === undefined) return null
  const to = dateOf({ month: monthOf(secondMonth ?? lastMonth ?? month), day: Number(last), year: null }, day)
  const from = dateOf({ month: monthOf(month), day: Number(first ?? other), year: null }, to)
  return from === null || to === null ? null : { from, to }
}

const NAMED_DAY = new RegExp(
  `${BOUND}\\b(?:(${monthPattern})\\s+(\\d{1,2})(?!\\d|,\\d{3}|:)|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${monthPattern}))(?:,?\\s+(\\d{4}))?`,
  'i',
)

/** "March 14", "14 March 2026": with a year, else the latest such day. */
function readNamedDay(words: string, day: string | null): NamedTime | null {
  const [, bound, month, number, before, after, year] = NAMED_DAY.exec(words) ?? []
  const name = month ?? after
  if (name === undefined) return null
  const found = dateOf({ month: monthOf(name), day: Number(number ?? before), year: year === undefined ? null : Number(year) }, day)
  return found === null ? null : bounded(found, bound, day)
}

const WEEKDAY = new RegExp(`${BOUND}\\b(${WEEKDAYS.join('|')})\\b(?!['’]s)`, 'i')

function readWeekday(words: string, day: string | null): NamedTime | null {
  const [, bound, name] = WEEKDAY.exec(words) ?? []
  if (name === undefined || day === null) return null
  const back = (new Date(day).getUTCDay() - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7
  return bounded(daysBefore(day, back), bound, day)
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ORDINAL = new RegExp(
  `${BOUND}\\b(?:on|of)?\\s*the\\s+(?:(\\d{1,2})(?:st|nd|rd|th)|(?:night|evening|morning)\\s+of\\s+the\\s+(${ORDINALS.join('|')}))(?!\\s+\\p{L}*(?:brigade|division|battalion|regiment|century|time|army))\\b`,
  'iu',
)

/** "The evening of the seventh", "the 14th": the latest such day of a month. */
function readOrdinal(words: string, day: string | null): NamedTime | null {
  const [, bound, number, name] = ORDINAL.exec(words) ?? []
  const wanted = number === undefined ? ORDINALS.indexOf((name ?? '').toLowerCase()) + 1 : Number(number)
  if (day === null || wanted < 1 || wanted > 31) return null
  for (let back = 0; back < 62; back++) {
    const tried = daysBefore(day, back)
    if (Number(tried.slice(8)) === wanted) return bounded(tried, bound, day)
  }
  return null
}

/** "Yesterday", "last night", "today", "this morning". */
function readNear(words: string, day: string | null): NamedTime | null {
  const [near] = /\b(?:yesterday|last night|all night|overnight|today|tonight|this (?:morning|afternoon|evening))\b/i.exec(words) ?? []
  if (near === undefined || day === null) return null
  const from = /yesterday|night|overnight/i.test(near) && !/tonight/i.test(near) ? daysBefore(day, 1) : day
  return { from, to: /yesterday/i.test(near) ? from : day }
}

const SPANS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365, hours: 1 }

/** "In the past week", "for a week", "over the last three days", "the week that ended on …" is read at its day. */
function readSpan(words: string, day: string | null): NamedTime | null {
  const half = /\b(?:first six months|first half) of (?:the|this) year\b/i.test(words)
  if (half && day !== null) return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-06-30` }
  const [, count, unit] =
    /\b(?:in|over|during|for)\s+(?:the\s+)?(?:past|last|previous|a|one|the)\s+(?:(two|three|four|five|six|seven|ten|\d+)\s+)?(day|week|month|year|hours)s?\b/i.exec(
      words,
    ) ?? []
  if (unit === undefined || day === null) return null
  const number = count === undefined ? 1 : (COUNTS.get(count.toLowerCase()) ?? Number(count))
  const days = unit.toLowerCase() === 'hours' ? Math.ceil(number / 24) : number * (SPANS[unit.toLowerCase()] ?? 1)
  return { from: daysBefore(day, days), to: day }
}

const COUNTS = new Map('two three four five six seven'.split(' ').map((word, at) => [word, at + 2] as const))

const IN_MONTH = new RegExp(
  `\\b(since|until|before|by|in|of|last|during)\\s+(?:(?:the\\s+)?(?:start|beginning|early|late|mid|end)(?:-|\\s+of\\s+|\\s+))?(${months.join('|')})\\b(?!\\s+\\d{1,2}\\b)(?:\\s+(\\d{4}))?`,
  'i',
)

/** "In January", "since the start of February", "last June". "May" and "March" only with a preposition. */
function readMonth(words: string, day: string | null): NamedTime | null {
  const [, bound = '', name, year] = IN_MONTH.exec(words) ?? []
  if (name === undefined || (day === null && year === undefined)) return null
  const first = year === undefined ? dateOf({ month: monthOf(name), day: 1, year: null }, day) : `${year}-${two(monthOf(name) + 1)}-01`
  if (first === null) return null
  const last = daysBefore(new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 1)).toISOString().slice(0, 10), 1)
  if (/since/i.test(bound)) return { from: first, to: day }
  return /until|before|by/i.test(bound) ? { from: null, to: first } : { from: first, to: last }
}

/** "In 2014". */
function readYear(words: string): NamedTime | null {
  const [, year] = /\b(?:in|since)\s+((?:19|20)\d{2})\b/i.exec(words) ?? []
  return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31` }
}

function bounded(found: string, bound: string | undefined, day: string | null): NamedTime {
  switch (bound?.toLowerCase()) {
    case 'by':
    case 'until':
    case 'till':
    case 'before':
      return { from: null, to: found }
    case 'since':
    case 'from':
    case 'after':
      return { from: found, to: day }
    default:
      return { from: found, to: found }
  }
}

function monthOf(name: string): number {
  return months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase()))
}

interface Told {
  readonly month: number
  readonly day: number
  readonly year: number | null
}

/** The day told; without a year the latest up to the reference day, and null where there is none. */
function dateOf({ month, day, year }: Told, reference: string | null): string | null {
  const years = year !== null ? [year] : reference === null ? [] : [Number(reference.slice(0, 4)), Number(reference.slice(0, 4)) - 1]
  for (const tried of years) {
    const date = new Date(Date.UTC(tried, month, day))
    const text = date.toISOString().slice(0, 10)
    if (date.getUTCDate() === day && (year !== null || reference === null || text <= reference)) return text
  }
  return null
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

const DAY = 86_400_000

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * DAY).toISOString().slice(0, 10)
}
