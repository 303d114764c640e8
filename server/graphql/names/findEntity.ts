import type { EntityId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import { fewNames } from '../filters/shortText.ts'
import { entitiesCalled, onlyOne } from './entitiesCalled.ts'

/** The entity with this id or name. Throws UnusableRequestError when there is none, or when the name fits several. */
export async function findEntity(idOrName: string, context: Context): Promise<EntityId> {
  return onlyOne(idOrName, await entitiesCalled(idOrName, context))
}

/** The entities with these ids or names; undefined when the filter does not ask for any. */
export async function findEntities(
  idsOrNames: readonly string[] | null | undefined,
  context: Context,
): Promise<readonly EntityId[] | undefined> {
  return idsOrNames ? Promise.all(fewNames('`mentions`', idsOrNames).map((idOrName) => findEntity(idOrName, context))) : undefined
}
