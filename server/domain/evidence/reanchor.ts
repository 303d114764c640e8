import type { Span } from '../Span.ts'
import { nearestWording } from './nearestWording.ts'
import type { Selectors } from './Selectors.ts'

/**
 * Where words stand in another text. UNMOVED: the same words at the same place. MOVED: the same words elsewhere. REWORDED: most of the words, in their
 * order; `likeness` says how much of both wordings is shared, from 0 to 1. GONE: not even that.
 */
export type Anchoring =
  | { readonly state: 'UNMOVED' | 'MOVED' | 'REWORDED'; readonly span: Span; readonly likeness: number }
  | { readonly state: 'GONE'; readonly span: null; readonly likeness: 0 }

/** Wordings that share less are not the same statement told anew. */
const LEAST_LIKENESS = 0.6

/**
 * Finds words again in a text that may have changed: by the words themselves, of several places the one with the same neighbours, then the nearest; else
 * by the nearest wording (the order in which annotation tools try W3C selectors). Time grows with the text times the words of the quote.
 */
export function reanchor({ quote, position }: Selectors, text: string): Anchoring {
  const [best] = placesOf(quote.exact, text)
    .map((start) => ({ start, neighbours: neighboursAt(text, quote, start), distance: Math.abs(start - position.start) }))
    .sort((a, b) => b.neighbours - a.neighbours || a.distance - b.distance)
  if (best) {
    const span = { start: best.start, end: best.start + quote.exact.length }
    return { state: best.start === position.start ? 'UNMOVED' : 'MOVED', span, likeness: 1 }
  }
  const near = nearestWording(quote.exact, text)
  if (near === null || near.likeness < LEAST_LIKENESS) return { state: 'GONE', span: null, likeness: 0 }
  return { state: near.likeness === 1 ? 'MOVED' : 'REWORDED', ...near }
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

/** How many characters before and after are the same, outwards from the words. */
function neighboursAt(text: string, { exact, prefix, suffix }: Selectors['quote'], start: number): number {
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++
  const end = start + exact.length
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}
