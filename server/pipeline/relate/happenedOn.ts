import { monthPattern, months } from '../../domain/months.ts'

const DAY = 86_400_000

/**
 * The day that words fix for what they tell, reckoned from the day of saying: "on Monday" and "last Monday" are the latest Monday up to that day, "on July 6" the
 * latest such day, "yesterday", "last night" and "overnight" the day before. Null where they name no day, name two, or no day of saying is known. What
 * "now", "today" or "by" a day holds is not an event of that day.
 */
export function happenedOn(words: string, saidOn: string | null): string | null {
  if (saidOn === null) return null
  const days = new Set([...words.matchAll(DAYS)].flatMap((match) => dayOf(match, saidOn) ?? []))
  const [only] = days
  return days.size === 1 ? (only ?? null) : null
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const DAYS = new RegExp(
  `(?<!\\b(?:by|until|till|before|since|after|from) (?:the (?:night|evening|morning) of )?)\\b(?:(${monthPattern}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? ?\\d{2}:)|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthPattern})|(${WEEKDAYS.join('|')})\\b(?!['’]s)|(yesterday|last night|overnight))`,
  'gi',
)

function dayOf([, month, day, dayBefore, monthAfter, weekday, relative]: RegExpMatchArray, saidOn: string): string | null {
  if (relative !== undefined) return daysBefore(saidOn, 1)
  if (weekday !== undefined) return latestWeekday(WEEKDAYS.indexOf(weekday.toLowerCase()), saidOn)
  return latestDate(monthNumber(month ?? monthAfter ?? ''), Number(day ?? dayBefore), saidOn)
}

function monthNumber(name: string): number {
  return months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase()))
}

function latestWeekday(weekday: number, saidOn: string): string {
  const since = (new Date(saidOn).getUTCDay() - weekday + 7) % 7
  return daysBefore(saidOn, since)
}

/** The latest such day up to the day of saying. */
function latestDate(month: number, day: number, saidOn: string): string | null {
  const year = Number(saidOn.slice(0, 4))
  for (const tried of [year, year - 1]) {
    const date = new Date(Date.UTC(tried, month, day))
    const text = date.toISOString().slice(0, 10)
    if (date.getUTCDate() === day && text <= saidOn) return text
  }
  return null
}

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * DAY).toISOString().slice(0, 10)
}
