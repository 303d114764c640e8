import type { EntityId } from '../../domain/ids.ts'
import type { Decision, Judgement } from '../../domain/Judgement.ts'
import { anchorsIn, entitiesOf } from '../../domain/judgements/entitiesOf.ts'
import { Ruling } from '../../domain/judgements/Ruling.ts'
import type { Judged, UndoneJudgement } from '../../domain/Store.ts'
import { revisionsOfAnchor } from '../revisions.ts'
import { forgetNames } from '../sqlite/fullText.ts'
import { idList } from '../sqlite/idList.ts'
import type { Database } from '../tables.ts'
import { deleteOrphans } from '../withdraw.ts'
import { articlesToJudge, articlesToJudgeAgain } from './affectedArticles.ts'
import { anchorStatements } from './anchorStatements.ts'
import { findingsAsRead } from './asRead.ts'
import { dressEntities } from './dressEntities.ts'
import type { ReadLog } from './judgementLog.ts'
import { rejudge, type Turn } from './rejudge.ts'

/** Adds a judgement to the log and applies it, in one transaction: both are kept, or neither. */
export async function judge(db: Database, judgement: Judgement, readLog: ReadLog): Promise<Judged> {
  return db.transaction().execute(async (transaction) => {
    const { id, decision, madeAt, by, why, words, notes } = judgement
    await transaction
      .insertInto('judgements')
      .values({ id, event: 'MADE', at: madeAt, by, why, words, notes: JSON.stringify(notes), decision: JSON.stringify(decision) })
      .execute()
    await anchor(transaction, judgement)
    const { judgements, ruling: after } = await readLog(transaction)
    const before = new Ruling(judgements.filter((each) => each.id !== id))
    const articles = await articlesToJudge(transaction, decision)
    return apply(transaction, { decision, articles, turn: { before, after } })
  })
}

/** Adds to the log that a judgement is undone, and takes back what it did, in one transaction. */
export async function undoJudgement(db: Database, { id, decision, undone }: UndoneJudgement, readLog: ReadLog): Promise<Judged> {
  return db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('judgements')
      .values({ id, event: 'UNDONE', ...undone })
      .execute()
    const { judgements, ruling: after } = await readLog(transaction)
    const before = new Ruling(judgements.map((each) => (each.id === id ? { ...each, undone: null } : each)))
    const articles = await articlesToJudgeAgain(transaction, decision, { before, after })
    return apply(transaction, { decision, articles, turn: { before, after } })
  })
}

async function anchor(db: Database, judgement: Judgement): Promise<void> {
  for (const articleId of new Set(await revisionsOfAll(db, judgement.decision)))
    for (const found of await findingsAsRead(db, [articleId])) await anchorStatements(db, found, [judgement])
}

interface Applying {
  readonly decision: Decision
  readonly articles: readonly Judged['articles'][number][]
  readonly turn: Turn
}

async function apply(db: Database, { decision, articles, turn }: Applying): Promise<Judged> {
  const changed = await rejudge(db, articles, turn)
  const entities = entitiesOf(decision)
  const told = entities.map(({ id }) => id)
  const ids = [...new Set([...turn.before.reachedFrom(told), ...turn.after.reachedFrom(told), ...changed.entities])]
  const children = await childrenOf(
    db,
    entities.map(({ key }) => key),
  )
  await dressEntities(db, [...ids, ...children], turn.after)
  await deleteOrphans(db, ids)
  await forgetNames(db, ids)
  // Claims follow a decision where findings do not: who is of another kind speaks for another side; links are between claims.
  return {
    articles: [...new Set([...changed.articles, ...(decision.kind === 'RETYPE' ? articles : await revisionsOfAll(db, decision))])],
    entities: [...new Set([...ids, ...children])],
  }
}

/** All revisions of the articles in which a decision holds on to words. */
async function revisionsOfAll(db: Database, decision: Decision): Promise<Judged['articles']> {
  const readings: Judged['articles'][number][] = []
  for (const anchor of anchorsIn(decision)) readings.push(...(await revisionsOfAnchor(db, anchor)))
  return readings
}

/** What lies in these places or belongs to these bodies, or did as it was read. */
async function childrenOf(db: Database, keys: readonly string[]): Promise<readonly EntityId[]> {
  const rows = await db
    .selectFrom('entities')
    .select('id')
    .where(({ eb, or }) => or([eb('parentKey', 'in', idList(keys)), eb('readParentKey', 'in', idList(keys))]))
    .execute()
  return rows.map(({ id }) => id)
}
