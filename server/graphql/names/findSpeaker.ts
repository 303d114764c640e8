import type { Entity } from '../../domain/Entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import { findEntity } from './findEntity.ts'

/** The entity that speaks under this id or name: of "Russia", the government, where one is known; places do not speak. */
export function findSpeaker(idOrName: string, context: Context): Promise<EntityId> {
  return findEntity(idOrName, context, thoseWhoSpeak)
}

function thoseWhoSpeak(candidates: readonly Entity[]): readonly Entity[] {
  const speakers = candidates.filter((candidate) => candidate.kind !== 'PLACE')
  const governments = speakers.filter((speaker) => speaker.sourceKind === 'GOVERNMENT')
  if (speakers.length < candidates.length && governments.length > 0) return governments
  return speakers.length > 0 ? speakers : candidates
}
