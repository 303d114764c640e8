import type { Telling } from '../../domain/Claim.ts'

/** Whether words tell a number that has grown: "the toll rises to 63", "now stands at". */
export function hasGrown(words: string): boolean {
  return GROWING.test(words)
}

/** Whether two numbers are counted over other stretches of time: one of a week, the other since some day; or the greater is told, not earlier, as grown. */
export function areOfOtherSpans(a: Telling, b: Telling): boolean {
  const [x, y] = [spanOf(a.words), spanOf(b.words)]
  return (x !== null && y !== null && x !== y) || isOutgrown(a, b) || isOutgrown(b, a)
}

const GROWING =
  /\b(?:now|rise[ns]?|rose|rising|climb(?:s|ed)?|jump(?:s|ed)?|grow[ns]?|grew|so far|reached|has claimed|went up|gone up|stands? at|stood at|since then|more bodies|died of)\b/i

function isOutgrown(earlier: Telling, later: Telling): boolean {
  const [before, after] = [earlier.proposition?.amount?.min ?? 0, later.proposition?.amount?.min ?? 0]
  return after > before && (later.day ?? '') >= (earlier.day ?? '') && RISING.test(later.words)
}

const RISING =
  /\b(?:ris(?:es|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|grow[ns]?|grew|increas(?:es|ed)|went up|gone up|more bodies|mount(?:s|ed|ing))\b/i

/** SINCE for all up to the day of saying, STRETCH for a week, a month, a day; null where the words do not tell. */
function spanOf(words: string): 'SINCE' | 'STRETCH' | null {
  if (SINCE.test(words)) return 'SINCE'
  return STRETCH.test(words) ? 'STRETCH' : null
}

const SINCE = /\b(?:since (?!then\b)|so far|to date|in all\b|altogether|in total|all told)/i
const STRETCH =
  /\b(?:(?:in|over|during|within|for) (?:the |a |one |that |this )?(?:single |last |past |same |whole |first |\p{L}+ )?(?:week|month|day|night|weekend|fortnight|24 hours)|a (?:day|week|month)|(?:dai|week|month)ly|overnight)\b/iu
