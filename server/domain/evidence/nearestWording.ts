import { commonInOrder } from '../commonInOrder.ts'
import type { Span } from '../Span.ts'

/**
 * The stretch of a text that shares most words with a quote in their order, and how much is shared: twice the shared words by the words of both (Dice, over the longest
 * common subsequence). Case and marks do not count. Null when no word is shared.
 */
export function nearestWording(quote: string, text: string): { readonly span: Span; readonly likeness: number } | null {
  const wanted = wordsOf(quote)
  const words = wordsOf(text)
  if (wanted.length === 0 || words.length === 0) return null
  const first = fullestWindow(wanted, words)
  const room = Math.ceil(wanted.length / 2)
  const from = Math.max(0, first - room)
  const window = words.slice(from, first + wanted.length + room)
  const shared = sharedInOrder(wanted, window)
  const [one, last] = [shared[0], shared.at(-1)]
  if (one === undefined || last === undefined) return null
  const span = { start: window[one]?.start ?? 0, end: window[last]?.end ?? 0 }
  return { span, likeness: (2 * shared.length) / (wanted.length + last - one + 1) }
}

interface Word extends Span {
  readonly folded: string
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    folded: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** Where the window of as many words as are wanted begins that holds most of them. */
function fullestWindow(wanted: readonly Word[], words: readonly Word[]): number {
  const missing = new Map<string, number>()
  for (const { folded } of wanted) missing.set(folded, (missing.get(folded) ?? 0) + 1)
  let held = 0
  let [best, bestHeld] = [0, -1]
  words.forEach(({ folded }, index) => {
    const left = missing.get(folded)
    if (left !== undefined) {
      missing.set(folded, left - 1)
      if (left > 0) held++
    }
    const leaving = words[index - wanted.length]?.folded
    const owed = leaving === undefined ? undefined : missing.get(leaving)
    if (leaving !== undefined && owed !== undefined) {
      missing.set(leaving, owed + 1)
      if (owed >= 0) held--
    }
    if (held > bestHeld) [best, bestHeld] = [Math.max(0, index - wanted.length + 1), held]
  })
  return best
}

/** Which words of the window are, in their order, most of those wanted; begun as late as it can be. */
function sharedInOrder(wanted: readonly Word[], window: readonly Word[]): number[] {
  const commonFrom = commonInOrder(
    wanted.map(({ folded }) => folded),
    window.map(({ folded }) => folded),
  )
  const shared: number[] = []
  const most = commonFrom(0, 0)
  const latest = window.findLastIndex((_, j) => commonFrom(0, j) === most)
  for (let i = 0, j = latest; i < wanted.length && j < window.length; ) {
    if (wanted[i]?.folded === window[j]?.folded) {
      shared.push(j)
      i++
      j++
    } else if (commonFrom(i + 1, j) >= commonFrom(i, j + 1)) i++
    else j++
  }
  return shared
}
