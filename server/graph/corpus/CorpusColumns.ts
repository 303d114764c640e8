import type { ArticleId, EntityId, OutletId } from '../../domain/ids.ts'
import type { ArticleOutline, EntityOutline } from '../../domain/Store.ts'
import { dayNumberOf } from './days.ts'
import { GrowingArray } from './GrowingArray.ts'

/**
 * The corpus in columns. Articles, entities, outlets and statements are slots: whole numbers in the order of arrival.
 * What belongs to the nth article stands from start[n] up to start[n + 1] of its columns.
 */
export interface CorpusColumns {
  readonly articleIds: ArticleId[]
  readonly titles: string[]
  readonly articleSlots: Map<ArticleId, number>
  /** 1 for an article that is there, 0 for one that was removed. */
  readonly alive: GrowingArray
  /** 28 bits of each article's id, to order articles of one day quickly. */
  readonly idHashes: GrowingArray
  /** Days since 1970-01-01, or UNDATED. */
  readonly days: GrowingArray
  /** Outlet slots; -1 where there is none. */
  readonly outlets: GrowingArray
  readonly outletSlots: Map<OutletId, number>
  readonly outletIds: OutletId[]

  readonly entities: EntityOutline[]
  readonly entitySlots: Map<EntityId, number>
  readonly slotsByKey: Map<string, number>
  /** In how many articles each entity is. */
  readonly articleCounts: GrowingArray

  readonly postingStart: GrowingArray
  readonly postingEntity: GrowingArray
  readonly postingMentions: GrowingArray

  readonly statementStart: GrowingArray
  readonly statementOrdinal: GrowingArray
  readonly statementArticle: GrowingArray
  /** Entity slots; -1 where nobody is named. */
  readonly statementSpeaker: GrowingArray
  readonly statementWords: string[]
  readonly aboutStart: GrowingArray
  readonly aboutEntity: GrowingArray

  readonly affiliationStart: GrowingArray
  readonly affiliationPerson: GrowingArray
  readonly affiliationOrganization: GrowingArray
}

/** Columns of a corpus without articles. */
export function emptyColumns(): CorpusColumns {
  const columns = {
    articleIds: [],
    titles: [],
    articleSlots: new Map(),
    alive: new GrowingArray(),
    idHashes: new GrowingArray(),
    days: new GrowingArray(),
    outlets: new GrowingArray(),
    outletSlots: new Map(),
    outletIds: [],
    entities: [],
    entitySlots: new Map(),
    slotsByKey: new Map(),
    articleCounts: new GrowingArray(),
    postingStart: new GrowingArray(),
    postingEntity: new GrowingArray(),
    postingMentions: new GrowingArray(),
    statementStart: new GrowingArray(),
    statementOrdinal: new GrowingArray(),
    statementArticle: new GrowingArray(),
    statementSpeaker: new GrowingArray(),
    statementWords: [],
    aboutStart: new GrowingArray(),
    aboutEntity: new GrowingArray(),
    affiliationStart: new GrowingArray(),
    affiliationPerson: new GrowingArray(),
    affiliationOrganization: new GrowingArray(),
  } satisfies CorpusColumns
  columns.postingStart.push(0)
  columns.statementStart.push(0)
  columns.aboutStart.push(0)
  columns.affiliationStart.push(0)
  return columns
}

/** Writes an article at the end of the columns. */
export function appendOutline(columns: CorpusColumns, outline: ArticleOutline): void {
  columns.articleSlots.set(outline.articleId, columns.articleIds.length)
  columns.articleIds.push(outline.articleId)
  columns.titles.push(outline.title)
  columns.alive.push(1)
  columns.idHashes.push(Number.parseInt(outline.articleId.slice(8, 15), 16))
  columns.days.push(dayNumberOf(outline.publishedAt))
  columns.outlets.push(outline.outletId === null ? -1 : outletSlot(columns, outline.outletId))
  appendPostings(columns, outline)
  appendStatements(columns, outline)
  for (const { personId, organizationId } of outline.affiliations) {
    columns.affiliationPerson.push(slotOf(columns, personId))
    columns.affiliationOrganization.push(slotOf(columns, organizationId))
  }
  columns.affiliationStart.push(columns.affiliationPerson.length)
}

function appendPostings(columns: CorpusColumns, { entities }: ArticleOutline): void {
  for (const { entity, mentions } of entities) {
    const slot = entitySlot(columns, entity)
    columns.articleCounts.set(slot, columns.articleCounts.at(slot) + 1)
    columns.postingEntity.push(slot)
    columns.postingMentions.push(mentions)
  }
  columns.postingStart.push(columns.postingEntity.length)
}

function appendStatements(columns: CorpusColumns, { statements }: ArticleOutline): void {
  for (const { id, speakerId, about, words } of statements) {
    columns.statementOrdinal.push(Number(id.slice(id.lastIndexOf('-') + 1)))
    columns.statementArticle.push(columns.articleIds.length - 1)
    columns.statementSpeaker.push(speakerId === null ? -1 : slotOf(columns, speakerId))
    columns.statementWords.push(words)
    for (const entityId of about) columns.aboutEntity.push(slotOf(columns, entityId))
    columns.aboutStart.push(columns.aboutEntity.length)
  }
  columns.statementStart.push(columns.statementOrdinal.length)
}

function entitySlot(columns: CorpusColumns, entity: EntityOutline): number {
  const known = columns.entitySlots.get(entity.id)
  if (known !== undefined) return known
  const slot = columns.entities.length
  columns.entities.push(entity)
  columns.articleCounts.push(0)
  columns.entitySlots.set(entity.id, slot)
  columns.slotsByKey.set(entity.key, slot)
  return slot
}

/** Every entity that an article tells of is among its entities. */
function slotOf(columns: CorpusColumns, id: EntityId): number {
  return columns.entitySlots.get(id) ?? -1
}

function outletSlot(columns: CorpusColumns, id: OutletId): number {
  const known = columns.outletSlots.get(id)
  if (known !== undefined) return known
  columns.outletSlots.set(id, columns.outletIds.length)
  columns.outletIds.push(id)
  return columns.outletIds.length - 1
}
