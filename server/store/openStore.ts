import type { Store } from '../domain/Store.ts'
import { articlesByIds, listArticles, sketchesOf, undatedArticles } from './articles.ts'
import { articlesByDay, statementsByDay } from './dayCounts.ts'
import { deleteArticle } from './deleteArticle.ts'
import { countsOf, entitiesByIds, entitiesByKeys, entitiesNamed, listEntities } from './entities.ts'
import { anchoredIn, anchoredStatements } from './judgements/anchorStatements.ts'
import { judge, undoJudgement } from './judgements/judge.ts'
import { makeLogReader } from './judgements/judgementLog.ts'
import { entitiesAsRead, knownEntities } from './judgements/knownEntities.ts'
import { affiliationsIn, affiliationsOf, listMentions, mentionsIn } from './mentions.ts'
import { corpusCounts, outlets, outletsByIds } from './outlets.ts'
import { entities, outlines, outlinesOf } from './outlines.ts'
import { articlesReadAfter, lastReadingRow, latestOutcomes, outcomeOf, setAside, wasDeleted } from './readings.ts'
import { revisionsOf } from './revisions.ts'
import { saveArticle } from './saveArticle.ts'
import { explain } from './sqlite/explain.ts'
import { openDatabase } from './sqlite/openDatabase.ts'
import { listStatements, statementsByIds, statementsIn, undatedStatements } from './statements.ts'

/**
 * Opens the store in an SQLite file, which is made when it is not there.
 * @throws StoreError when the file cannot be written, is no database of ours, or was written by a newer version; later, when what is
 *   written finds the disk full, the database busy for too long, damaged or no longer writable
 */
export async function openStore({ file }: { readonly file: string }): Promise<Store> {
  const db = openDatabase(file)
  const readLog = makeLogReader()
  return {
    saveArticle: (reading, readAt) => orExplain(file, saveArticle(db, reading, { readAt, readLog })),
    setAside: (document, reason) => orExplain(file, setAside(db, document, reason)),
    outcomeOf: (id) => outcomeOf(db, id),
    wasDeleted: (id) => wasDeleted(db, id),
    latestOutcomes: (first) => latestOutcomes(db, first),
    lastReadingRow: () => lastReadingRow(db),
    articlesReadAfter: (row, first) => articlesReadAfter(db, row, first),
    deleteArticle: (id) => orExplain(file, deleteArticle(db, id)),
    judgementLog: () => readLog(db),
    judge: (judgement) => orExplain(file, judge(db, judgement, readLog)),
    undoJudgement: (judgement) => orExplain(file, undoJudgement(db, judgement, readLog)),
    anchoredStatements: (ids) => anchoredStatements(db, ids),
    anchoredIn: (ids) => anchoredIn(db, ids),
    entitiesAsRead: (ids) => entitiesAsRead(db, ids, readLog),
    knownEntities: () => knownEntities(db, readLog),
    articlesByIds: (ids) => articlesByIds(db, ids),
    entitiesByIds: (ids) => entitiesByIds(db, ids),
    entitiesByKeys: (keys) => entitiesByKeys(db, keys),
    entitiesNamed: (foldedName) => entitiesNamed(db, foldedName),
    statementsByIds: (ids) => statementsByIds(db, ids),
    outletsByIds: (ids) => outletsByIds(db, ids),
    outlets: () => outlets(db),
    mentionsIn: (ids) => mentionsIn(db, ids),
    statementsIn: (ids) => statementsIn(db, ids),
    sketchesOf: (ids) => sketchesOf(db, ids),
    revisionsOf: (ids) => revisionsOf(db, ids),
    affiliationsIn: (ids) => affiliationsIn(db, ids),
    affiliationsOf: (ids) => affiliationsOf(db, ids),
    countsOf: (ids) => countsOf(db, ids),
    listArticles: (filter, page) => listArticles(db, filter, page),
    listEntities: (filter, page) => listEntities(db, filter, page),
    listStatements: (filter, page) => listStatements(db, filter, page),
    listMentions: (entity, page) => listMentions(db, entity, page),
    undatedArticles: (filter, first) => undatedArticles(db, filter, first),
    undatedStatements: (filter, first) => undatedStatements(db, filter, first),
    statementsByDay: (filter) => statementsByDay(db, filter),
    articlesByDay: (filter) => articlesByDay(db, filter),
    corpusCounts: () => corpusCounts(db),
    outlinesOf: (ids) => outlinesOf(db, ids),
    outlines: () => outlines(db),
    entities: () => entities(db),
    close: () => db.destroy(),
  }
}

async function orExplain<Result>(file: string, writing: Promise<Result>): Promise<Result> {
  try {
    return await writing
  } catch (error) {
    throw explain(file, error)
  }
}
