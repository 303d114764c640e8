import { bylineOf } from './bylineOf.ts'

const agencies =
  'AA|AFP|ANI|ANSA|AP|Anadolu|Anadolu Agency|Associated Press|Bloomberg|DPA|EFE|IANS|Interfax|Kyodo|PTI|RIA Novosti|Reuters|REUTERS|Sputnik|TASS|UPI|Ukrinform|VOA|Xinhua|Yonhap|dpa'
const dateline = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}\\p{N}.,'’/ -]{1,70}? ?[([](${agencies})[)\\]](?: ?[-–—:]+ ?| )(?=\\S)`, 'u')

/** Any other agency, where the place before it is in capitals: "PERSHE, Ruritania, Sept 8, 2025 (Lake Wire) - "; the agency may be left out where a day stands. */
const anyAgency =
  /^\p{Lu}{2}[\p{Lu} .'’-]{0,28}(?:, ?\p{Lu}[\p{L} .]{1,25})?(?:,? \p{L}{3,9}\.? \d{1,2},? \d{4}|,? \d{1,2} \p{L}{3,9}\.? \d{4})? ?[([](\p{Lu}[\p{L}\p{N} .&’-]{1,30})[)\]] ?[-–—:]+ ?(?=\S)/u
const dayOnly =
  /^\p{Lu}{2}[\p{Lu} .'’-]{0,28}(?:, ?\p{Lu}[\p{L} .]{1,25})?,? (?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})(?: ?[-–—:]+|\.) (?=\S)/u

const month =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember)?\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
const placeName = "\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{L}[\\p{L}.'’-]{0,24}){0,3}"
/** With a day and a dash any spelling of the place will do: "Pershe, Ruritania, September 8 (Lake Wire) - ", "Pershe, 8 September - ". */
const dayAndDash = new RegExp(
  `^(?!(?:On|In|At|Since|By|From|After|Before|Until|Between|Last) )${placeName}(?:, ?${placeName})?,? ?(?:(?:${month}) \\d{1,2}|\\d{1,2} (?:${month}))(?:,? \\d{4})?(?: ?[([](\\p{Lu}[\\p{L}\\p{N} .&’'-]{1,40})[)\\]])? ?[-–—:]+ (?=\\S)`,
  'u',
)

const fullNames: Readonly<Record<string, string>> = {
  AA: 'Anadolu Agency',
  Anadolu: 'Anadolu Agency',
  AP: 'The Associated Press',
  'Associated Press': 'The Associated Press',
  REUTERS: 'Reuters',
  DPA: 'dpa',
}

/** Characters of a credit in brackets at the most, and how one begins. */
const LONGEST_CREDIT = 270
const creditStart = /\((?:(?:additional |further )?(?:reporting|writing|editing)|reported|edited|written|compiled)\b/i

/** A paragraph without what is glued to it: an agency's dateline before it, a credit in brackets or a button after it; each with what it tells. */
export interface TidyParagraph {
  readonly text: string
  /** The agency of the dateline, as written. */
  readonly agency: string | null
  readonly byline: string | null
}

/** Takes agency dateline, credit and button off a paragraph. */
export function tidyParagraph(paragraph: string): TidyParagraph {
  const opening = paragraph.slice(0, 160)
  const agency = dateline.exec(opening) ?? anyAgency.exec(opening) ?? dayAndDash.exec(opening)
  const before = agency ?? dayOnly.exec(opening)
  const started = before === null ? paragraph : paragraph.slice(before[0].length)
  const end = started.slice(-LONGEST_CREDIT)
  const at = end.search(creditStart)
  const byline = at < 0 ? null : bylineOf(end.slice(at))
  const ended = byline === null ? started : started.slice(0, started.length - end.length + at).trimEnd()
  return {
    text: withoutButton(ended),
    agency: agency?.[1] === undefined ? null : (fullNames[agency[1]] ?? agency[1]),
    byline: byline === '' ? null : byline,
  }
}

function withoutButton(text: string): string {
  const end = text.slice(-60)
  return (
    text.slice(0, -60) +
    end.replace(/([.!?]["”’]?) (?:read more|read full story|continue reading|learn more|see more|advertisement)[.…»>→ ]*$/i, '$1')
  )
}
