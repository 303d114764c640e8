import { senseOf } from '../nouns.ts'
import type { TextView } from '../TextView.ts'
import { isRoleNoun } from './roleNouns.ts'

/** Tokens of a role at the most, without what it is a role in. */
const LONGEST_ROLE = 8

/** The first token of the role that ends in this noun: its modifiers, nationality, portfolio and the body that stands before it included. */
export function firstOfRole(head: number, view: TextView): number {
  let first = head
  while (first > 0 && head - first < LONGEST_ROLE && isSameLine(view, first) && isModifier(view, first - 1)) first--
  return first
}

/** A word that may stand before a role noun: an adjective, a nationality, a portfolio; never a verb or preposition. */
function isModifier({ tokens, syntax, gazetteer }: TextView, at: number): boolean {
  const word = tokens[at]?.text ?? ''
  if (isRoleNoun(tokens, at) || MODIFIERS.has(word.toLowerCase()) || gazetteer.countryOf(word) !== null) return true
  if (word === '-') return at > 0
  return syntax !== null && /^\p{Ll}/u.test(word) && /^(NOUN|ADJ)$/.test(syntax.tags[at] ?? '')
}

const MODIFIERS = new Set(
  'former ex-president acting deputy vice senior chief top first interim outgoing incoming then late veteran military intelligence defence defense foreign interior finance health energy justice prime supreme presidential government army navy police security political independent regional opposition party state federal national special russian-installed kremlin-installed moscow-installed retired lead leading junior human rights trade climate economic press field local district city provincial tribunal court agency ministry council union'.split(
    ' ',
  ),
)

/** The last token of those given that names a body by its kind ("agency" in "agency director"); null when none does. */
export function bodyNounIn(first: number, end: number, { tokens }: TextView): string | null {
  for (let at = end - 1; at >= first; at--) {
    const word = (tokens[at]?.text ?? '').toLowerCase()
    if (senseOf(word)?.kind === 'ORGANIZATION') return word
  }
  return null
}

/** Whether a token stands in the same line as the one before it: what a menu or headline says is no part of a sentence. */
export function isSameLine({ text, tokens }: TextView, at: number): boolean {
  return !/[\n\r\u2028\u2029]/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))
}
