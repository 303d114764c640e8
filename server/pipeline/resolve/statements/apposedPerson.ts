import type { EntityId } from '../../../domain/ids.ts'
import type { ResolvedMention } from '../../../domain/Mention.ts'
import type { Span } from '../../../domain/Span.ts'

/** A source with its words and the mentions in it. */
export interface SourceWords {
  readonly span: Span
  readonly words: string
  readonly mentions: readonly ResolvedMention[]
}

/**
 * The person that a role before a comma belongs to: "The country's top commander, General Ada Roe", "a spokesman for the 12th, Bo Lund",
 * "an officer, call sign Heron"; null where no name follows, or where a person is named before the comma already.
 */
export function apposedPerson({ span, words, mentions }: SourceWords): EntityId | null {
  for (const comma of words.matchAll(
    /,? (?:known (?:as|by) (?:the )?|who goes by (?:the )?)?(?:call ?sign |nom de guerre |nicknamed )|, /g,
  )) {
    const at = span.start + comma.index
    if (mentions.some((mention) => mention.kind === 'PERSON' && mention.type === 'NAME' && mention.end <= at)) return null
    if (!opensRole(words.slice(0, comma.index))) return null
    const rest = words.slice(comma.index + comma[0].length)
    const start = at + comma[0].length + (TITLES.exec(rest)?.[0].length ?? 0)
    const person = mentions.find(
      (mention) => mention.type === 'NAME' && isPerson(mention, comma[0]) && mention.start >= at && mention.start <= start,
    )
    if (person?.entityId) return person.entityId
  }
  return null
}

/** Whatever a call sign is taken for, it names a person. */
function isPerson({ kind }: ResolvedMention, joint: string): boolean {
  return kind === 'PERSON' || /sign|guerre|nicknamed/.test(joint)
}

/** Titles between the comma and the name: "Major General ", "the retired Col. ". */
const TITLES = /^(?:the )?(?:(?:retired|Lt|Gen|Col|Maj|Capt|Sgt|Brig|Adm|Dr|Mr|Mrs|Ms|Prof|\p{Lu}\p{Ll}+)\.?[ -])*/u

/** "The …", "a …", "its …", "Norrby's …", "Deputy …": a description, and of one. */
function opensRole(words: string): boolean {
  return (
    /^(?:the|an?|its|his|her|their|our|one)\s/i.test(words) ||
    /^\p{Lu}[\p{L}-]*['’]s?\s\p{Ll}/u.test(words) ||
    /\p{Ll}(?: \p{Ll}+)?$/u.test(words)
  )
}
