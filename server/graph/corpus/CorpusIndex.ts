import { type ArticleId, statementIdOf } from '../../domain/ids.ts'
import type { ArticleOutline, EntityOutline } from '../../domain/Store.ts'
import { appendOutline, type CorpusColumns, emptyColumns } from './CorpusColumns.ts'
import { dayOf } from './days.ts'
import { type EntityPostings, postingsByEntity } from './postingsByEntity.ts'

/**
 * The whole corpus in typed arrays: articles × entities with how often each is mentioned, both ways (compressed sparse
 * rows by article, and by entity with the newest article first), days, outlets, statements. It holds no text, is built
 * from the store's outlines and is kept up to date by `add` and `remove`.
 */
export class CorpusIndex {
  #columns = emptyColumns()
  #byEntity: EntityPostings | null = null
  #removed = 0
  readonly #days = new Map<number, string | null>()

  get columns(): CorpusColumns {
    return this.#columns
  }

  /** Articles of each entity, the newest first; worked out again after a change, when first asked for. */
  get byEntity(): EntityPostings {
    this.#byEntity ??= postingsByEntity(this.#columns)
    return this.#byEntity
  }

  get articleCount(): number {
    return this.#columns.articleSlots.size
  }

  /** Adds an article; one that is there already stays as it is. */
  add(outline: ArticleOutline): void {
    if (this.#columns.articleSlots.has(outline.articleId)) return
    appendOutline(this.#columns, outline)
    this.#byEntity = null
  }

  /** Removes an article, and entities that no other article has. Does nothing when it is not there. */
  remove(articleId: ArticleId): void {
    const columns = this.#columns
    const slot = columns.articleSlots.get(articleId)
    if (slot === undefined) return
    columns.articleSlots.delete(articleId)
    columns.alive.set(slot, 0)
    for (let at = columns.postingStart.at(slot); at < columns.postingStart.at(slot + 1); at++) this.#release(columns.postingEntity.at(at))
    this.#byEntity = null
    this.#removed += 1
    if (this.#removed > 1000 && this.#removed > this.articleCount) this.#compact()
  }

  /** Puts an entity in the place of what had its id. Does nothing when there is none. */
  renew({ id, kind, key, name, parentKey }: EntityOutline): void {
    const { entities, entitySlots } = this.#columns
    const slot = entitySlots.get(id)
    if (slot !== undefined) entities[slot] = { id, kind, key, name, parentKey }
  }

  /** An article as it was added; null when it is not there. */
  outlineOf(articleId: ArticleId): ArticleOutline | null {
    const slot = this.#columns.articleSlots.get(articleId)
    return slot === undefined ? null : outlineAt(this.#columns, slot)
  }

  /** The day on which an article appeared; null for one that is undated or not there. */
  dayOf(articleId: ArticleId): string | null {
    const slot = this.#columns.articleSlots.get(articleId)
    return slot === undefined ? null : this.#written(this.#columns.days.at(slot))
  }

  /** Days are asked for again and again, and there are few of them. */
  #written(dayNumber: number): string | null {
    const known = this.#days.get(dayNumber)
    if (known !== undefined) return known
    const day = dayOf(dayNumber)
    this.#days.set(dayNumber, day)
    return day
  }

  #release(entity: number): void {
    const { articleCounts, entities, entitySlots, slotsByKey } = this.#columns
    const left = articleCounts.at(entity) - 1
    articleCounts.set(entity, left)
    const outline = entities[entity]
    if (left > 0 || outline === undefined) return
    entitySlots.delete(outline.id)
    slotsByKey.delete(outline.key)
  }

  #compact(): void {
    const old = this.#columns
    this.#columns = emptyColumns()
    this.#removed = 0
    for (const slot of old.articleSlots.values()) appendOutline(this.#columns, outlineAt(old, slot))
  }
}

function outlineAt(columns: CorpusColumns, slot: number): ArticleOutline {
  const idAt = (entity: number) => entityAt(columns, entity).id
  return {
    articleId: articleIdAt(columns, slot),
    title: columns.titles[slot] ?? '',
    outletId: columns.outletIds[columns.outlets.at(slot)] ?? null,
    publishedAt: dayOf(columns.days.at(slot)),
    entities: range(columns.postingStart.at(slot), columns.postingStart.at(slot + 1)).map((at) => ({
      entity: entityAt(columns, columns.postingEntity.at(at)),
      mentions: columns.postingMentions.at(at),
    })),
    statements: range(columns.statementStart.at(slot), columns.statementStart.at(slot + 1)).map((at) => ({
      id: statementIdOf(articleIdAt(columns, slot), columns.statementOrdinal.at(at)),
      speakerId: columns.statementSpeaker.at(at) < 0 ? null : idAt(columns.statementSpeaker.at(at)),
      about: range(columns.aboutStart.at(at), columns.aboutStart.at(at + 1)).map((about) => idAt(columns.aboutEntity.at(about))),
      words: columns.statementWords[at] ?? '',
    })),
    affiliations: range(columns.affiliationStart.at(slot), columns.affiliationStart.at(slot + 1)).map((at) => ({
      personId: idAt(columns.affiliationPerson.at(at)),
      organizationId: idAt(columns.affiliationOrganization.at(at)),
    })),
  }
}

/** The id of the article in this slot. */
export function articleIdAt({ articleIds }: CorpusColumns, slot: number): ArticleId {
  const id = articleIds[slot]
  if (id === undefined) throw new RangeError(`no article has slot ${slot}`)
  return id
}

/** The entity in this slot. */
export function entityAt({ entities }: CorpusColumns, slot: number): EntityOutline {
  const entity = entities[slot]
  if (entity === undefined) throw new RangeError(`no entity has slot ${slot}`)
  return entity
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
