import { isDeepStrictEqual } from 'node:util'
import type { ArticleId, EntityId } from '../../domain/ids.ts'
import type { Findings } from '../../domain/judgements/Findings.ts'
import { judgeFindings } from '../../domain/judgements/judgeFindings.ts'
import type { Ruling } from '../../domain/judgements/Ruling.ts'
import { findingRows } from '../readingRows.ts'
import { saveEntitiesOf } from '../saveEntities.ts'
import { saveFindings } from '../saveFindings.ts'
import type { Database } from '../tables.ts'
import { releaseNames, takeFromTotals } from '../withdraw.ts'
import { findingsAsRead, keepAsRead } from './asRead.ts'

/** What the judgements that held made of entities, and what those that hold now make of them. */
export interface Turn {
  readonly before: Ruling
  readonly after: Ruling
}

/** What changed: articles, and entities that were in them or are now. */
export interface Rejudged {
  readonly articles: readonly ArticleId[]
  readonly entities: readonly EntityId[]
}

/** Makes of articles what the judgements that hold now make of what they were read as. Those that come out the same are left alone. */
export async function rejudge(db: Database, articles: readonly ArticleId[], turn: Turn): Promise<Rejudged> {
  const changed: ArticleId[] = []
  const entities = new Set<EntityId>()
  for (const articleId of articles) {
    const found = await findingsAsRead(db, articleId)
    if (found === null) continue
    const judged = judgeFindings(found, turn.after)
    await keepAsRead(db, found, judged)
    if (isDeepStrictEqual(judged, judgeFindings(found, turn.before))) continue
    for (const id of await replaceFindings(db, found, judged)) entities.add(id)
    changed.push(articleId)
  }
  return { articles: changed, entities: [...entities] }
}

/** Writes findings in the place of those that are there; gives the entities of both. */
async function replaceFindings(db: Database, found: Findings, judged: Findings): Promise<readonly EntityId[]> {
  const { articleId } = judged
  const article = await db
    .selectFrom('articles')
    .select(['outletId', 'publishedAt', 'readAt'])
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow()
  const before = await takeFromTotals(db, articleId)
  await releaseNames(db, articleId)
  for (const table of ['mentions', 'statements', 'statementAbouts', 'affiliations', 'articleEntities'] as const)
    await db.deleteFrom(table).where('articleId', '=', articleId).execute()
  await saveEntitiesOf(db, found, judged)
  await saveFindings(db, judged, findingRows(judged, article))
  return [...before, ...judged.entities.map(({ id }) => id)]
}
