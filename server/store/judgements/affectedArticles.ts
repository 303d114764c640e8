import type { ArticleId, EntityId } from '../../domain/ids.ts'
import type { Decision } from '../../domain/Judgement.ts'
import { revisionsOfAnchor } from '../revisions.ts'
import { idList } from '../sqlite/idList.ts'
import type { Database } from '../tables.ts'
import type { Turn } from './rejudge.ts'

/** The articles that a decision may change when it is made, in the order of their reading. */
export async function articlesToJudge(db: Database, decision: Decision): Promise<readonly ArticleId[]> {
  if (decision.kind === 'FIX_SPEAKER') return revisionsOfAnchor(db, decision.statement)
  const articles = await articlesWith(db, movedBy(decision))
  return decision.kind === 'SPLIT' && decision.articles.length > 0 ? articles.filter((id) => decision.articles.includes(id)) : articles
}

/** The articles that undoing a decision may change: those that judgements have made something else of, and that have what it led to. */
export async function articlesToJudgeAgain(db: Database, decision: Decision, { before, after }: Turn): Promise<readonly ArticleId[]> {
  if (decision.kind === 'FIX_SPEAKER') return revisionsOfAnchor(db, decision.statement)
  const moved = movedBy(decision)
  const reached = [...before.reachedFrom(moved), ...after.reachedFrom(moved)]
  const all = await articlesWith(db, reached)
  if (decision.kind === 'RETYPE') return all
  const judged = await db.selectFrom('articlesAsRead').select('articleId').where('articleId', 'in', idList(all)).execute()
  const isJudged = new Set(judged.map(({ articleId }) => articleId))
  return all.filter((id) => isJudged.has(id))
}

/** The entities whose place in articles a decision changes. */
function movedBy(decision: Decision): readonly EntityId[] {
  switch (decision.kind) {
    case 'MERGE':
      return decision.others.map(({ id }) => id)
    case 'SPLIT':
    case 'RETYPE':
      return [decision.entity.id]
    case 'KEEP_APART':
    case 'RENAME':
    case 'FIX_SPEAKER':
    case 'ACCEPT_LINK':
    case 'REJECT_LINK':
      return []
  }
}

async function articlesWith(db: Database, ids: readonly EntityId[]): Promise<readonly ArticleId[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('readings')
    .select('articleId')
    .where('articleId', 'in', (query) => query.selectFrom('articleEntities').select('articleId').where('entityId', 'in', idList(ids)))
    .orderBy('row')
    .execute()
  return rows.flatMap(({ articleId }) => articleId ?? [])
}
