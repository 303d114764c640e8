import type { ArticleId, DocumentId } from './ids.ts'
import type { Span } from './Span.ts'

/** A document read: its clean text and what is known about it. Offsets everywhere are into `text`. */
export interface Article {
  readonly id: ArticleId
  readonly documentId: DocumentId
  /** The document's file name or address. */
  readonly name: string
  /** The headline, else the text's first words. */
  readonly title: string
  /** The publisher; null when neither the text nor a file beside it says who that is. */
  readonly outlet: string | null
  /** The reporters named in a byline, as written; null when there is none. */
  readonly byline: string | null
  /** The agency whose text it is, from its dateline; null where it names none. It may be the outlet itself. */
  readonly agency: string | null
  /** The place that it is dated from, as written ("PERSHE"); null where it tells none. It is read with the text, and not kept. */
  readonly dateline?: string | null
  readonly url: string | null
  /** The day, "2025-11-03"; null when the text does not say: never guessed. */
  readonly publishedAt: string | null
  /** ISO 639-1; "en" for all that is read so far. */
  readonly language: string
  /** Clean text; paragraphs and headings are lines parted by "\n". The headline, when there is one, is its first line. */
  readonly text: string
  readonly blocks: readonly Block[]
}

/** A line of the clean text. Statements in a headline or standfirst that the body repeats are told once. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** What a line of the text is to the story. A caption stands under a picture; a heading parts the body. */
export type BlockKind = 'HEADLINE' | 'STANDFIRST' | 'HEADING' | 'PARAGRAPH' | 'CAPTION'
