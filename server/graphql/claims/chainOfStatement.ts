import type { Entity } from '../../domain/Entity.ts'
import { foldName } from '../../domain/foldName.ts'
import { textOf } from '../../domain/Span.ts'
import type { StoredStatement } from '../../domain/Store.ts'
import { type ChainLink, chainOf, type Saying } from '../../pipeline/relate/chainOf.ts'
import type { Context } from '../context.ts'
import { loadArticle } from '../loadExisting.ts'

/** One through whose hands a statement came. */
export type ChainLinkModel = ChainLink<StoredStatement, Entity>

/** Statements inside statements that are followed. */
const DEEPEST = 8

/** Through whose hands a statement came, from the page back to the speaker. */
export async function chainOfStatement(statement: StoredStatement, context: Context): Promise<readonly ChainLinkModel[]> {
  const { loaders } = context
  const [article, outlet, sayings] = await Promise.all([
    loadArticle(statement.articleId, context),
    statement.outletId === null ? null : loaders.outlet.load(statement.outletId),
    sayingsAround(statement, context),
  ])
  return chainOf({ outlet: outlet?.name ?? null, agency: article.agency, sayings }, sameName)
}

/** A name as it is compared with other names of outlets: "The Norrby Post" is the Norrby Post. */
export function sameName(name: string): string {
  return foldName(name).replace(/^the /, '')
}

/** The statement, after those that it is told inside of, the outermost first. */
async function sayingsAround(statement: StoredStatement, context: Context): Promise<readonly Saying<StoredStatement, Entity>[]> {
  const statements = [statement]
  for (let { parentId } = statement; parentId !== null && statements.length < DEEPEST; ) {
    const parent = await context.loaders.statement.load(parentId)
    if (parent === null) break
    statements.unshift(parent)
    parentId = parent.parentId
  }
  return Promise.all(statements.map((each) => sayingOf(each, context)))
}

async function sayingOf(statement: StoredStatement, context: Context): Promise<Saying<StoredStatement, Entity>> {
  const { speakerId, viaId, source, articleId } = statement
  const { loaders } = context
  const [speaker, via, article] = await Promise.all([
    speakerId === null ? null : loaders.entity.load(speakerId),
    viaId === null ? null : loaders.entity.load(viaId),
    loadArticle(articleId, context),
  ])
  const words = source.map((span) => textOf(article.text, span).replace(/\s+/g, ' ')).join(' … ')
  return {
    statement,
    speaker,
    name: speaker?.name ?? (words === '' ? null : words),
    via: via === null ? null : { name: via.name, entity: via },
  }
}
