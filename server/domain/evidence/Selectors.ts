import type { Span } from '../Span.ts'

/** Words of a text with their neighbours, after the TextQuoteSelector of the W3C Web Annotation Data Model. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Words that can be found again in a text that has changed: which they are, and where they stood (W3C TextPositionSelector, in UTF-16 code units). */
export interface Selectors {
  readonly quote: TextQuote
  readonly position: Span
}

/** Characters on either side of a quote that are kept. */
const NEIGHBOURS = 32

/** The selectors of the stretch of text from the first of these spans to the last. At least one span. */
export function selectorsOf(text: string, spans: readonly Span[]): Selectors {
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - NEIGHBOURS), start),
      suffix: text.slice(end, end + NEIGHBOURS),
    },
    position: { start, end },
  }
}
