import type { GraphFilter } from '../domain/filters.ts'
import type { CorpusColumns } from './corpus/CorpusColumns.ts'
import { type CorpusIndex, entityAt } from './corpus/CorpusIndex.ts'
import { type Scope, scopeOf } from './corpus/scopeOf.ts'
import { highest } from './highest.ts'
import type { Chosen } from './view/Drawing.ts'
import { drawView } from './view/drawView.ts'
import type { GraphView } from './view/GraphView.ts'
import { wantedKinds } from './wantedKinds.ts'

/**
 * A slice of the corpus: the most mentioned entities that pass the filter and what joins them. With articles or
 * statements among the kinds, the places are parted 5 : 2 : 3 between entities, articles and statements, and those
 * articles and statements come first that hold most of the entities.
 */
export function sliceGraph(index: CorpusIndex, filter: GraphFilter): GraphView {
  const scope = scopeOf(index, filter)
  const wanted = wantedKinds(filter)
  const mentions = mentionsInScope(index.columns, scope)
  const candidates = {
    entities: slotsWhere(mentions.length, (slot) => (mentions[slot] ?? 0) > 0 && wanted.kinds.has(entityAt(index.columns, slot).kind)),
    articles: wanted.articles ? slotsWhere(scope.passes.length, (slot) => scope.passes[slot] === 1) : new Int32Array(),
    statements: wanted.statements ? statementsInScope(index.columns, scope) : new Int32Array(),
  }
  const places = placesFor(candidates, filter.limit)
  const entities = highest(candidates.entities, {
    scoreOf: (slot) => mentions[slot] ?? 0,
    count: places.entities,
    compareTies: (a, b) => (entityAt(index.columns, a).id < entityAt(index.columns, b).id ? -1 : 1),
  })
  const chosen = { entities, ...chooseAround(index, { entities, candidates, places }) }
  const totalNodes = candidates.entities.length + candidates.articles.length + candidates.statements.length
  const shown = chosen.entities.length + chosen.articles.length + chosen.statements.length
  return drawView(index, {
    scope,
    wanted,
    chosen,
    measures: { totalNodes, truncated: shown < totalNodes, undatedArticles: scope.undatedArticles },
  })
}

/** How often each entity is mentioned in the articles of a scope. */
export function mentionsInScope({ postingStart, postingEntity, postingMentions, entities }: CorpusColumns, { passes }: Scope): Int32Array {
  const mentions = new Int32Array(entities.length)
  const starts = postingStart.values
  const entity = postingEntity.values
  const count = postingMentions.values
  for (let slot = 0; slot < passes.length; slot++) {
    if (passes[slot] === 0) continue
    const end = starts[slot + 1] ?? 0
    for (let at = starts[slot] ?? 0; at < end; at++) {
      const which = entity[at] ?? 0
      mentions[which] = (mentions[which] ?? 0) + (count[at] ?? 0)
    }
  }
  return mentions
}

function statementsInScope({ statementStart }: CorpusColumns, { passes }: Scope): Int32Array {
  const slots: number[] = []
  for (let article = 0; article < passes.length; article++) {
    if (passes[article] === 0) continue
    for (let at = statementStart.at(article); at < statementStart.at(article + 1); at++) slots.push(at)
  }
  return Int32Array.from(slots)
}

interface Candidates {
  readonly entities: Int32Array
  readonly articles: Int32Array
  readonly statements: Int32Array
}

interface Places {
  readonly entities: number
  readonly articles: number
  readonly statements: number
}

/** Parts the places 5 : 2 : 3; what one kind does not need goes to the others. */
function placesFor({ entities, articles, statements }: Candidates, limit: number): Places {
  const most = [entities.length, articles.length, statements.length]
  const places = [0, 0, 0]
  let left = Math.min(limit, entities.length + articles.length + statements.length)
  while (left > 0) {
    const open = SHARES.map((share, kind) => ((places[kind] ?? 0) < (most[kind] ?? 0) ? share : 0))
    const shares = open.reduce((sum, share) => sum + share, 0)
    const round = left
    open.forEach((share, kind) => {
      const more = Math.min(
        left,
        (most[kind] ?? 0) - (places[kind] ?? 0),
        share === 0 ? 0 : Math.max(1, Math.floor((round * share) / shares)),
      )
      places[kind] = (places[kind] ?? 0) + more
      left -= more
    })
  }
  return { entities: places[0] ?? 0, articles: places[1] ?? 0, statements: places[2] ?? 0 }
}

const SHARES = [5, 2, 3]

/** The articles and statements that hold most of the chosen entities; of equals the newest. */
function chooseAround(
  { columns, byEntity: { rank } }: CorpusIndex,
  { entities, candidates, places }: { readonly entities: readonly number[]; readonly candidates: Candidates; readonly places: Places },
): Pick<Chosen, 'articles' | 'statements'> {
  const isChosen = new Uint8Array(columns.entities.length)
  for (const entity of entities) isChosen[entity] = 1
  const rankOf = (statement: number) => rank[columns.statementArticle.at(statement)] ?? 0
  return {
    articles: highest(candidates.articles, {
      scoreOf: (article) => chosenInArticle(columns, article, isChosen),
      count: places.articles,
      compareTies: (a, b) => (rank[a] ?? 0) - (rank[b] ?? 0),
    }),
    statements: highest(candidates.statements, {
      scoreOf: (statement) => chosenInStatement(columns, statement, isChosen),
      count: places.statements,
      compareTies: (a, b) => rankOf(a) - rankOf(b) || a - b,
    }),
  }
}

function chosenInArticle({ postingStart, postingEntity }: CorpusColumns, article: number, isChosen: Uint8Array): number {
  const entities = postingEntity.values
  const end = postingStart.at(article + 1)
  let count = 0
  for (let at = postingStart.at(article); at < end; at++) count += isChosen[entities[at] ?? 0] ?? 0
  return count
}

function chosenInStatement({ statementSpeaker, aboutStart, aboutEntity }: CorpusColumns, statement: number, isChosen: Uint8Array): number {
  let count = isChosen[statementSpeaker.at(statement)] ?? 0
  for (let at = aboutStart.at(statement); at < aboutStart.at(statement + 1); at++) count += isChosen[aboutEntity.at(at)] ?? 0
  return count
}

function slotsWhere(length: number, isWanted: (slot: number) => boolean): Int32Array {
  const slots = new Int32Array(length)
  let count = 0
  for (let slot = 0; slot < length; slot++) {
    if (isWanted(slot)) slots[count++] = slot
  }
  return slots.subarray(0, count)
}
