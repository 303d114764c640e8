/** A line of a page as it came in, trimmed, with single spaces; never empty. */
export interface Line {
  readonly text: string
  /** Whether an empty line, or another element of the page, parts it from the line before. */
  readonly afterGap: boolean
  /** What the page's markup says that it is; null when it has none. */
  readonly shape: 'HEADING' | 'CAPTION' | null
}

/** What a page says about itself outside its text; null where it says nothing. */
export interface PageMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly url: string | null
  /** A day or a moment, as written there. */
  readonly publishedAt: string | null
}

/** A document as lines, before the story is told from the page around it. */
export interface Page {
  readonly lines: readonly Line[]
  readonly metadata: PageMetadata
}

/** A page that says nothing of itself. */
export const noMetadata: PageMetadata = { title: null, outlet: null, byline: null, url: null, publishedAt: null }
