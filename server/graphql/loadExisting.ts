import type { Entity } from '../domain/Entity.ts'
import { UnusableRequestError } from '../domain/errors.ts'
import type { ArticleId, EntityId, StatementId } from '../domain/ids.ts'
import type { StoredArticle, StoredStatement } from '../domain/Store.ts'
import type { Context } from './context.ts'

/** The article that a stored row points at. Throws when it was deleted since the row was read. */
export async function loadArticle(id: ArticleId, { loaders }: Pick<Context, 'loaders'>): Promise<StoredArticle> {
  return (await loaders.article.load(id)) ?? gone(id)
}

/** The entity that a stored row points at. Throws when it was deleted since the row was read. */
export async function loadEntity(id: EntityId, { loaders }: Pick<Context, 'loaders'>): Promise<Entity> {
  return (await loaders.entity.load(id)) ?? gone(id)
}

/** The statement that a claim points at. Throws when its article was deleted since. */
export async function loadStatement(id: StatementId, { loaders }: Pick<Context, 'loaders'>): Promise<StoredStatement> {
  return (await loaders.statement.load(id)) ?? gone(id)
}

function gone(id: string): never {
  throw new UnusableRequestError(`${id} was deleted while this was being answered. Ask again.`)
}
