import type { Span } from './Span.ts'

/** The index of the first of these spans, in text order, that starts at an offset or after it; their number when none does (binary search). */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
