import { cueVerbOf } from './cueVerbs.ts'
import type { Draft } from './Draft.ts'
import { type Passage, tagAt, wordAt } from './Passage.ts'
import { trimmed } from './phrases.ts'
import type { Range } from './Range.ts'
import { hasMainClause } from './turns/mainClause.ts'

/**
 * The drafts, each denial that says no more than "that" without what goes on behind it: "disputed that | : nothing had left the port", "dismissed this | , having found a casing". A
 * clause behind a colon is told on its own, where nothing else tells it.
 */
export function bareObjects(passage: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const bare = bareIn(passage, draft)
    if (bare === null) return [draft]
    const { pronoun, rest } = bare
    const denial: Draft = { ...draft, content: [pronoun] }
    if (rest === null || drafts.some((other) => other !== draft && meets(other.content, rest))) return [denial]
    return [denial, { ...draft, content: [rest], act: 'SAYS' }]
  })
}

interface Bare {
  readonly pronoun: Range
  /** The clause behind a colon; null where none is. */
  readonly rest: Range | null
}

function bareIn(passage: Passage, { act, cueHead, content }: Draft): Bare | null {
  const [only] = content
  if (content.length !== 1 || only === undefined || only.end - only.first < 3 || !PRONOUN.test(wordAt(passage, only.first))) return null
  if ((act ?? cueVerbOf(wordAt(passage, cueHead))?.verb.act) !== 'DENIES') return null
  const pronoun = { first: only.first, end: only.first + 1 }
  if (wordAt(passage, pronoun.end) === ':') {
    const rest = trimmed(passage, { first: pronoun.end + 1, end: only.end })
    return { pronoun, rest: hasMainClause(passage, rest) ? rest : null }
  }
  return wordAt(passage, pronoun.end) === ',' && goesOn(passage, pronoun.end + 1) ? { pronoun, rest: null } : null
}

const PRONOUN = /^(?:that|this|it|them|these|those)$/

/** "…, having found", "…, saying that", "…, and called", "…, too": not "that, on the day, the bridge fell". */
function goesOn(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at)
  return (word.endsWith('ing') && /^(?:VERB|AUX)$/.test(tagAt(passage, at))) || /^(?:too|however|though|calling)$/.test(word)
}

function meets(content: readonly Range[], rest: Range): boolean {
  return content.some(({ first, end }) => first < rest.end && rest.first < end)
}
