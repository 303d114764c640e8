import { UnusableRequestError } from '../../domain/errors.ts'
import type { NodeId } from '../../domain/filters.ts'
import { isArticleId, isStatementId, parseId } from '../../domain/ids.ts'
import type { Context } from '../context.ts'
import { findEntity } from './findEntity.ts'

/** The node of the graph with this id, or the entity with this name. Throws UnusableRequestError when there is none. */
export async function findNode(idOrName: string, context: Context): Promise<NodeId> {
  const id = parseId(idOrName)
  if (id !== null && isArticleId(id)) return (await context.loaders.article.load(id))?.id ?? unknown(id)
  if (id !== null && isStatementId(id)) return (await context.loaders.statement.load(id))?.id ?? unknown(id)
  return findEntity(idOrName, context)
}

function unknown(id: string): never {
  throw new UnusableRequestError(`No article or statement has the id "${id}". Find it with \`articles\` or \`statements\`.`)
}
