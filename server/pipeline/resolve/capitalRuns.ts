import type { Span } from '../../domain/Span.ts'

/**
 * One or two words with a capital and a space between ("South Sudan", "U.S."), each of two letters or full stops at least, from left to right:
 * all that may be a country's name or nationality. Letter by letter: a pattern over the whole article takes far longer.
 */
export function capitalRuns(text: string): Span[] {
  const runs: Span[] = []
  let at = 0
  while (at < text.length) {
    const first = endOfCapital(text, at)
    if (first === at) {
      at++
      continue
    }
    const second = text.charCodeAt(first) === SPACE ? endOfCapital(text, first + 1) : first
    const end = second > first + 1 ? second : first
    runs.push({ start: at, end })
    at = end
  }
  return runs
}

/** The end of the word with a capital that starts at an offset, with its full stops; the offset itself where none does. */
function endOfCapital(text: string, start: number): number {
  if (!isCapitalAt(text, start)) return start
  let end = start + 1
  while (isLetterOrStop(text, end)) end++
  return end > start + 1 ? end : start
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.charAt(at))
}

function isLetterOrStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 128) return /^\p{L}/u.test(text.charAt(at))
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === STOP
}

const SPACE = 32
const STOP = 46
