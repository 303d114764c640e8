import type { EntityId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import { entitiesCalled, onlyOne } from './entitiesCalled.ts'

/** The entity that something is said about under this id or name: places go first, so "Russia" is the country, not its government. */
export async function findSubject(idOrName: string, context: Context): Promise<EntityId> {
  const called = await entitiesCalled(idOrName, context)
  const places = called.filter((entity) => entity.kind === 'PLACE')
  return onlyOne(idOrName, places.length > 0 ? places : called)
}
