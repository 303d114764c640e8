import type { EntityId } from '../../domain/ids.ts'
import type { StoredMention } from '../../domain/Store.ts'

/** The entities of these mentions, the most mentioned first; of equals, the first mentioned. */
export function mostMentioned(mentions: readonly StoredMention[]): readonly EntityId[] {
  const counts = new Map<EntityId, number>()
  for (const { entityId } of mentions) counts.set(entityId, (counts.get(entityId) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([entityId]) => entityId)
}
