import type { Draft } from '../Draft.ts'
import { type Passage, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isTime, subjectBefore } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { isVerbTag } from './clauses.ts'

/** "said A and warned that B": the subject of the verb that it is coordinated with. */
export function sharedSubject(passage: Passage, cueFirst: number, earlier: readonly Draft[]): Range | null {
  const before = wordAt(passage, cueFirst - 1)
  if (!/^(?:and|but|,|or|yet)$/.test(before)) return null
  const last = earlier.at(-1)
  if (last?.source) return last.source
  return firstSubject(passage, cueFirst)
}

/** The noun phrase before the first verb of the sentence. */
export function firstSubject(passage: Passage, before: number): Range | null {
  const sentence = sentenceAt(passage, before)
  for (let i = sentence.first; i < before; i++) {
    if (!isVerbTag(tagAt(passage, i))) continue
    const subject = subjectBefore(passage, i)
    if (!isEmpty(subject) && !isTime(passage, subject)) return subject
  }
  return null
}
