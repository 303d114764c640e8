import type { Entity } from '../../domain/Entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import { entitiesCalled, onlyOne } from './entitiesCalled.ts'

/**
 * The entity that speaks under this id or name: for a country or its capital ("Russia", "Kyiv") the government, where one is
 * known; of several others, those that are no places. Throws UnusableRequestError when there is none, or still several.
 */
export async function findSpeaker(idOrName: string, context: Context): Promise<EntityId> {
  const called = await entitiesCalled(idOrName, context)
  const voices = await Promise.all(called.map((entity) => voiceOf(entity, context)))
  const unique = [...new Map(voices.map((voice) => [voice.id, voice])).values()]
  const speakers = unique.filter((voice) => voice.kind !== 'PLACE')
  return onlyOne(idOrName, speakers.length > 0 ? speakers : unique)
}

async function voiceOf(entity: Entity, { loaders }: Context): Promise<Entity> {
  if (entity.kind !== 'PLACE' || entity.country === null || !standsForState(entity)) return entity
  return (await loaders.entityByKey.load(`org/${entity.country.toLowerCase()}/government`)) ?? entity
}

/** A capital is told by lying in its country directly; every other place lies in a region. */
function standsForState({ placeKind, parentKey }: Entity): boolean {
  return placeKind === 'COUNTRY' || (placeKind === 'CITY' && parentKey?.startsWith('place/country/') === true)
}
