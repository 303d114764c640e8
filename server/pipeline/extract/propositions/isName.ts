import type { Syntax } from '../syntax/Syntax.ts'
import type { Token } from '../tokens/Token.ts'

/** An article by token. */
interface Tagged {
  readonly tokens: readonly Token[]
  readonly syntax: Syntax
}

/**
 * Whether a word is a name: tagged as one, or a noun written as only names are, in capitals or with one inside a sentence ("the KLF left Orlo"). Taggers take names that they have
 * never seen for common nouns.
 */
export function isName({ syntax, tokens }: Tagged, at: number): boolean {
  const tag = syntax.tags[at]
  if (tag === 'PROPN') return true
  if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'X') return false
  const text = tokens[at]?.text ?? ''
  if (/^\p{Lu}[\p{Lu}\d-]+$/u.test(text)) return true
  return (
    tag === 'NOUN' && /^\p{Lu}\p{Ll}/u.test(text) && at > sentenceStart(syntax, at) && /^[\p{L}\p{N}]/u.test(tokens[at - 1]?.text ?? '')
  )
}

/** The first token of the sentence of a token. */
function sentenceStart({ heads, subtreeStarts }: Syntax, token: number): number {
  let at = token
  for (let head = heads[at] ?? -1; head >= 0; head = heads[at] ?? -1) at = head
  return subtreeStarts[at] ?? at
}
