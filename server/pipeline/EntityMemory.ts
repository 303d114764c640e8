import type { Entity } from '../domain/Entity.ts'
import { foldName } from '../domain/foldName.ts'
import type { EntityId } from '../domain/ids.ts'
import type { KnownEntities } from '../domain/KnownEntities.ts'
import type { EntityKind } from '../domain/Mention.ts'
import type { Store } from '../domain/Store.ts'
import { spellingOf } from '../domain/spellingOf.ts'

/** What earlier articles have taught, kept in memory while articles are read. */
export interface EntityMemory extends KnownEntities {
  /** Takes in what an article has added. */
  readonly learn: (entities: readonly Entity[]) => void
}

/** A memory of every entity that was read, with its names and aliases: judgements are applied to what it finds, and later. */
export async function rememberEntities(store: Pick<Store, 'knownEntities'>): Promise<EntityMemory> {
  const memory = emptyMemory()
  for await (const entity of store.knownEntities()) memory.learn([entity])
  return memory
}

/** A memory of nothing, which learns. */
export function emptyMemory(): EntityMemory {
  const byName = new Map<string, Map<EntityId, Entity>>()
  const bySpelling = new Map<string, Map<EntityId, Entity>>()
  const put = (name: string, entity: Entity) => {
    keep(byName, keyOf(foldName(name), entity.kind), entity)
    keep(bySpelling, keyOf(spellingOf(name), entity.kind), entity)
  }
  return {
    named: (foldedName, kind) => [...(byName.get(keyOf(foldedName, kind))?.values() ?? [])],
    spelt: (spelling, kind) => [...(bySpelling.get(keyOf(spelling, kind))?.values() ?? [])],
    learn: (entities) => {
      for (const entity of entities) for (const name of [entity.name, ...entity.aliases]) put(name, entity)
    },
  }
}

function keep(index: Map<string, Map<EntityId, Entity>>, key: string, entity: Entity): void {
  const same = index.get(key)
  if (same === undefined) index.set(key, new Map([[entity.id, entity]]))
  else same.set(entity.id, entity)
}

function keyOf(foldedName: string, kind: EntityKind): string {
  return `${kind} ${foldedName}`
}
