import type { CorpusIndex } from '../corpus/CorpusIndex.ts'
import { concernsOf, doesConcern } from '../corpus/concernsOf.ts'
import type { Drawing } from './Drawing.ts'

/** For each sort of node: how many neighbours of the wanted kinds, under the filter, are not among the chosen. */
export interface HiddenNeighbours {
  /** By the entity's place among the chosen; to be asked in the order of places. */
  readonly ofEntity: (place: number) => number
  readonly ofArticle: (slot: number) => number
  readonly ofStatement: (slot: number) => number
}

const NEVER = 2 ** 31 - 1

/** Neighbours as the edges of such a graph would join them: by shared articles, or by the articles and statements between. */
export function hiddenNeighbours({ columns }: CorpusIndex, { wanted, chosen, postings }: Drawing): HiddenNeighbours {
  const starts = columns.postingStart.values
  const entities = columns.postingEntity.values
  const shownEntities = new Set(chosen.entities)
  const shownArticles = new Set(chosen.articles)
  const shownStatements = new Set(chosen.statements)
  const isHidden = new Uint8Array(columns.entities.length)
  // The last place that an entity was counted for; places ascend, so that one that is never to be counted stands above them all.
  const countedFor = new Int32Array(columns.entities.length).fill(NEVER)
  columns.entities.forEach(({ kind }, entity) => {
    if (!wanted.kinds.has(kind) || shownEntities.has(entity)) return
    isHidden[entity] = 1
    countedFor[entity] = -1
  })

  function ofEntity(place: number): number {
    let hidden = 0
    for (let at = postings.start[place] ?? 0; at < (postings.start[place + 1] ?? 0); at++) {
      const article = postings.article[postings.entriesOf[at] ?? 0] ?? 0
      if (wanted.sharing) hidden += newCompanions(article, place)
      if (wanted.articles && !shownArticles.has(article)) hidden += 1
      if (wanted.statements)
        hidden += hiddenStatements(article, (statement) => doesConcern(columns, statement, chosen.entities[place] ?? -1))
    }
    return hidden
  }

  /** Hidden entities of an article that were not yet counted for this entity. */
  function newCompanions(article: number, place: number): number {
    let hidden = 0
    const end = starts[article + 1] ?? 0
    for (let at = starts[article] ?? 0; at < end; at++) {
      const other = entities[at] ?? 0
      if ((countedFor[other] ?? NEVER) >= place) continue
      countedFor[other] = place
      hidden += 1
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

  function ofArticle(article: number): number {
    const here = entities.subarray(starts[article], starts[article + 1])
    return here.filter((entity) => isHidden[entity] === 1).length + (wanted.statements ? hiddenStatements(article, () => true) : 0)
  }

  function ofStatement(statement: number): number {
    const article = wanted.articles && !shownArticles.has(columns.statementArticle.at(statement)) ? 1 : 0
    return concernsOf(columns, statement).filter((entity) => isHidden[entity] === 1).length + article
  }

  return { ofEntity, ofArticle, ofStatement }
}
