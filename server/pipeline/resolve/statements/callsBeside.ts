import type { Span } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'

/** What an article calls a movement beside its name: "separatists of the Blue Front", "the paramilitary Blue Front", "Blue Front rebels", "the Blue Front, a jihadist group". */
export function callsBeside({ start, end }: Span, { text }: ResolvedArticle): readonly string[] {
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1]
  const behind = BEHIND.exec(text.slice(end, end + LONGEST))?.[1]
  return [before, behind].flatMap((call) => (call === undefined ? [] : stemOfCall(call)))
}

/** The call that words hold, without its ending; null where they hold none. */
export function callIn(words: string): string | null {
  const call = CALL.exec(words)?.[1]
  return call === undefined ? null : stemOfCall(call)
}

/** "Rebels" and "rebel", "militiamen" and "militia" are one call. */
export function stemOfCall(word: string): string {
  return word.toLowerCase().replace(/(?:men|man|ies|y|s)$/, '')
}

/** Characters. */
const LONGEST = 48

const NOUNS =
  'rebel|insurgent|guerrilla|jihadist|separatist|paramilitar(?:y|ies)|militant|militia(?:m[ae]n)?|terrorist|islamist|extremist|dissident'
const CALL = new RegExp(`\\b((?:${NOUNS})s?)\\b`, 'i')
const BEFORE = new RegExp(
  `\\b((?:${NOUNS})s?)(?: (?:group|movement|force|army|fighters|forces|coalition))?(?:,? known as|,| of| from| with)?(?: the)? $`,
  'i',
)
const BEHIND = new RegExp(`^(?:['’]s)?,? (?:(?:an?|the|main|largest) ){0,2}(?:\\p{L}+-\\p{L}+ )?((?:${NOUNS})s?)\\b`, 'iu')
