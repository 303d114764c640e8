import { type Span, textOf } from './Span.ts'
import type { Statement } from './Statement.ts'

/**
 * What is said, as one line that stands alone: its parts joined by an ellipsis, without the "that" which only joined it
 * to its cue ("said that the bridge is open"). The spans keep that word: they follow the annotation of PARC3.
 */
export function contentWords(text: string, { content, form }: Pick<Statement, 'content' | 'form'>): string {
  const words = contentLine(text, content)
  return words.replace(form === 'DIRECT' ? BEFORE_A_QUOTE : COMPLEMENTISER, '')
}

/** A content as one line, word for word: its parts joined by an ellipsis. */
export function contentLine(text: string, content: readonly Span[]): string {
  return content.map((span) => textOf(text, span).replace(/\s+/g, ' ').trim()).join(' … ')
}

/** Quoted words are the speaker's own: only a "that" outside their marks is the reporter's. */
const BEFORE_A_QUOTE = /^that,? (?=["“‘«])/

/** "that" before a clause: three words or more, and no verb at once, before which "that" is a pronoun ("said that is untrue"). */
const COMPLEMENTISER =
  /^that,? (?!(?:of|is|was|are|were|isn[’']t|wasn[’']t|will|would|has|had|can|could|may|might|must|should|shall|does|did)\b)(?=\S+ \S+ \S)/
