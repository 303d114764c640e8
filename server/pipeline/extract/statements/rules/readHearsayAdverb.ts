import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, sentenceAt, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from './clauses.ts'

/** Adverbs that report without a source. */
export const hearsayAdverbs: ReadonlySet<string> = new Set('reportedly allegedly purportedly supposedly rumoredly rumouredly'.split(' '))

/** The report without a source that "reportedly" makes of its clause; null when there is no such adverb here. */
export function readHearsayAdverb(passage: Passage, index: number): Draft | null {
  if (!hearsayAdverbs.has(wordAt(passage, index)) || quoteAt(passage, index)) return null
  const before = trimmed(passage, { first: clauseStart(passage, index), end: index })
  const after = trimmed(passage, { first: index + 1, end: Math.min(clauseEnd(passage, index + 1), sentenceAt(passage, index).end) })
  const content: Range[] = [before, after].filter((range) => !isEmpty(range))
  return content.length === 0 ? null : { source: null, cue: { first: index, end: index + 1 }, cueHead: index, content, isHearsay: true }
}

/** After the last conjunction or preposition behind a comma: ", with the mayor reportedly …". */
function clauseStart(passage: Passage, index: number): number {
  const floor = sentenceAt(passage, index).first
  for (let i = index - 1; i > floor; i--) {
    if (wordAt(passage, i - 1) === ';') return i
    if (wordAt(passage, i - 1) === ',' && /^(?:and|but|while|with|although|though|as|who|which)$/.test(wordAt(passage, i))) return i + 1
  }
  return floor
}
