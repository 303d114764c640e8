import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd, hasVerb } from '../rules/clauses.ts'
import { hasMainClause } from './mainClause.ts'
import { tellsAnew } from './tellsAnew.ts'

/** A teller in the middle of what he tells. */
interface Middle {
  /** The token behind the speaker and the verb. */
  readonly mark: number
  readonly source: Range
  /** What is told before. */
  readonly before: Range
}

/**
 * What goes on being told behind a speaker in the middle: "…, he said, and had never seen it", "…, he said, but the gate was shut", "She was, he said, | on her way", "…, the office notes:
 * two boats are missing", "…, he remarked; the gate is shut". Null where the reporter goes on, as when somebody does or says something new.
 */
export function restBehind(passage: Passage, { mark, source, before }: Middle): Range | null {
  const sentence = sentenceAt(passage, source.first)
  const sign = wordAt(passage, mark)
  const isCut = sign === ',' && endsOpen(passage, before)
  const joint = sign === ',' && !isCut ? jointAt(passage, mark + 1, before) : null
  const from = joint === null ? mark + 1 : mark + 2
  if (from >= sentence.end || quoteAt(passage, from)) return null
  if (sign !== ':' && sign !== ';' && joint === null && !isCut) return null
  const rest = trimmed(passage, { first: from, end: clauseEnd(passage, from) })
  if (isEmpty(rest) || tellsAnew(passage, rest)) return null
  if (isCut) return rest
  if (joint === 'CLAUSE' && !(hasMainClause(passage, rest) && hasTense(passage, rest))) return null
  return hasVerb(passage, rest) ? rest : null
}

/** "She was, he said, on her way", "the wreck showed, he said, that …": before a comma nothing ends with such a verb. */
function endsOpen(passage: Passage, { first, end }: Range): boolean {
  if (quoteAt(passage, end - 1) || end - first < 2) return false
  return /^(?:is|are|was|were|has|have|had|will|would|shows?|showed|proves?|proved|means?|meant|suggests?|suggested|indicates?|indicated)$/.test(
    wordAt(passage, end - 1),
  )
}

/** What joins the rest to what was told: "and had never" with the subject of before, or "but the gate was shut" with one of its own. */
function jointAt(passage: Passage, at: number, before: Range): 'VERB' | 'CLAUSE' | null {
  const word = wordAt(passage, at)
  const isPlain = /^(?:and|but|nor)$/.test(word)
  if (isPlain && /^(?:had|has|have|would|will|could|was|were|is|are|did)$/.test(wordAt(passage, at + 1))) return 'VERB'
  if (isPlain || word === 'so') return 'CLAUSE'
  // Behind a quotation the reporter may gainsay it: "“…,” he said, though films show another thing".
  if (quoteAt(passage, before.end - 1)) return null
  return /^(?:though|although|while|because|since|as|for)$/.test(word) ? 'CLAUSE' : null
}

/** An auxiliary or a copula near the start, as what is reported mostly has: "he said, and left" has none. A reason needs none. */
function hasTense(passage: Passage, { first, end }: Range): boolean {
  if (/^(?:because|since)$/.test(wordAt(passage, first - 1))) return true
  for (let at = first; at < Math.min(end, first + WORDS); at++)
    if (tagAt(passage, at) === 'AUX' || /^(?:is|are|was|were|has|have|had)$/.test(wordAt(passage, at))) return true
  return false
}

const WORDS = 12
