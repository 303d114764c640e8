/** How many lines of a page, from its first, may tell where it was written. */
const LINES = 8

/**
 * The place that a story is dated from, as it is written: "PERSHE" of "PERSHE, Nov 3, 2025 (Agency) - The bridge …", "Pershe" of a line "Pershe, 3 November 2025" (which may be an outlet's name as
 * well). Null where none of the first lines has one.
 */
export function placeInHead(lines: readonly { readonly text: string }[]): string | null {
  for (const { text } of lines.slice(0, LINES)) {
    const [, place] = HEAD.exec(text.slice(0, 120)) ?? []
    if (place !== undefined) return place
  }
  return null
}

/** A name, perhaps its country, then a day or an agency in brackets. */
const HEAD =
  /^(?!(?:On|In|At|Since|By|From|After|Before|Until|Between|Last) )(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}?[\p{L}'’-]{1,20}){0,2})(?:, \p{Lu}[\p{L} .]{1,25})?(?:,? (?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})(?:$| ?[([.:–—-])|,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?: ?\(\p{Lu}[\p{L}\p{N} .&’-]{1,40}\))? ?[-–—] | ?\(\p{Lu}[\p{L}\p{N} .&’-]{1,30}\) ?[-–—:])/u
