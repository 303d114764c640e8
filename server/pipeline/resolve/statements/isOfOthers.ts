import type { EntityId } from '../../../domain/ids.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'

/** Who says it, and the words that name him. */
interface Sayer {
  readonly speakerId: EntityId | null
  readonly source: readonly Span[]
}

/**
 * Whether a pronoun stands for others than the one who speaks. "They shelled us", as somebody says of himself and of others: whoever "they" are in his own words, he is none of them.
 * "Not one of her sailors died, he said": she is not he.
 */
export function isOfOthers(span: Span, { speakerId, source }: Sayer, { text, entityOf }: ResolvedArticle): boolean {
  const words = textOf(text, span)
  const sayer = source.map((part) => textOf(text, part)).join(' ')
  if (/^he$/i.test(sayer) && /\b(?:her|hers|she)\b/i.test(words)) return true
  if (/^she$/i.test(sayer) && /\b(?:his|he)\b/i.test(words)) return true
  const isPerson = speakerId !== null && entityOf(speakerId)?.kind === 'PERSON'
  return isPerson && /^they$/i.test(words) && /^[^.!?\n]{0,40}\b(?:us|our|me|my)\b/i.test(text.slice(span.end, span.end + 60))
}
