import type { Article } from '../../../../../server/domain/Article.ts'
import { cleanDocument } from '../../../../../server/pipeline/read/cleanDocument.ts'
import { aDocument } from '../../../../helpers/aDocument.ts'

export const opened = 'Mayor Ada Lindqvist opened the new bridge at Norrby on Monday and thanked the builders for their patience.'
export const closed = 'The old ferry will stop on Friday, the harbour office said in a statement.'
export const costs = 'Repairs had cost the town more than two million crowns a year, according to the treasurer.'
export const body = [opened, closed, costs].join('\n\n')

/** What a text becomes. */
export function read(text: string, name?: string): Article {
  return cleanDocument(aDocument(text, name))
}

/** The lines of its clean text. */
export function linesOf(text: string): string[] {
  return read(text).text.split('\n')
}
