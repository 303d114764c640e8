import { setImmediate as nextTurn } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { ArticleId, EntityId } from '../../domain/ids.ts'
import { judgeFindings } from '../../domain/judgements/judgeFindings.ts'
import type { Ruling } from '../../domain/judgements/Ruling.ts'
import type { Database } from '../tables.ts'
import { findingsAsRead, keepAsRead } from './asRead.ts'
import { replaceFindings } from './replaceFindings.ts'

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

/** Articles that are judged together. */
const BATCH_SIZE = 100

/** Makes of articles what the judgements that hold now make of what they were read as. Those that come out the same are left alone. */
export async function rejudge(db: Database, articles: readonly ArticleId[], turn: Turn): Promise<Rejudged> {
  const changed: ArticleId[] = []
  const entities = new Set<EntityId>()
  for (let at = 0; at < articles.length; at += BATCH_SIZE) {
    const read = await findingsAsRead(db, articles.slice(at, at + BATCH_SIZE))
    const judged = read.map((found) => ({ found, before: judgeFindings(found, turn.before), after: judgeFindings(found, turn.after) }))
    await keepAsRead(db, judged)
    const others = judged.filter(({ before, after }) => !isDeepStrictEqual(before, after))
    await replaceFindings(db, others)
    for (const { before, after } of others) for (const { id } of [...before.entities, ...after.entities]) entities.add(id)
    changed.push(...others.map(({ found }) => found.articleId))
    await nextTurn()
  }
  return { articles: changed, entities: [...entities] }
}
