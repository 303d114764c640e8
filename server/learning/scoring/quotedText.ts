import type { Span } from '../../domain/Span.ts'
import type { GoldSpan } from '../readGold.ts'

/** The words of a text, as attribution is counted in: letters and digits with inner marks; quote marks and punctuation never count. */
export function scoredWords(text: string): Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’.\-&][\p{L}\p{N}]+)*/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
}

/** Indices of the words that share a character with any of the spans. */
export function wordsIn(spans: readonly GoldSpan[], words: readonly Span[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans) {
    for (let i = firstEndingAfter(words, start); i < words.length && (words[i]?.start ?? end) < end; i++) found.add(i)
  }
  return found
}

function firstEndingAfter(words: readonly Span[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** For each character, 1 inside quote marks. Paired double marks of every style; single ones where they open after a space; an open “ runs to its line's end. */
export function quoteMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length)
  let lineStart = 0
  for (const line of text.split('\n')) {
    markDouble(line, lineStart, mask)
    for (const { index, 0: quote } of line.matchAll(/(?<=^|[\s(—-])‘(?=\S)([^‘]*?)’(?=$|[\s.,;:!?)—-])/g)) {
      mask.fill(1, lineStart + index, lineStart + index + quote.length)
    }
    lineStart += line.length + 1
  }
  return mask
}

function markDouble(line: string, lineStart: number, mask: Uint8Array): void {
  let open = -1
  for (const { index, 0: mark } of line.matchAll(/“|”|``|''|"/g)) {
    const opens = mark === '“' || mark === '``'
    if (open < 0 && (opens || mark === '"')) open = index
    else if (open >= 0 && !opens) {
      mask.fill(1, lineStart + open, lineStart + index)
      open = -1
    }
  }
  if (open >= 0) mask.fill(1, lineStart + open, lineStart + line.length)
}
