import type { PageRequest, StatementFilter } from '../../domain/filters.ts'
import type { Store } from '../../domain/Store.ts'
import type { StatementPage } from '../models.ts'

/** A page of statements that remembers its filter, so that the undated ones can be told beside it. */
export async function listStatements(filter: StatementFilter, page: PageRequest, store: Store): Promise<StatementPage> {
  return { ...(await store.listStatements(filter, page)), hasPreviousPage: page.after !== null, filter }
}
