import { type CorpusIndex, entityAt } from '../corpus/CorpusIndex.ts'
import type { Drawing } from './Drawing.ts'

/** For each sort of slot: how many neighbours of the wanted kinds, under the filter, are not among the chosen. */
export interface HiddenNeighbours {
  readonly ofEntity: (slot: number) => number
  readonly ofArticle: (slot: number) => number
  readonly ofStatement: (slot: number) => number
}

/** Neighbours as the edges of such a graph would join them: by shared articles, or by the articles and statements between. */
export function hiddenNeighbours(index: CorpusIndex, { scope, wanted, chosen }: Drawing): HiddenNeighbours {
  const { columns, byEntity } = index
  const shownEntities = new Set(chosen.entities)
  const shownArticles = new Set(chosen.articles)
  const shownStatements = new Set(chosen.statements)
  const counted = new Int32Array(columns.entities.length).fill(-1)
  const isHidden = (entity: number) => entity >= 0 && !shownEntities.has(entity) && wanted.kinds.has(entityAt(columns, entity).kind)

  function ofEntity(entity: number): number {
    let hidden = 0
    for (let at = byEntity.start[entity] ?? 0; at < (byEntity.start[entity + 1] ?? 0); at++) {
      const article = byEntity.article[at] ?? 0
      if (scope.passes[article] === 0) continue
      if (wanted.sharing) hidden += newCompanions(article, entity)
      if (wanted.articles && !shownArticles.has(article)) hidden += 1
      if (wanted.statements) hidden += hiddenStatements(article, (statement) => concerns(statement, entity))
    }
    return hidden
  }

  /** Hidden entities of an article that were not yet counted for this entity. */
  function newCompanions(article: number, entity: number): number {
    let hidden = 0
    for (let at = columns.postingStart.at(article); at < columns.postingStart.at(article + 1); at++) {
      const other = columns.postingEntity.at(at)
      if (other === entity || counted[other] === entity) continue
      counted[other] = entity
      if (isHidden(other)) hidden += 1
    }
    return hidden
  }

  function hiddenStatements(article: number, isMeant: (statement: number) => boolean): number {
    let hidden = 0
    for (let at = columns.statementStart.at(article); at < columns.statementStart.at(article + 1); at++) {
      if (!shownStatements.has(at) && isMeant(at)) hidden += 1
    }
    return hidden
  }

  function concerns(statement: number, entity: number): boolean {
    return columns.statementSpeaker.at(statement) === entity || aboutsOf(statement).includes(entity)
  }

  function aboutsOf(statement: number): Int32Array {
    return columns.aboutEntity.values.subarray(columns.aboutStart.at(statement), columns.aboutStart.at(statement + 1))
  }

  function ofArticle(article: number): number {
    const entities = columns.postingEntity.values.subarray(columns.postingStart.at(article), columns.postingStart.at(article + 1))
    return entities.filter(isHidden).length + (wanted.statements ? hiddenStatements(article, () => true) : 0)
  }

  function ofStatement(statement: number): number {
    const entities = new Set([columns.statementSpeaker.at(statement), ...aboutsOf(statement)])
    const article = wanted.articles && !shownArticles.has(columns.statementArticle.at(statement)) ? 1 : 0
    return [...entities].filter(isHidden).length + article
  }

  return { ofEntity, ofArticle, ofStatement }
}
