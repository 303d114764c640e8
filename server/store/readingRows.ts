import type { ArticleReading } from '../domain/ArticleReading.ts'
import { contentWords } from '../domain/contentWords.ts'
import type { Entity } from '../domain/Entity.ts'
import { foldName } from '../domain/foldName.ts'
import { type EntityId, outletIdOf, partsOfStatementId } from '../domain/ids.ts'
import { listedDay } from '../domain/listedDay.ts'
import type { Statement } from '../domain/Statement.ts'
import { sketchOf } from '../domain/sketchOf.ts'
import { packBlocks, packPropositions, packQuantities, packSketch, packSpans } from './spanColumns.ts'
import type {
  AffiliationTable,
  ArticleEntityTable,
  ArticleTable,
  ArticleTextTable,
  EntityTable,
  MentionTable,
  OutletTable,
  StatementAboutTable,
  StatementTable,
} from './tables.ts'

/** An article's reading as rows of the tables. */
export interface ReadingRows {
  readonly outlet: OutletTable | null
  readonly article: ArticleTable
  readonly text: ArticleTextTable
  readonly entities: readonly EntityTable[]
  readonly articleEntities: readonly ArticleEntityTable[]
  readonly mentions: readonly MentionTable[]
  readonly statements: readonly StatementTable[]
  readonly abouts: readonly StatementAboutTable[]
  readonly affiliations: readonly AffiliationTable[]
}

/** Lays a reading out in rows; mentions that stand for nothing that is kept are left out. Days are '' where there is none. */
export function readingRows(reading: ArticleReading, readAt: string): ReadingRows {
  const { article } = reading
  const outlet = article.outlet === null ? null : { id: outletIdOf(foldName(article.outlet)), name: article.outlet }
  const days = { publishedAt: article.publishedAt ?? '', readAt }
  const mentions = mentionRows(reading)
  return {
    outlet,
    article: {
      id: article.id,
      documentId: article.documentId,
      name: article.name,
      title: article.title,
      outletId: outlet?.id ?? null,
      byline: article.byline,
      agency: article.agency,
      url: article.url,
      language: article.language,
      sketch: packSketch(sketchOf(article.text)),
      ...days,
    },
    text: { articleId: article.id, text: article.text, blocks: packBlocks(article.blocks), sentences: packSpans(reading.sentences) },
    entities: reading.entities.map(entityRow),
    articleEntities: articleEntityRows(reading, mentions),
    mentions,
    statements: reading.statements.map((statement) => ({ ...statementRow(reading, statement), outletId: outlet?.id ?? null, ...days })),
    abouts: aboutRows(reading),
    affiliations: reading.affiliations.map(({ personId, organizationId, role, span: { start, end } }, ordinal) => ({
      articleId: article.id,
      ordinal,
      personId,
      organizationId,
      role,
      start,
      end,
    })),
  }
}

function entityRow({ id, kind, key, name, placeKind, sourceKind, coordinates, country, parentKey }: Entity): EntityTable {
  return { id, kind, key, name, placeKind, sourceKind, lat: coordinates?.lat ?? null, lon: coordinates?.lon ?? null, country, parentKey }
}

function mentionRows({ article, mentions }: ArticleReading): readonly MentionTable[] {
  return mentions.flatMap(({ entityId, start, end, type, kind }, ordinal) =>
    entityId === null ? [] : [{ articleId: article.id, ordinal, entityId, start, end, type, kind, publishedAt: article.publishedAt ?? '' }],
  )
}

function statementRow({ article }: ArticleReading, statement: Statement): Omit<StatementTable, 'outletId' | 'publishedAt' | 'readAt'> {
  const { speakerId, viaId, parentId, form, act, stance, voice, saidOn } = statement
  return {
    articleId: article.id,
    ordinal: partsOfStatementId(statement.id).ordinal,
    speakerId,
    viaId,
    parentOrdinal: parentId === null ? null : partsOfStatementId(parentId).ordinal,
    source: packSpans(statement.source),
    cue: packSpans(statement.cue),
    content: packSpans(statement.content),
    form,
    act,
    stance,
    voice,
    saidOn,
    quantities: packQuantities(statement.quantities),
    propositions: packPropositions(statement.propositions),
    words: firstWords(contentWords(article.text, statement)),
    day: listedDay(saidOn, article.publishedAt).day ?? '',
  }
}

function firstWords(content: string): string {
  if (content.length <= 80) return content
  const cut = content.slice(0, 79)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 40 ? cut.lastIndexOf(' ') : 79)}…`
}

function aboutRows({ article, statements }: ArticleReading): readonly StatementAboutTable[] {
  return statements.flatMap(({ id, saidOn, about }) => {
    const day = listedDay(saidOn, article.publishedAt).day ?? ''
    const { ordinal } = partsOfStatementId(id)
    return about.map(({ entityId, basis, nameUsed }, position) => ({
      articleId: article.id,
      ordinal,
      position,
      entityId,
      basis,
      nameUsed,
      day,
    }))
  })
}

function articleEntityRows(
  { article, entities, statements }: ArticleReading,
  mentions: readonly MentionTable[],
): readonly ArticleEntityTable[] {
  const mentioned = countEach(mentions.map(({ entityId }) => entityId))
  const said = countEach(statements.flatMap(({ speakerId }) => speakerId ?? []))
  const about = countEach(statements.flatMap((statement) => statement.about.map(({ entityId }) => entityId)))
  return entities.map(({ id }) => ({
    articleId: article.id,
    entityId: id,
    mentions: mentioned.get(id) ?? 0,
    said: said.get(id) ?? 0,
    about: about.get(id) ?? 0,
    publishedAt: article.publishedAt ?? '',
  }))
}

function countEach(ids: readonly EntityId[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
