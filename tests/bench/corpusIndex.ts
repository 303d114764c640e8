import SQLite from 'better-sqlite3'
import { articleIdOf, documentIdOf, entityIdOf, statementIdOf } from '../../server/domain/ids.ts'
import type { ArticleOutline, EntityOutline } from '../../server/domain/Store.ts'
import { CorpusIndex } from '../../server/graph/corpus/CorpusIndex.ts'
import { scopeOf } from '../../server/graph/corpus/scopeOf.ts'
import { highest } from '../../server/graph/highest.ts'
import { pathGraph } from '../../server/graph/pathGraph.ts'
import { shortestPath } from '../../server/graph/shortestPath.ts'
import { mentionsInScope, sliceGraph } from '../../server/graph/sliceGraph.ts'
import { chosenPostings } from '../../server/graph/view/chosenPostings.ts'
import { pairsOf } from '../../server/graph/view/joinSharing.ts'
import { seededRandom } from '../../server/graph/view/seededRandom.ts'
import { medianTime, time } from './timing.ts'

const ARTICLES = 100_000
const ENTITIES = 40_000
const ENTITIES_PER_ARTICLE = 12
const TOP = 200

/** Times the corpus index on 100,000 synthetic articles beside SQLite doing the same count, and prints the medians in milliseconds of processor time. */
export async function run(): Promise<void> {
  const outlines = syntheticOutlines()
  const built = time(() => {
    const index = new CorpusIndex()
    for (const outline of outlines) index.add(outline)
    return index.byEntity.article.length
  })
  const index = new CorpusIndex()
  for (const outline of outlines) index.add(outline)
  print('index: build', built)
  print(
    'index: slice',
    medianTime(9, () => sliceGraph(index, { limit: TOP })),
  )
  print(
    'index: slice, counting alone',
    medianTime(9, () => countSlice(index)),
  )
  print(
    'index: slice of a month',
    medianTime(9, () => sliceGraph(index, { limit: TOP, from: '2024-05-01', to: '2024-05-31' })),
  )
  const [rare, rarer] = [index.columns.entities.at(-1), index.columns.entities.at(-2)]
  if (rare !== undefined && rarer !== undefined) {
    const scope = scopeOf(index, {})
    const ends = { start: index.columns.entities.length - 1, end: index.columns.entities.length - 2 }
    print(
      'index: shortest path',
      medianTime(99, () => shortestPath(index, { ...ends, scope, mayPass: null })),
    )
    print(
      'index: shortest path as a graph',
      medianTime(9, () => pathGraph(index, { from: rare.id, to: rarer.id, filter: { limit: TOP } })),
    )
  }
  const sqlite = inSqlite(outlines)
  print(
    'SQLite: pairs among the top',
    medianTime(1, () => countPairs(sqlite, ['0000', '9999'])),
  )
  print(
    'SQLite: pairs of a month',
    medianTime(3, () => countPairs(sqlite, ['2024-05-01', '2024-05-31'])),
  )
  sqlite.close()
}

/** What SQLite is asked too: the top entities and how many articles each pair of them shares, without a graph and its layout. */
function countSlice(index: CorpusIndex): unknown {
  const scope = scopeOf(index, {})
  const mentions = mentionsInScope(index.columns, scope)
  const all = Int32Array.from({ length: mentions.length }, (_, slot) => slot)
  const top = highest(all, { scoreOf: (slot) => mentions[slot] ?? 0, count: TOP, compareTies: (a, b) => a - b })
  return pairsOf(chosenPostings(index, scope, top), top.length)
}

/** Articles over three years; entities by Zipf's law, so that a few are everywhere. */
function syntheticOutlines(): readonly ArticleOutline[] {
  const random = seededRandom(7)
  const kinds = ['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE'] as const
  const entities: readonly EntityOutline[] = Array.from({ length: ENTITIES }, (_, number) => {
    const key = `synthetic/${number}`
    return { id: entityIdOf(key), key, kind: kinds[number % 4] ?? 'PLACE', name: `Name ${number}`, parentKey: null }
  })
  return Array.from({ length: ARTICLES }, (_, number) => {
    const articleId = articleIdOf(documentIdOf(new TextEncoder().encode(`synthetic ${number}`), ''))
    const slots = new Set<number>()
    while (slots.size < ENTITIES_PER_ARTICLE) slots.add(Math.floor(ENTITIES ** random()) - 1)
    const here = [...slots].flatMap((slot) => entities[slot] ?? [])
    const [speaker, place] = here
    return {
      articleId,
      title: `Article ${number}`,
      outletId: null,
      publishedAt: new Date(Date.UTC(2023, 0, 1 + Math.floor(random() * 1095))).toISOString().slice(0, 10),
      entities: here.map((entity) => ({ entity, mentions: 1 + Math.floor(random() * 5) })),
      statements: [
        { id: statementIdOf(articleId, 0), speakerId: speaker?.id ?? null, about: place === undefined ? [] : [place.id], words: 'words' },
      ],
      affiliations: [],
    }
  })
}

function inSqlite(outlines: readonly ArticleOutline[]): SQLite.Database {
  const sqlite = new SQLite(':memory:')
  sqlite.exec(`create table articleEntities (articleId integer, entityId integer, mentions integer, publishedAt text, primary key (articleId, entityId)) without rowid;
    create index byEntity on articleEntities (entityId, publishedAt, articleId, mentions)`)
  const slots = new Map<string, number>()
  const insert = sqlite.prepare('insert into articleEntities values (?, ?, ?, ?)')
  sqlite.transaction(() => {
    outlines.forEach(({ entities, publishedAt }, article) => {
      for (const { entity, mentions } of entities) {
        const slot = slots.get(entity.id) ?? slots.size
        slots.set(entity.id, slot)
        insert.run(article, slot, mentions, publishedAt)
      }
    })
  })()
  sqlite.exec('analyze')
  return sqlite
}

function countPairs(sqlite: SQLite.Database, [from, to]: readonly [string, string]): unknown {
  return sqlite
    .prepare(
      `with top as materialized (select entityId from articleEntities where publishedAt between @from and @to group by entityId order by sum(mentions) desc limit ${TOP})
       select a.entityId, b.entityId, count(*) from top
       join articleEntities a on a.entityId = top.entityId and a.publishedAt between @from and @to
       join articleEntities b on b.articleId = a.articleId and b.entityId > a.entityId
       where b.entityId in (select entityId from top) group by 1, 2`,
    )
    .all({ from, to })
}

function print(what: string, milliseconds: number): void {
  process.stdout.write(`${what.padEnd(32)} ${milliseconds.toFixed(1).padStart(10)} ms\n`)
}
