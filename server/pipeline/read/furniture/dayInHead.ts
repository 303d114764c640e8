import { readDay } from '../readDay.ts'

/** How many lines of a page, from its first, may tell the day beside other words. */
const LINES = 8

/**
 * The day that stands beside other words at the head of a story: in a dateline ("PERSHE, Nov 3, 2025 (Agency) - The bridge …") or on a line with a place or an
 * outlet alone ("Pershe Courier, 3 November 2025"). Null where none of the first lines has one.
 */
export function dayInHead(lines: readonly { readonly text: string }[]): string | null {
  for (const { text } of lines.slice(0, LINES)) {
    const day = dayOfDateline(text.slice(0, 120)) ?? dayBesideName(text) ?? dayOfCredits(text) ?? dayOfNote(text)
    if (day !== null) return day
  }
  return null
}

const PLAIN_DAY = '(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}{2,8}\\.?,? \\d{4})'
const DATE = `((?:\\p{L}{3,9}\\.?,? )?${PLAIN_DAY})`

/** A place in capitals, perhaps its country, the day, perhaps an agency, a dash or full stop. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{Lu} .'’-]{1,30}(?:, \\p{Lu}[\\p{L} .]{1,25})?, ${DATE}(?: ?[([][^)\\]]{2,40}[)\\]])?(?: ?[-–—:]|\\.) `,
  'u',
)

function dayOfDateline(opening: string): string | null {
  return readDay(DATELINE.exec(opening)?.[1] ?? '') ?? readDay(AGENCY_LINE.exec(opening)?.[1] ?? '')
}

/** "Pershe, 12 October 2025 (Druhe News Agency).", "Pershe, 12 October 2025 - ": with the agency or a dash, the place needs no capitals. */
const AGENCY_LINE = new RegExp(
  `^\\p{Lu}[\\p{L} .'’-]{1,30}(?:, \\p{Lu}[\\p{L} .]{1,25})?, ${DATE}(?: ?[([]\\p{Lu}[^)\\]]{1,40}[)\\]](?: ?[-–—:.]|$)| ?[-–—] )`,
  'u',
)

/**
 * "By Ada Roe, The Pershe Echo. Monday, September 14, 2025", "The Druhe Gazette, Tretie, Wednesday June 10, 2025": a line of names that ends in the day. Sentences tell their days
 * otherwise: they have a verb, or end in a full stop.
 */
function dayOfCredits(line: string): string | null {
  if (line.length > 120) return null
  const [, before = '', day = ''] = CREDITS.exec(line) ?? []
  return before === '' || SENTENCE.test(before) ? null : readDay(day)
}

const CREDITS = new RegExp(
  `^((?:By |From )?(?:the )?\\p{Lu}.{2,90}?)[,.|–—] ((?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?${PLAIN_DAY})$`,
  'u',
)
const SENTENCE =
  /\b(?:is|are|was|were|has|have|had|will|would|sa(?:ys|id)|to|until|since|on|for|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$|[^.]\b(?:is|are|was|were|has|have|had|will|would|said|says|born|died)\b/i

/** "(Translated from Ruritanian. First published on 3 June 2025.)": the page's own note on the story. */
function dayOfNote(line: string): string | null {
  if (line.length > 140 || !/^[([]/.test(line)) return null
  return readDay(NOTE.exec(line)?.[1] ?? '')
}

const NOTE = new RegExp(`(?:published|posted|appeared)(?: on| in)? ${DATE}`, 'iu')

/** Up to four words with capital letters before or after a comma, full stop, dash or bar. */
const NAME = "\\p{Lu}[\\p{L}'’]{0,20}(?: (?:of |the |and )?\\p{L}[\\p{L}'’]{0,20}){0,3}"
const AFTER = new RegExp(`^${NAME} ?[,.|–—-]? ${DATE}\\.?$`, 'u')
const BEFORE = new RegExp(`^${DATE} ?[,.|–—-] ?${NAME}$`, 'u')

function dayBesideName(line: string): string | null {
  if (line.length > 80) return null
  return readDay(AFTER.exec(line)?.[1] ?? '') ?? readDay(BEFORE.exec(line)?.[1] ?? '')
}
