import type { NodeId } from '../domain/filters.ts'
import { isArticleId, isEntityId, partsOfStatementId } from '../domain/ids.ts'
import type { CorpusColumns } from './corpus/CorpusColumns.ts'

/** The node in the middle, and the article that it is or stands in. */
export interface Centre {
  readonly kind: 'ENTITY' | 'ARTICLE' | 'STATEMENT'
  readonly slot: number
  readonly article: number | null
}

/** The slot of a node; null when the corpus does not hold it. */
export function centreOf(columns: CorpusColumns, id: NodeId): Centre | null {
  if (isEntityId(id)) {
    const slot = columns.entitySlots.get(id)
    return slot === undefined ? null : { kind: 'ENTITY', slot, article: null }
  }
  if (isArticleId(id)) {
    const slot = columns.articleSlots.get(id)
    return slot === undefined ? null : { kind: 'ARTICLE', slot, article: slot }
  }
  const { articleId, ordinal } = partsOfStatementId(id)
  const article = columns.articleSlots.get(articleId)
  if (article === undefined) return null
  for (let slot = columns.statementStart.at(article); slot < columns.statementStart.at(article + 1); slot++) {
    if (columns.statementOrdinal.at(slot) === ordinal) return { kind: 'STATEMENT', slot, article }
  }
  return null
}
