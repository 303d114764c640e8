import type { OutletId } from '../domain/ids.ts'
import type { CorpusCounts, Outlet } from '../domain/Store.ts'
import { idList } from './sqlite/idList.ts'
import type { Database } from './tables.ts'

export async function outletsByIds(db: Database, ids: readonly OutletId[]): Promise<readonly Outlet[]> {
  return outletsWithCounts(db).where('outlets.id', 'in', idList(ids)).execute()
}

/** The one with most articles first. */
export async function outlets(db: Database): Promise<readonly Outlet[]> {
  return outletsWithCounts(db).orderBy('articleCount', 'desc').orderBy('outlets.name').execute()
}

export async function corpusCounts(db: Database): Promise<CorpusCounts> {
  const counts = await db
    .selectFrom('articles')
    .select(({ fn, selectFrom, val }) => [
      fn.countAll<number>().as('articles'),
      fn.countAll<number>().filterWhere('publishedAt', '=', '').as('undatedArticles'),
      fn.countAll<number>().filterWhere('outletId', 'is', null).as('articlesWithoutOutlet'),
      fn<string | null>('min', [fn<string | null>('nullif', ['publishedAt', val('')])]).as('earliest'),
      fn<string | null>('max', [fn<string | null>('nullif', ['publishedAt', val('')])]).as('latest'),
      selectFrom('outlets').select(fn.countAll<number>().as('count')).as('outlets'),
      selectFrom('entities').select(fn.countAll<number>().as('count')).as('entities'),
      selectFrom('statements').select(fn.countAll<number>().as('count')).as('statements'),
    ])
    .executeTakeFirstOrThrow()
  const entitiesByKind = await db
    .selectFrom('entityTotals')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
    .groupBy('kind')
    .orderBy('kind')
    .execute()
  return { ...counts, outlets: counts.outlets ?? 0, entities: counts.entities ?? 0, statements: counts.statements ?? 0, entitiesByKind }
}

function outletsWithCounts(db: Database) {
  return db
    .selectFrom('outlets')
    .select(({ fn, selectFrom }) => [
      'outlets.id',
      'outlets.name',
      selectFrom('articles')
        .select(fn.countAll<number>().as('count'))
        .whereRef('articles.outletId', '=', 'outlets.id')
        .$asScalar()
        .$notNull()
        .as('articleCount'),
    ])
}
