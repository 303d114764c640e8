import type { DocumentClues } from '../documentClues.ts'
import type { TextColumns } from '../TextColumns.ts'
import type { WordForm } from '../wordForms.ts'

/** What the features of an article are read from. */
export interface FeatureSource {
  readonly columns: TextColumns
  readonly clues: DocumentClues
}

/** The word so many places from another; beyond its sentence, a word like no other. */
export function formAt(columns: TextColumns, index: number, offset: number): WordForm {
  const at = index + offset
  if (at < (columns.sentenceStart[index] ?? 0) || at >= (columns.sentenceEnd[index] ?? 0)) return edge
  return columns.forms[at] ?? edge
}

/** What stands before the first word of a sentence and after its last. */
export const edge: WordForm = {
  number: 0,
  word: 1,
  lower: 1,
  brief: 1,
  shape: 1,
  letterCase: 9,
  prefixes: [1, 1, 1, 1],
  suffixes: [1, 1, 1, 1],
  classes: 0,
  known: 0,
  cluster: 0,
  length: 0,
  trigrams: [],
}
