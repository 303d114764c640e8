import type { CorpusColumns } from './CorpusColumns.ts'

/** Slots of the entities that a statement concerns: its speaker, when one is named, and what it is about. */
export function concernsOf(columns: CorpusColumns, statement: number): readonly number[] {
  const about = Array.from(columns.aboutEntity.values.subarray(columns.aboutStart.at(statement), columns.aboutStart.at(statement + 1)))
  const speaker = columns.statementSpeaker.at(statement)
  return speaker < 0 || about.includes(speaker) ? about : [speaker, ...about]
}

/** Whether a statement is by or about an entity. */
export function doesConcern({ statementSpeaker, aboutStart, aboutEntity }: CorpusColumns, statement: number, entity: number): boolean {
  if (statementSpeaker.at(statement) === entity) return true
  for (let at = aboutStart.at(statement); at < aboutStart.at(statement + 1); at++) if (aboutEntity.at(at) === entity) return true
  return false
}
