import type { Entity } from '../../../domain/Entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import type { ResolvedMention } from '../../../domain/Mention.ts'
import { partyOfEntity } from '../../../domain/partyOfEntity.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'

/**
 * The party that words name: a state by its ISO 3166-1 code, whichever of its bodies, forces or names is meant ("its navy", "Moscow", "Ruritanian
 * troops"), or the key of a movement that is no state's. "Its", "we", "our" stand for the speaker where nothing nearer does. Null when the words name no party.
 */
export function partyOf(span: Span, speakerId: EntityId | null, article: ResolvedArticle): string | null {
  const words = textOf(article.text, span)
  const named = firstNamed(span, article)
  if (named !== null) return named
  const nationality = firstNationality(words, article)
  if (nationality !== null) return nationality
  const standsForSpeaker = /\b(?:its|it|our|ours|we|us|their|they|his|her|my|he|she|i)\b/i.test(words)
  const speaker = speakerId === null ? null : article.entityOf(speakerId)
  return standsForSpeaker && speaker !== null ? partyOfEntity(speaker) : null
}

function firstNamed(span: Span, article: ResolvedArticle): string | null {
  for (const mention of mentionsIn(article.mentions, span)) {
    const entity = entityOf(mention, article)
    const party = entity === null ? null : partyOfEntity(entity)
    if (party !== null) return party
  }
  return null
}

function entityOf({ entityId }: ResolvedMention, article: ResolvedArticle): Entity | null {
  return entityId === null ? null : article.entityOf(entityId)
}

function firstNationality(words: string, { gazetteer }: ResolvedArticle): string | null {
  for (const [word] of words.matchAll(/\p{Lu}[\p{L}.]+/gu)) {
    const country = gazetteer.countryOf(word)
    if (country !== null) return country
  }
  return null
}
