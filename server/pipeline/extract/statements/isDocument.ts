import { type Passage, wordAt } from './Passage.ts'
import type { Range } from './Range.ts'

/** Whether a source is something that is read or looked at: "satellite images", "the map project", "a report by the office". */
export function isDocument(passage: Passage, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    if (documents.has(wordAt(passage, i))) return true
    if (i > first && /^(?:,|who|which|said)$/.test(wordAt(passage, i))) return false
  }
  return false
}

const documents = new Set(
  (
    'map maps project video videos footage image images imagery photo photos photograph photographs picture pictures document documents report reports data figures ' +
    'statistics records record poll polls survey surveys study studies analysis letter letters website logbook log logs chart charts graph screenshot screenshots ' +
    'recording recordings census index bulletin dashboard tracker database'
  ).split(' '),
)
