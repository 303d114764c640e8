import type { Entity } from '../../domain/Entity.ts'
import { UnusableRequestError } from '../../domain/errors.ts'
import { type EntityId, isEntityId, isStatementId, parseId, type StatementId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'

/** An entity that is to be judged: as it is now, and as it was read, which is what a judgement keeps. */
export interface Subject {
  readonly now: Entity
  readonly read: Entity
}

/** The entity with this id, or what it was merged into. Throws UnusableRequestError when there is none. */
export async function subjectOf(id: string, { loaders, store }: Context): Promise<Subject> {
  const now = await loaders.entity.load(entityIdFrom(id))
  const [read] = now === null ? [] : await store.entitiesAsRead([now.id])
  if (now === null || read === undefined) throw new UnusableRequestError(`No entity has the id "${id}". Find it by name with \`search\`.`)
  return { now, read }
}

/** Takes an entity's id from outside. Throws UnusableRequestError for what is none. */
export function entityIdFrom(id: string): EntityId {
  const known = parseId(id)
  if (known !== null && isEntityId(known)) return known
  throw new UnusableRequestError(`"${id}" is no id of an entity. Find it by name with \`search\`.`)
}

/** Takes a statement's id from outside. Throws UnusableRequestError for what is none. */
export function statementIdFrom(id: string): StatementId {
  const known = parseId(id)
  if (known !== null && isStatementId(known)) return known
  throw new UnusableRequestError(`"${id}" is no id of a statement. Find it with \`statements\`.`)
}
