import { foldName } from '../foldName.ts'
import { type ArticleId, type EntityId, entityIdOf } from '../ids.ts'
import type { ResolvedMention } from '../Mention.ts'
import { partyOfEntity } from '../partyOfEntity.ts'
import { plainName } from '../plainName.ts'
import { overlaps, type Span, textOf } from '../Span.ts'
import type { Ruling } from './Ruling.ts'

/** What telling heirs in one article needs. */
export interface HeirParts {
  readonly articleId: ArticleId
  readonly text: string
  readonly mentions: readonly ResolvedMention[]
}

/** Which entities those of one article are by judgement: mention by mention, as a split may leave some of them and take others. */
export class Heirs {
  readonly #parts: HeirParts
  readonly #ruling: Ruling
  readonly #byEntity: ReadonlyMap<EntityId | null, readonly ResolvedMention[]>
  #haveMoved = false

  constructor(parts: HeirParts, ruling: Ruling) {
    this.#parts = parts
    this.#ruling = ruling
    const judged = parts.mentions.filter(({ entityId }) => entityId !== null && ruling.concerns(entityId))
    this.#byEntity = Map.groupBy(judged, ({ entityId }) => entityId)
  }

  /** Whether a decision led any of those asked for anywhere, be it round and back to itself. */
  get haveMoved(): boolean {
    return this.#haveMoved
  }

  /** What a mention stands for. A description or pronoun goes with the name before it, the first ones with the first name. */
  ofMention(mention: ResolvedMention): EntityId | null {
    const { entityId } = mention
    if (entityId === null || !this.#ruling.concerns(entityId)) return entityId
    const named = (this.#byEntity.get(entityId) ?? []).filter(({ type }) => type === 'NAME')
    const namer = mention.type === 'NAME' ? mention : (named.findLast(({ start }) => start < mention.start) ?? named[0])
    return this.#heir(entityId, namer === undefined ? null : textOf(this.#parts.text, namer))
  }

  /** What an entity is where it has a part in these spans: as its mention in them, else as its last one before them, else as its first. */
  at(id: EntityId, spans: readonly Span[]): EntityId {
    if (!this.#ruling.concerns(id)) return id
    const mentions = this.#byEntity.get(id) ?? []
    const start = spans[0]?.start ?? 0
    const nearest =
      mentions.find((mention) => spans.some((span) => overlaps(mention, span))) ??
      mentions.findLast((mention) => mention.start <= start) ??
      mentions[0]
    if (nearest !== undefined) return this.ofMention(nearest) ?? id
    const [span] = spans
    return this.#heir(id, span === undefined ? null : textOf(this.#parts.text, span))
  }

  /** What an entity is under a name that is used of it. */
  named(id: EntityId, name: string): EntityId {
    return this.#heir(id, name)
  }

  /** The party that a party's key stands for: a state's code stays what it is. */
  party(key: string, spans: readonly Span[]): string {
    const id = entityIdOf(key)
    const heir = this.at(id, spans)
    const entity = heir === id ? null : this.#ruling.entity(heir)
    return entity === null ? key : (partyOfEntity(entity) ?? key)
  }

  #heir(id: EntityId, words: string | null): EntityId {
    const name = words === null ? null : foldName(plainName(words))
    const occurrence = { name, articleId: this.#parts.articleId }
    this.#haveMoved ||= this.#ruling.moves(id, occurrence)
    return this.#ruling.heirOf(id, occurrence)
  }
}
