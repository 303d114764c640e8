import type { RoleClue } from '../../../../domain/ArticleReading.ts'
import type { MentionView } from '../MentionView.ts'
import type { TextView } from '../TextView.ts'
import { bodyWithin } from './bodyOfRole.ts'
import { isKin, isRoleNoun } from './roleNouns.ts'
import { isSameLine } from './rolePhrases.ts'

/** Tokens from the name to the noun of its role, and to the end of the apposition, at the most. */
const LONGEST_ROLE = 8
const LONGEST_APPOSITION = 24

/** "Ada Roe, a senior fellow at the Kind Harbour Institute, …": from the comma or bracket to the next comma, verb or full stop; null where none stands. */
export function roleAfter(person: MentionView, following: readonly MentionView[], view: TextView): RoleClue | null {
  const { tokens, text } = view
  if (!/^[,(]$/.test(tokens[person.endToken]?.text ?? '')) return null
  const first = firstWord(tokens, person.endToken + 1)
  const head = headOfRole(first, view)
  if (head === null) return null
  const end = endOfApposition(head, person.endToken + LONGEST_APPOSITION, view)
  const organization = bodyWithin(following, head + 1, end) ?? bodyWithin(following, first, head)
  const span = { start: tokens[first]?.start ?? 0, end: tokens[Math.max(head, (organization?.endToken ?? 0) - 1)]?.end ?? 0 }
  return { person: person.index, organization: organization?.index ?? null, role: text.slice(span.start, tokens[head]?.end), span }
}

function firstWord(tokens: TextView['tokens'], at: number): number {
  let first = at
  while (/^(a|an|the|himself|herself|now|then|also|who|is|was)$/i.test(tokens[first]?.text ?? '') && first < at + 4) first++
  return first
}

/** The last of the role nouns that stand together first, before any preposition, verb or pronoun; null when there is none. */
function headOfRole(first: number, view: TextView): number | null {
  const { tokens, syntax } = view
  for (let at = first; at < Math.min(tokens.length, first + LONGEST_ROLE) && isSameLine(view, at); at++) {
    const word = tokens[at]?.text ?? ''
    if (isRoleNoun(tokens, at)) {
      let head = at
      while (isRoleNoun(tokens, head + 1) && isSameLine(view, head + 1)) head++
      return isKin(tokens[head]?.text ?? '') ? null : head
    }
    if (/^[,.;:()“”"]$|^(to|of|in|at|for|from|with|on|by|his|her|my|our|and|but|said|says|told)$/i.test(word)) return null
    if (/^(VERB|AUX|ADP)$/.test(syntax?.tags[at] ?? '')) return null
  }
  return null
}

function endOfApposition(head: number, ceiling: number, view: TextView): number {
  const { tokens } = view
  let end = head + 1
  for (; end < Math.min(tokens.length, ceiling) && isSameLine(view, end); end++) {
    if (/^([,.;:)]|who|which|said|says|told|tells|and|but|is|was)$/.test(tokens[end]?.text ?? '')) break
  }
  return end
}
