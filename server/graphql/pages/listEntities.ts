import type { EntityFilter, PageRequest } from '../../domain/filters.ts'
import type { Store } from '../../domain/Store.ts'
import type { EntityPage } from '../models.ts'

/** A page of entities. */
export async function listEntities(filter: EntityFilter, page: PageRequest, store: Store): Promise<EntityPage> {
  return { ...(await store.listEntities(filter, page)), hasPreviousPage: page.after !== null }
}
