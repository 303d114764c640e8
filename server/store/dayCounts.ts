import type { ArticleFilter, StatementFilter } from '../domain/filters.ts'
import type { DayCounts } from '../domain/Store.ts'
import { passingArticles } from './articles.ts'
import { dayColumn, passingStatements } from './statements.ts'
import type { Database } from './tables.ts'

/** How many statements pass a filter, by the day of its clock, whatever range of days it asks for. */
export async function statementsByDay(db: Database, filter: StatementFilter): Promise<DayCounts> {
  const day = dayColumn(filter)
  const rows = await passingStatements(db, filter)
    .select(({ fn, ref }) => [ref(day).as('day'), fn.countAll<number>().as('count')])
    .groupBy(day)
    .execute()
  return countsOf(rows)
}

/** How many articles pass a filter, by the day on which they appeared, whatever range of days it asks for. */
export async function articlesByDay(db: Database, filter: ArticleFilter): Promise<DayCounts> {
  const rows = await passingArticles(db, filter)
    .select(({ fn }) => ['articles.publishedAt as day', fn.countAll<number>().as('count')])
    .groupBy('articles.publishedAt')
    .execute()
  return countsOf(rows)
}

/** The empty day stands for none. */
function countsOf(rows: readonly { readonly day: string; readonly count: number }[]): DayCounts {
  const dated = rows.filter(({ day }) => day !== '')
  return {
    days: new Map(dated.map(({ day, count }) => [day, count])),
    undated: rows.find(({ day }) => day === '')?.count ?? 0,
  }
}
