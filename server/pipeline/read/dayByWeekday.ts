/** Lines of a head that may bear a date, and sentences that may bear its weekday. */
const LINES = 12

const AMBIGUOUS = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/
const WEEKDAY = /\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

/**
 * The day of a date that two continents read differently (04-12-2025), where the story's first "on Thursday" fits one reading alone: that weekday is the day
 * itself or the one before. Null where there is no such date, no weekday, or both readings fit.
 */
export function dayByWeekday(lines: readonly { readonly text: string }[]): string | null {
  const head = lines.slice(0, LINES)
  const date = head.map(({ text }) => (text.length > 80 ? null : AMBIGUOUS.exec(text))).find((found) => found !== null)
  const weekday = head.map(({ text }) => WEEKDAY.exec(text.slice(0, 1_000))?.[1]).find((found) => found !== undefined)
  if (!date || weekday === undefined) return null
  const [, first = '', , second = '', year = ''] = date
  const wanted = WEEKDAYS.indexOf(weekday)
  const fitting = [dayOf(year, first, second), dayOf(year, second, first)].filter((day) => day !== null && follows(day, wanted))
  const [only = null] = fitting
  return fitting.length === 1 ? only : null
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function dayOf(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : null
}

function follows(day: string, weekday: number): boolean {
  const distance = (new Date(day).getUTCDay() - weekday + 7) % 7
  return distance <= 1
}
