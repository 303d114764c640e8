import type { Entity } from '../../domain/Entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import { partyOfEntity } from '../../domain/partyOfEntity.ts'
import type { Store, StoredAffiliation, StoredStatement } from '../../domain/Store.ts'

/** The side of each speaker: its own, or for people that of a body they belong to. */
export async function sidesOf(
  store: Store,
  statements: readonly StoredStatement[],
  affiliations: readonly StoredAffiliation[],
): Promise<(speaker: EntityId) => string | null> {
  const speakers = new Set(statements.flatMap(({ speakerId }) => speakerId ?? []))
  const bodies = affiliations.flatMap(({ personId, organizationId }) =>
    organizationId === null || !speakers.has(personId) ? [] : [[personId, organizationId] as const],
  )
  const entities = await store.entitiesByIds([...speakers, ...bodies.map(([, body]) => body)])
  const byId = new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]))
  const bodyOf = new Map(bodies)
  return (speaker) => {
    const entity = byId.get(speaker)
    if (entity === undefined) return null
    const body = byId.get(bodyOf.get(speaker) ?? speaker)
    // A movement's spokesman has its country, not its state's side.
    return body !== undefined && body !== entity ? (partyOfEntity(body) ?? partyOfEntity(entity)) : partyOfEntity(entity)
  }
}
