import type { Entity } from '../../domain/Entity.ts'
import { UnusableRequestError } from '../../domain/errors.ts'
import { foldName } from '../../domain/foldName.ts'
import type { EntityId } from '../../domain/ids.ts'
import { isEntityId, parseId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import { nearSpellings } from './nearSpellings.ts'

/** Of the entities that bear a name, those that the field can mean; the same list when it cannot tell. */
export type Preference = (candidates: readonly Entity[]) => readonly Entity[]

/**
 * The entity with this id or name. A canonical name goes before an alias, and what the field prefers before the rest.
 * Throws UnusableRequestError: for an unknown name with its near spellings, for one that still fits several with all of these.
 */
export async function findEntity(idOrName: string, context: Context, prefer: Preference = (candidates) => candidates): Promise<EntityId> {
  const id = parseId(idOrName)
  if (id !== null && isEntityId(id)) return knownEntity(id, context)
  const named = await context.store.entitiesNamed(foldName(idOrName))
  const candidates = byCanonicalName(idOrName, prefer(named))
  if (candidates.length > 1) throw new UnusableRequestError(ambiguous(idOrName, candidates))
  const [entity] = candidates
  if (entity !== undefined) return entity.id
  throw new UnusableRequestError(`Nothing is called "${idOrName}".${await nearSpellings(idOrName, ENTITY_KINDS, context)}`)
}

const ENTITY_KINDS = ['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE'] as const

/** The entities with these ids or names; undefined when the filter does not ask for any. */
export async function findEntities(
  idsOrNames: readonly string[] | null | undefined,
  context: Context,
): Promise<readonly EntityId[] | undefined> {
  return idsOrNames ? Promise.all(idsOrNames.map((idOrName) => findEntity(idOrName, context))) : undefined
}

async function knownEntity(id: EntityId, context: Context): Promise<EntityId> {
  if ((await context.loaders.entity.load(id)) !== null) return id
  throw new UnusableRequestError(`No entity has the id "${id}". Find it by name with \`search\`.`)
}

function byCanonicalName(name: string, candidates: readonly Entity[]): readonly Entity[] {
  const canonical = candidates.filter((candidate) => foldName(candidate.name) === foldName(name))
  return canonical.length > 0 ? canonical : candidates
}

function ambiguous(name: string, candidates: readonly Entity[]): string {
  const listed = candidates.slice(0, 10).map((candidate) => `${candidate.name} (${kindOf(candidate)}, ${candidate.id})`)
  return `"${name}" fits ${candidates.length} entities: ${listed.join('; ')}. Give one of these ids.`
}

function kindOf({ kind, placeKind, country }: Entity): string {
  return [(placeKind ?? kind).toLowerCase(), country].filter((word) => word !== null).join(', ')
}
