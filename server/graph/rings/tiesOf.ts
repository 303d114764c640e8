import { type CorpusIndex, entityAt } from '../corpus/CorpusIndex.ts'
import { concernsOf, doesConcern } from '../corpus/concernsOf.ts'
import type { Scope } from '../corpus/scopeOf.ts'
import type { WantedKinds } from '../wantedKinds.ts'
import type { Node, Nodes } from './nodesOf.ts'

/** What a ring's neighbours are looked for in. */
export interface Surroundings {
  readonly index: CorpusIndex
  readonly nodes: Nodes
  readonly scope: Scope
  readonly wanted: WantedKinds
  /** 1 for each node that is in a ring already. */
  readonly isTaken: Uint8Array
}

/** Each node that is one step from a ring and not yet taken, with how many ties it has to the ring. */
export function tiesOf(ring: readonly Node[], { index, nodes, scope, wanted, isTaken }: Surroundings): ReadonlyMap<Node, number> {
  const { columns, byEntity } = index
  const { articleBase, statementBase } = nodes
  const ties = new Map<Node, number>()
  // How often the ring's entities are met in an article: there they meet its other entities.
  const touched = new Map<number, number>()
  for (const node of ring) {
    if (node >= statementBase) fromStatement(node - statementBase)
    else if (node >= articleBase) fromArticle(node - articleBase)
    else fromEntity(node)
  }
  for (const [article, weight] of touched) tieEntities(article, () => weight)
  return ties

  function tie(node: Node, weight: number): void {
    if (isTaken[node] === 0) ties.set(node, (ties.get(node) ?? 0) + weight)
  }

  function fromEntity(entity: number): void {
    const { start, article: articles, mentions } = byEntity
    for (let posting = start[entity] ?? 0; posting < (start[entity + 1] ?? 0); posting++) {
      const article = articles[posting] ?? 0
      if (scope.passes[article] === 0) continue
      if (wanted.sharing) touched.set(article, (touched.get(article) ?? 0) + 1)
      if (wanted.articles) tie(articleBase + article, mentions[posting] ?? 0)
      if (wanted.statements) tieStatements(article, (statement) => doesConcern(columns, statement, entity))
    }
  }

  function fromArticle(article: number): void {
    tieEntities(article, (mentions) => mentions)
    if (wanted.statements) tieStatements(article, () => true)
  }

  function fromStatement(statement: number): void {
    for (const entity of concernsOf(columns, statement)) if (isWanted(entity)) tie(entity, 1)
    if (wanted.articles) tie(articleBase + columns.statementArticle.at(statement), 1)
  }

  function tieEntities(article: number, weightOf: (mentions: number) => number): void {
    for (let at = columns.postingStart.at(article); at < columns.postingStart.at(article + 1); at++) {
      const entity = columns.postingEntity.at(at)
      if (isWanted(entity)) tie(entity, weightOf(columns.postingMentions.at(at)))
    }
  }

  function tieStatements(article: number, isMeant: (statement: number) => boolean): void {
    for (let at = columns.statementStart.at(article); at < columns.statementStart.at(article + 1); at++) {
      if (isMeant(at)) tie(statementBase + at, 1)
    }
  }

  function isWanted(entity: number): boolean {
    return wanted.kinds.has(entityAt(columns, entity).kind)
  }
}
