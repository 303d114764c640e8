import type { EntityId } from '../../../domain/ids.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { partyInWords, partyOfEntityId } from './partyOf.ts'

/** One saying: whose words name the speaker, and whom they were resolved to. */
export interface Sayer {
  readonly source: readonly Span[]
  readonly speakerId: EntityId | null
}

/**
 * The side that each person speaks for, by the words that name him anywhere in the article: "the army's spokesman, Ada Roe", "its adviser", "the Ruritanian general". An officer or
 * spokesman without a body speaks for whoever spoke just before ("The Front said … Spokesman Ada Roe said"). Those who only tell what they saw have none.
 */
export function personSides(sayers: readonly Sayer[], article: ResolvedArticle): ReadonlyMap<EntityId, string> {
  const sides = new Map<EntityId, string>()
  let last: string | null = null
  let isOfBody = false
  let paragraph = -1
  for (const { source, speakerId } of sayers) {
    const isPerson = speakerId !== null && article.entityOf(speakerId)?.kind === 'PERSON'
    const told = source.flatMap((span) => sideTold(span, article) ?? [])[0] ?? null
    if (!isPerson) {
      last = (speakerId === null ? null : partyOfEntityId(speakerId, article)) ?? told ?? last
      isOfBody = true
      paragraph = lineOf(source, article)
      continue
    }
    const here = lineOf(source, article)
    const words = source.map((span) => textOf(article.text, span)).join(' ')
    const side = sides.get(speakerId) ?? told ?? (SPOKESMAN.test(words) && (isOfBody || paragraph === here) ? last : null)
    if (side !== null) sides.set(speakerId, side)
    last = side ?? last
    isOfBody = false
    paragraph = here
  }
  return sides
}

/** Where the paragraph of a source starts. */
function lineOf([first]: readonly Span[], { text }: ResolvedArticle): number {
  return text.lastIndexOf('\n', first?.start ?? 0)
}

/** The party whose role a source tells; none for those who stand apart. */
function sideTold(span: Span, article: ResolvedArticle): string | null {
  const words = textOf(article.text, span)
  return ROLE.test(words) && !APART.test(words) ? partyInWords(span, article) : null
}

const SPOKESMAN =
  /\b(?:spokes(?:man|woman|person)|(?:lieutenant |major |brigadier )?general|colonel|brigadier|major|captain|lieutenant|commander|commodore|marshal|admiral|adviser|advisor)\b/i
const ROLE =
  /\b(?:spokes(?:man|woman|person|people)|general|colonel|brigadier|major|captain|lieutenant|commander|commodore|marshal|admiral|adviser|advisor|minister|president|premier|chief|leader|envoy|official|head|deputy|secretary|representative|negotiator|ambassador|fighter|soldier|officer|rebels?|separatists?|insurgents?)\b/i
const APART =
  /\b(?:residents?|witness\w*|doctors?|analysts?|journalists?|former|retired|ex-\p{L}+|opposition|professor|union|hospital|court|judge|United Nations|UN|Red Cross|charity|exile)\b/iu
