import type { ArticleReading } from '../domain/ArticleReading.ts'
import { contentWords } from '../domain/contentWords.ts'
import { foldName } from '../domain/foldName.ts'
import { type EntityId, outletIdOf, partsOfStatementId } from '../domain/ids.ts'
import type { Findings } from '../domain/judgements/Findings.ts'
import { listedDay } from '../domain/listedDay.ts'
import type { Statement } from '../domain/Statement.ts'
import { sketchOf } from '../domain/sketchOf.ts'
import { packBlocks, packPropositions, packQuantities, packSketch, packSpans } from './spanColumns.ts'
import type {
  AffiliationTable,
  ArticleEntityTable,
  ArticleTable,
  ArticleTextTable,
  MentionTable,
  OutletTable,
  StatementAboutTable,
  StatementTable,
} from './tables.ts'

/** What was found in an article as rows of the tables. */
export interface FindingRows {
  readonly articleEntities: readonly ArticleEntityTable[]
  readonly mentions: readonly MentionTable[]
  readonly statements: readonly StatementTable[]
  readonly abouts: readonly StatementAboutTable[]
  readonly affiliations: readonly AffiliationTable[]
}

/** An article's reading as rows of the tables. */
export interface ReadingRows extends FindingRows {
  readonly outlet: OutletTable | null
  readonly article: ArticleTable
  readonly text: ArticleTextTable
}

/** Lays a reading out in rows, with what judgements made of its findings. Days are '' where there is none. */
export function readingRows(reading: ArticleReading, findings: Findings, readAt: string): ReadingRows {
  const { article } = reading
  const outlet = article.outlet === null ? null : { id: outletIdOf(foldName(article.outlet)), name: article.outlet }
  const row = {
    id: article.id,
    documentId: article.documentId,
    name: article.name,
    title: article.title,
    outletId: outlet?.id ?? null,
    byline: article.byline,
    agency: article.agency,
    url: article.url,
    language: article.language,
    sketch: packSketch(findings.revision?.sketch ?? sketchOf(article.text)),
    publishedAt: article.publishedAt ?? '',
    readAt,
  }
  return {
    outlet,
    article: row,
    text: { articleId: article.id, text: article.text, blocks: packBlocks(article.blocks), sentences: packSpans(reading.sentences) },
    ...findingRows(findings, row),
  }
}

type Days = Pick<ArticleTable, 'outletId' | 'publishedAt' | 'readAt'>

/** Lays findings out in rows; mentions that stand for nothing that is kept are left out. */
export function findingRows(findings: Findings, { outletId, publishedAt, readAt }: Days): FindingRows {
  const mentions = mentionRows(findings, publishedAt)
  return {
    articleEntities: articleEntityRows(findings, mentions, publishedAt),
    mentions,
    statements: findings.statements.map((statement) => ({
      ...statementRow(findings, statement, publishedAt),
      outletId,
      publishedAt,
      readAt,
    })),
    abouts: aboutRows(findings, publishedAt),
    affiliations: findings.affiliations.map(({ personId, organizationId, role, span: { start, end } }, ordinal) => ({
      articleId: findings.articleId,
      ordinal,
      personId,
      organizationId,
      role,
      start,
      end,
    })),
  }
}

function mentionRows({ articleId, mentions }: Findings, publishedAt: string): readonly MentionTable[] {
  return mentions.flatMap(({ ordinal, entityId, start, end, type, kind }) =>
    entityId === null ? [] : [{ articleId, ordinal, entityId, start, end, type, kind, publishedAt }],
  )
}

function statementRow({ articleId, text }: Findings, statement: Statement, publishedAt: string): Omit<StatementTable, keyof Days> {
  const { speakerId, viaId, parentId, form, act, stance, voice, saidOn } = statement
  return {
    articleId,
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
    words: firstWords(contentWords(text, statement)),
    day: listedDay(saidOn, publishedAt === '' ? null : publishedAt).day ?? '',
  }
}

function firstWords(content: string): string {
  if (content.length <= 80) return content
  const cut = content.slice(0, 79)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 40 ? cut.lastIndexOf(' ') : 79)}…`
}

function aboutRows({ articleId, statements }: Findings, publishedAt: string): readonly StatementAboutTable[] {
  return statements.flatMap(({ id, saidOn, about }) => {
    const day = listedDay(saidOn, publishedAt === '' ? null : publishedAt).day ?? ''
    const { ordinal } = partsOfStatementId(id)
    return about.map(({ entityId, basis, nameUsed }, position) => ({
      articleId,
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
  { articleId, entities, statements }: Findings,
  mentions: readonly MentionTable[],
  publishedAt: string,
): readonly ArticleEntityTable[] {
  const mentioned = countEach(mentions.map(({ entityId }) => entityId))
  const said = countEach(statements.flatMap(({ speakerId }) => speakerId ?? []))
  const about = countEach(statements.flatMap((statement) => statement.about.map(({ entityId }) => entityId)))
  return entities.map(({ id }) => ({
    articleId,
    entityId: id,
    mentions: mentioned.get(id) ?? 0,
    said: said.get(id) ?? 0,
    about: about.get(id) ?? 0,
    publishedAt,
  }))
}

function countEach(ids: readonly EntityId[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
