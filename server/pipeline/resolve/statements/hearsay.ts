import { type Span, textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { partyOf, type Voice } from './partyOf.ts'

/** "The story of 180 men captured": what others tell. */
export function isOfHearsay({ start }: Span, { text }: ResolvedArticle): boolean {
  return HEARSAY.test(text.slice(Math.max(0, start - LONGEST), start))
}

/** "The enemy's boast of seven missiles downed", "Norland's announcement of the capture": whose claim it is did it, as he has it. Null where the claim has no owner. */
export function tellerOf({ start }: Span, voice: Voice, article: ResolvedArticle): string | null {
  const from = Math.max(0, start - LONGEST)
  const found = OWNED.exec(article.text.slice(from, start))
  const owner = found?.[1]
  if (found === null || owner === undefined) return null
  const at = from + found.index
  const span = { start: at, end: at + owner.length }
  return /^(?:its|their|his|her)$/i.test(textOf(article.text, span)) ? null : partyOf(span, voice, article)
}

/** Characters. */
const LONGEST = 70

const CLAIMS = 'claims?|reports?|stor(?:y|ies)|news|announcements?|talk|rumou?rs?|tales?|boasts?|notion|assertions?|accounts?|version'
const HEARSAY = new RegExp(`\\b(?:${CLAIMS}) (?:of|about|on) (?:(?:the|an?|its|any) )?$`, 'i')
const OWNED = new RegExp(
  `((?:\\p{Lu}[\\p{L}-]{1,30}|the (?:\\p{Ll}{1,20} )?\\p{Ll}{1,20})['’]s?) (?:\\p{Ll}{1,20} )?(?:${CLAIMS}) (?:of|about|on|to have) (?:[\\p{L}\\d-]{1,30} ){0,4}$`,
  'u',
)
