import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, tagAt, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from '../rules/clauses.ts'
import { hasMainClause } from './mainClause.ts'
import { tellsAnew } from './tellsAnew.ts'

/**
 * "The mayor said forty came; she had counted each of them": a clause behind the semicolon at this index goes on with what is told up to it. The statement with both; null where nothing is
 * told up to it, or somebody tells something new. `earlier` are the sentence's drafts.
 */
export function readSemicolon(passage: Passage, mark: number, earlier: readonly Draft[]): Draft | null {
  if (quoteAt(passage, mark)) return null
  const draft = earlier.findLast(({ source, isHearsay, cue, content }) => {
    const last = content.at(-1)
    return source !== null && !isHearsay && last !== undefined && last.end === mark && cue.end <= last.first
  })
  const told = draft?.content.at(-1)
  if (draft === undefined || told === undefined || tagAt(passage, draft.cueHead) !== 'VERB') return null
  if (quoteAt(passage, told.end - 1) || !hasMainClause(passage, told)) return null
  const rest = trimmed(passage, { first: mark + 1, end: clauseEnd(passage, mark + 1) })
  if (isEmpty(rest) || /^(?:but|yet|however|meanwhile|others?|another)$/.test(wordAt(passage, rest.first))) return null
  if (!hasMainClause(passage, rest) || tellsAnew(passage, rest) || earlier.some(({ cue }) => isWithin(rest, cue))) return null
  return { ...draft, content: [...draft.content, rest] }
}

function isWithin(rest: Range, cue: Range): boolean {
  return rest.first <= cue.first && cue.first < rest.end
}
