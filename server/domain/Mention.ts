import type { EntityId } from './ids.ts'
import type { Span } from './Span.ts'

/** The four kinds of entity that are kept. A unit is military, paramilitary or police. */
export type EntityKind = 'PERSON' | 'ORGANIZATION' | 'UNIT' | 'PLACE'

/** OTHER (works, laws, nationalities as names) is told for scoring and never stored. */
export type MentionKind = EntityKind | 'OTHER'

/** How a mention stands for its entity: by name, by description, by pronoun. */
export type MentionType = 'NAME' | 'NOMINAL' | 'PRONOUN'

/** A span that names ("Goma"), describes ("the city") or stands for ("it") an entity. */
export interface Mention extends Span {
  readonly type: MentionType
  readonly kind: MentionKind
}

/** Mentions of one article that stand for the same thing: indices into the article's mentions, in text order. */
export type Chain = readonly number[]

/** A mention joined to the entity that it stands for; null when it stands for nothing that is kept. */
export interface ResolvedMention extends Mention {
  readonly entityId: EntityId | null
}
