import type { Entity } from '../../domain/Entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import { findEntity } from './findEntity.ts'

/** The entity that something is said about under this id or name: of "Russia", the country and not its government. */
export function findSubject(idOrName: string, context: Context): Promise<EntityId> {
  return findEntity(idOrName, context, placesFirst)
}

function placesFirst(candidates: readonly Entity[]): readonly Entity[] {
  const places = candidates.filter((candidate) => candidate.kind === 'PLACE')
  return places.length > 0 ? places : candidates
}
