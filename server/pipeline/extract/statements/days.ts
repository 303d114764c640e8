const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const millisecondsADay = 86_400_000

/** 0 for Sunday to 6 for Saturday; null for a word that names no day of the week. */
export function weekdayOf(word: string): number | null {
  if (!word.endsWith('day')) return null
  const full = dayNames.indexOf(word)
  return full >= 0 ? full : null
}

/** 1 to 12, for full names and usual abbreviations in lower case ("nov.", "sept"); null for other words. */
export function monthOf(word: string): number | null {
  return months.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? null
}

const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.flatMap((name, index): [string, number][] => [
    ...(name === 'march' ? [] : [[name.slice(0, 3), index + 1] satisfies [string, number]]),
    [name, index + 1],
  ]),
  ['sept', 9],
])

/** The latest such weekday on or before a day ("2025-11-30"). */
export function lastWeekday(weekday: number, onOrBefore: string): string {
  const moment = Date.parse(`${onOrBefore}T00:00:00Z`)
  const back = (new Date(moment).getUTCDay() - weekday + 7) % 7
  return dayOf(moment - back * millisecondsADay)
}

/** The day so many days before. */
export function daysBefore(day: string, count: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) - count * millisecondsADay)
}

/** A month and day as EDTF: with the year told, with the year of its latest such day on or before `onOrBefore`, or with an unknown year. */
export function edtfOf({ year, month, day }: { year: number | null; month: number; day: number }, onOrBefore: string | null): string {
  const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (year !== null) return `${year}-${rest}`
  if (onOrBefore === null) return `XXXX-${rest}`
  const published = Number(onOrBefore.slice(0, 4))
  return rest <= onOrBefore.slice(5) ? `${published}-${rest}` : `${published - 1}-${rest}`
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
