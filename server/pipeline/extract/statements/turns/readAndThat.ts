import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, tagAt, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import { isEmpty } from '../Range.ts'
import { clauseEnd } from '../rules/clauses.ts'
import { hasMainClause } from './mainClause.ts'

/**
 * "She wrote that he fell from his horse, and that his sheep were lost": the "that" at this index goes on with the clause behind an earlier "that". The statement with both; null where
 * nothing is told up to it. `earlier` are the sentence's drafts.
 */
export function readAndThat(passage: Passage, that: number, earlier: readonly Draft[]): Draft | null {
  if (!isAndThat(passage, that) || quoteAt(passage, that)) return null
  const joint = wordAt(passage, that - 2) === ',' ? that - 2 : that - 1
  const draft = earlier.findLast(({ cue, content }) => {
    const last = content.at(-1)
    if (last === undefined || last.end !== joint || last.first < cue.end) return false
    return wordAt(passage, last.first) === 'that' || wordAt(passage, last.first - 1) === 'that'
  })
  const rest = trimmed(passage, { first: that, end: clauseEnd(passage, that) })
  if (draft === undefined || isEmpty(rest) || !hasMainClause(passage, { first: that + 1, end: rest.end })) return null
  return { ...draft, content: [...draft.content, rest] }
}

/** "And that the …", not "and that was all". */
function isAndThat(passage: Passage, that: number): boolean {
  if (wordAt(passage, that) !== 'that' || !/^(?:and|but|or)$/.test(wordAt(passage, that - 1))) return false
  return !/^(?:VERB|AUX|PUNCT)$/.test(tagAt(passage, that + 1))
}
