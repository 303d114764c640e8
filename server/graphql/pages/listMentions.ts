import type { PageRequest } from '../../domain/filters.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { Store } from '../../domain/Store.ts'
import type { MentionPage } from '../models.ts'

/** A page of the places where an entity is mentioned. */
export async function listMentions(entity: EntityId, page: PageRequest, store: Store): Promise<MentionPage> {
  return { ...(await store.listMentions(entity, page)), hasPreviousPage: page.after !== null }
}
