import type { Entity } from '../../domain/Entity.ts'
import { UnusableRequestError } from '../../domain/errors.ts'
import { foldName } from '../../domain/foldName.ts'
import type { EntityId } from '../../domain/ids.ts'
import { isEntityId, parseId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import { shortText } from '../filters/shortText.ts'
import { nearSpellings } from './nearSpellings.ts'

const ENTITY_KINDS = ['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE'] as const
const MOST_LISTED = 10

/** The entity with this id, or all that bear this name. Throws UnusableRequestError, with near spellings, when there is none. */
export async function entitiesCalled(idOrName: string, context: Context): Promise<readonly Entity[]> {
  const id = parseId(idOrName)
  if (id !== null && isEntityId(id)) return [(await context.loaders.entity.load(id)) ?? unknown(id)]
  const named = await context.store.entitiesNamed(foldName(shortText('A name', idOrName)))
  if (named.length > 0) return named
  throw new UnusableRequestError(`Nothing is called "${idOrName}".${await nearSpellings(idOrName, ENTITY_KINDS, context)}`)
}

/**
 * The one of these that a name can mean: the one whose canonical name it is goes before those who bear it as another name.
 * Throws UnusableRequestError, listing them, when there are still several.
 */
export function onlyOne(idOrName: string, candidates: readonly Entity[]): EntityId {
  const canonical = candidates.filter((candidate) => foldName(candidate.name) === foldName(idOrName))
  const [first, ...others] = canonical.length > 0 ? canonical : candidates
  if (first !== undefined && others.length === 0) return first.id
  const listed = candidates.slice(0, MOST_LISTED).map((candidate) => `${candidate.name} (${describe(candidate)}, ${candidate.id})`)
  throw new UnusableRequestError(`"${idOrName}" fits ${candidates.length} entities: ${listed.join('; ')}. Give one of these ids.`)
}

function unknown(id: string): never {
  throw new UnusableRequestError(`No entity has the id "${id}". Find it by name with \`search\`.`)
}

function describe({ kind, placeKind, country }: Entity): string {
  return [(placeKind ?? kind).toLowerCase(), country].filter((word) => word !== null).join(', ')
}
