import type { Span } from '../../../domain/Span.ts'
import type { Word } from './Word.ts'

/** A word, number or mark of an article, with its place in the text. Possessive 's and n't are tokens of their own. */
export interface Token extends Span {
  readonly text: string
  /** What stands there, apart from its place. */
  readonly word: Word
}

/** A sentence as a run of tokens: [firstToken, endToken), and its span in the text. */
export interface Sentence extends Span {
  readonly firstToken: number
  readonly endToken: number
}
