const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?'
const clock = '(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)'
const zone = '(?:,? ?\\(?(?:[a-z]{1,5}|utc[+-]\\d{1,2}|gmt[+-]\\d{1,2}|[a-z]+ time)\\)?)?'
const time = `(?:,? ?(?:at |- |\\| |– )?${clock}${zone})?`
const label = '(?:(?:first |last )?(?:published|updated|posted|modified|created|date|released|issued)(?: on| at| in)?:? ?(?:on )?)?'

const monthFirst = new RegExp(`^${label}${weekday}${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${time}$`, 'i')
const dayFirst = new RegExp(`^${label}${weekday}(\\d{1,2})(?:st|nd|rd|th)?[ -]${month},?[ -](\\d{4})${time}$`, 'i')
const timeFirst = new RegExp(`^${label}${clock}${zone}(?:,| -| \\||,? on)? (.+)$`, 'i')
const iso = new RegExp(`^${label}(\\d{4})[-/](\\d{2})[-/](\\d{2})(?:[t ,]+\\d{2}:\\d{2}[\\d:.]*${zone}(?:[+-]\\d{2}:?\\d{2})?)?$`, 'i')
const slashed = new RegExp(`^${label}(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})${time}$`, 'i')
const dotted = new RegExp(`^${label}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${time}$`, 'i')

/**
 * The day that a line tells when it is nothing but a date, with or without a label, weekday or time: "Published: 3 Nov. 2025 10:15 GMT"
 * gives "2025-11-03", and so does 13/11/2025 give its day. Null for every other line, for days that no calendar has, and for 03/11/2025, which
 * two continents read differently.
 */
export function readDay(line: string): string | null {
  if (line.length > 80) return null
  const text = line.replace(/(?<!\s)\s*[|·•]\s*$/, '')
  const found = readIso(text) ?? readMonthFirst(text) ?? readDayFirst(text) ?? readDotted(text) ?? readSlashed(text)
  if (found !== null) return found
  const rest = timeFirst.exec(text)?.[1]
  return rest === undefined || timeFirst.test(rest) ? null : readDay(rest)
}

/** The first ten characters of an ISO 8601 day or moment, as written there; null for anything else. */
export function dayOfMoment(moment: string): string | null {
  const [, year, monthNumber, dayNumber] = /^\s*(\d{4})-(\d{2})-(\d{2})(?![0-9])/.exec(moment) ?? []
  return dayFrom(Number(year), Number(monthNumber), Number(dayNumber))
}

/** Whether a line tells when it appeared only by distance: "2 hours ago". It gives no day, and it is no story. */
export function isRelativeDay(line: string): boolean {
  return /^(?:(?:published|updated|posted|last updated):? )?(?:\d{1,3}|an?) ?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?) ago$/i.test(
    line,
  )
}

function readIso(text: string): string | null {
  const [, year, monthNumber, day] = iso.exec(text) ?? []
  return dayFrom(Number(year), Number(monthNumber), Number(day))
}

function readMonthFirst(text: string): string | null {
  const [, name = '', day, year] = monthFirst.exec(text) ?? []
  return dayFrom(Number(year), monthNumberOf(name), Number(day))
}

function readDayFirst(text: string): string | null {
  const [, day, name = '', year] = dayFirst.exec(text) ?? []
  return dayFrom(Number(year), monthNumberOf(name), Number(day))
}

function readDotted(text: string): string | null {
  const [, day, monthNumber, year] = dotted.exec(text) ?? []
  return dayFrom(Number(year), Number(monthNumber), Number(day))
}

/** Only where one of the two numbers can be no month, or both are the same. */
function readSlashed(text: string): string | null {
  const [, first, second, year] = slashed.exec(text) ?? []
  const [one, other] = [Number(first), Number(second)]
  if (one <= 12 && other <= 12 && one !== other) return null
  return one > 12 ? dayFrom(Number(year), other, one) : dayFrom(Number(year), one, other)
}

function monthNumberOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function dayFrom(year: number, monthNumber: number, day: number): string | null {
  if (!(year >= 1600 && year <= 2199)) return null
  const date = new Date(Date.UTC(year, monthNumber - 1, day))
  const isReal = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}
