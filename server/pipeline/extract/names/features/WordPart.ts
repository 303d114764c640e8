import type { TextColumns } from '../TextColumns.ts'
import type { WordForm } from '../wordForms.ts'
import type { FeatureWriter } from './FeatureWriter.ts'

/**
 * Some features of a token that one word and a small number settle between them: the token itself, a word beside it, an end of its run of
 * capitals. The same features come back whenever the word stands there again, in this article or another.
 */
export interface WordPart {
  /** Tells the parts apart; from 0 to 15. */
  readonly number: number
  /** Writes the features; `context` is a manner or a place in a run, as this part understands it. */
  readonly write: (form: WordForm, context: number, writer: FeatureWriter) => void
}

/** Takes a part of a token: the word that it is about, and its context from 0 to 1023. */
export type TakePart = (part: WordPart, form: WordForm, context: number) => void

/** How a token is written in its sentence: letter case, the sentence's own case, and whether it comes first, as one number below 80. */
export function mannerOf({ forms, sentenceCase, sentenceStart }: TextColumns, index: number): number {
  const letterCase = forms[index]?.letterCase ?? edgeCase
  return letterCase * 8 + (sentenceCase[index] ?? 0) * 2 + (sentenceStart[index] === index ? 1 : 0)
}

/** The letter case in a manner. */
export function letterCaseIn(manner: number): number {
  return manner >> 3
}

/** The case of the sentence in a manner. */
export function sentenceCaseIn(manner: number): number {
  return (manner >> 1) & 3
}

/** 1 for the first token of its sentence, else 0. */
export function firstIn(manner: number): number {
  return manner & 1
}

const edgeCase = 9
