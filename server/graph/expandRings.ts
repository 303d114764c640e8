import type { Centre } from './centreOf.ts'
import { type CorpusIndex, entityAt } from './corpus/CorpusIndex.ts'
import type { Scope } from './corpus/scopeOf.ts'
import type { Chosen } from './view/Drawing.ts'
import type { WantedKinds } from './wantedKinds.ts'

/** Where to begin, how far to go, and how many nodes to take. */
export interface Expansion {
  readonly centre: Centre
  readonly depth: number
  readonly scope: Scope
  readonly wanted: WantedKinds
  readonly limit: number
}

/** A node of any sort as one number: entities, then articles, then statements. */
type Node = number

/**
 * The nodes around a centre, ring by ring; where there are more than places, each ring but the last takes half of the
 * places left, those first that have most ties to the ring before.
 */
export function expandRings(index: CorpusIndex, { centre, depth, scope, wanted, limit }: Expansion): Chosen {
  const { columns } = index
  const articleBase = columns.entities.length
  const statementBase = articleBase + columns.articleIds.length
  const isTaken = new Uint8Array(statementBase + columns.statementWords.length)
  const first = centre.slot + (centre.kind === 'ENTITY' ? 0 : centre.kind === 'ARTICLE' ? articleBase : statementBase)
  const taken = [first]
  isTaken[first] = 1
  let ring: readonly Node[] = [first]
  for (let step = 1; step <= depth && ring.length > 0; step++) {
    const ties = tiesOf(ring)
    const left = limit - taken.length
    const places = step === depth || left === Number.POSITIVE_INFINITY ? left : Math.ceil(left / 2)
    ring = [...ties]
      .sort(([a, tiesA], [b, tiesB]) => tiesB - tiesA || compareNodes(a, b))
      .slice(0, Math.min(places, ties.size))
      .map(([node]) => node)
    for (const node of ring) {
      isTaken[node] = 1
      taken.push(node)
    }
  }
  return {
    entities: taken.filter((node) => node < articleBase),
    articles: taken.filter((node) => node >= articleBase && node < statementBase).map((node) => node - articleBase),
    statements: taken.filter((node) => node >= statementBase).map((node) => node - statementBase),
  }

  /** Each node that is one step from a ring and not yet taken, with how many ties it has to the ring. */
  function tiesOf(from: readonly Node[]): ReadonlyMap<Node, number> {
    const ties = new Map<Node, number>()
    const touched = new Map<number, number>()
    const tie = (node: Node, weight: number) => {
      if (isTaken[node] === 0) ties.set(node, (ties.get(node) ?? 0) + weight)
    }
    for (const node of from) {
      if (node >= statementBase) fromStatement(node - statementBase, tie)
      else if (node >= articleBase) fromArticle(node - articleBase, tie)
      else fromEntity(node, { tie, touched })
    }
    for (const [article, weight] of touched) tieEntities(article, (entity) => tie(entity, weight))
    return ties
  }

  function fromEntity(
    entity: number,
    { tie, touched }: { readonly tie: (node: Node, weight: number) => void; readonly touched: Map<number, number> },
  ): void {
    const { start, article: articles, mentions } = index.byEntity
    for (let posting = start[entity] ?? 0; posting < (start[entity + 1] ?? 0); posting++) {
      const article = articles[posting] ?? 0
      if (scope.passes[article] === 0) continue
      if (wanted.sharing) touched.set(article, (touched.get(article) ?? 0) + 1)
      if (wanted.articles) tie(articleBase + article, mentions[posting] ?? 0)
      if (wanted.statements)
        tieStatements(article, (statement) => concernsOf(statement).includes(entity) && tie(statementBase + statement, 1))
    }
  }

  function fromArticle(article: number, tie: (node: Node, weight: number) => void): void {
    tieEntities(article, (entity, mentions) => tie(entity, mentions))
    if (wanted.statements) tieStatements(article, (statement) => tie(statementBase + statement, 1))
  }

  function fromStatement(statement: number, tie: (node: Node, weight: number) => void): void {
    for (const entity of concernsOf(statement)) if (isWanted(entity)) tie(entity, 1)
    if (wanted.articles) tie(articleBase + columns.statementArticle.at(statement), 1)
  }

  function tieEntities(article: number, tie: (entity: number, mentions: number) => void): void {
    for (let at = columns.postingStart.at(article); at < columns.postingStart.at(article + 1); at++) {
      const entity = columns.postingEntity.at(at)
      if (isWanted(entity)) tie(entity, columns.postingMentions.at(at))
    }
  }

  function tieStatements(article: number, tie: (statement: number) => void): void {
    for (let at = columns.statementStart.at(article); at < columns.statementStart.at(article + 1); at++) tie(at)
  }

  /** The speaker, when one is named, and what the statement is about. */
  function concernsOf(statement: number): readonly number[] {
    const about = Array.from(columns.aboutEntity.values.subarray(columns.aboutStart.at(statement), columns.aboutStart.at(statement + 1)))
    const speaker = columns.statementSpeaker.at(statement)
    return speaker < 0 || about.includes(speaker) ? about : [speaker, ...about]
  }

  function isWanted(entity: number): boolean {
    return wanted.kinds.has(entityAt(columns, entity).kind)
  }

  /** Entities before articles before statements; entities by id, the rest by day, the newest first. */
  function compareNodes(a: Node, b: Node): number {
    const sortOf = (node: Node) => (node < articleBase ? 0 : node < statementBase ? 1 : 2)
    const articleOf = (node: Node) => (node < statementBase ? node - articleBase : columns.statementArticle.at(node - statementBase))
    if (sortOf(a) !== sortOf(b)) return sortOf(a) - sortOf(b)
    if (sortOf(a) === 0) return entityAt(columns, a).id < entityAt(columns, b).id ? -1 : 1
    const [articleA, articleB] = [articleOf(a), articleOf(b)]
    if (articleA === articleB) return a - b
    const byDay = columns.days.at(articleB) - columns.days.at(articleA)
    return byDay || ((columns.articleIds[articleA] ?? '') < (columns.articleIds[articleB] ?? '') ? -1 : 1)
  }
}
