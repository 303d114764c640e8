import type { Centre } from '../centreOf.ts'
import type { CorpusColumns } from '../corpus/CorpusColumns.ts'
import { entityAt } from '../corpus/CorpusIndex.ts'
import type { Chosen } from '../view/Drawing.ts'

/** A node of any sort as one number: entities, then articles, then statements. */
export type Node = number

/** All that may be a node of a corpus, in one row. */
export interface Nodes {
  readonly count: number
  /** The first article, and the first statement. */
  readonly articleBase: Node
  readonly statementBase: Node
  readonly nodeOf: (centre: Centre) => Node
  /** The same nodes by their sort, as slots in the columns. */
  readonly slotsOf: (nodes: readonly Node[]) => Chosen
  /** Entities before articles before statements; entities by id, the rest by day, the newest first. */
  readonly compare: (a: Node, b: Node) => number
}

/** Lays out the nodes of a corpus. */
export function nodesOf(columns: CorpusColumns): Nodes {
  const articleBase = columns.entities.length
  const statementBase = articleBase + columns.articleIds.length
  const bases = { ENTITY: 0, ARTICLE: articleBase, STATEMENT: statementBase }
  const sortOf = (node: Node) => (node < articleBase ? 0 : node < statementBase ? 1 : 2)
  const articleOf = (node: Node) => (node < statementBase ? node - articleBase : columns.statementArticle.at(node - statementBase))

  function compare(a: Node, b: Node): number {
    if (sortOf(a) !== sortOf(b)) return sortOf(a) - sortOf(b)
    if (sortOf(a) === 0) return entityAt(columns, a).id < entityAt(columns, b).id ? -1 : 1
    const [articleA, articleB] = [articleOf(a), articleOf(b)]
    if (articleA === articleB) return a - b
    const byDay = columns.days.at(articleB) - columns.days.at(articleA)
    return byDay || ((columns.articleIds[articleA] ?? '') < (columns.articleIds[articleB] ?? '') ? -1 : 1)
  }

  return {
    count: statementBase + columns.statementWords.length,
    articleBase,
    statementBase,
    nodeOf: ({ kind, slot }) => bases[kind] + slot,
    slotsOf: (nodes) => ({
      entities: nodes.filter((node) => node < articleBase),
      articles: nodes.filter((node) => node >= articleBase && node < statementBase).map((node) => node - articleBase),
      statements: nodes.filter((node) => node >= statementBase).map((node) => node - statementBase),
    }),
    compare,
  }
}
