import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd, hasVerb } from '../rules/clauses.ts'
import { closingVerbOf } from './tellingVerbs.ts'

/**
 * What goes on being told behind a speaker in the middle: "…, he said, and had never seen it", "…, the office notes: two boats are missing", "…, he remarked; the gate is shut". Null
 * where the reporter goes on, as when somebody does or says something new. `mark` is the token behind the speaker and the verb.
 */
export function restBehind(passage: Passage, mark: number, source: Range): Range | null {
  const sentence = sentenceAt(passage, source.first)
  const sign = wordAt(passage, mark)
  const isJoined = sign === ',' && goesOn(passage, mark + 1)
  const from = isJoined ? mark + 2 : mark + 1
  if (from >= sentence.end || quoteAt(passage, from)) return null
  if (sign !== ':' && sign !== ';' && !isJoined) return null
  const rest = trimmed(passage, { first: from, end: clauseEnd(passage, from) })
  return isEmpty(rest) || !hasVerb(passage, rest) || tellsAnew(passage, rest) ? null : rest
}

/** "… and had never", "… but would not": the same subject, with a tense of reported speech. */
function goesOn(passage: Passage, at: number): boolean {
  return (
    /^(?:and|but|nor)$/.test(wordAt(passage, at)) && /^(?:had|has|have|would|will|could|was|were|is|are|did)$/.test(wordAt(passage, at + 1))
  )
}

function tellsAnew(passage: Passage, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) {
    const isVerb = tagAt(passage, at) === 'VERB'
    if (isVerb && !quoteAt(passage, at) && closingVerbOf(wordAt(passage, at))?.particles.length === 0) return true
  }
  return false
}
