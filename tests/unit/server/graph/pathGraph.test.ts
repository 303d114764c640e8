import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GraphFilter } from '../../../../server/domain/filters.ts'
import type { ArticleOutline, EntityOutline } from '../../../../server/domain/Store.ts'
import { CorpusIndex } from '../../../../server/graph/corpus/CorpusIndex.ts'
import { neighbourhoodGraph } from '../../../../server/graph/neighbourhoodGraph.ts'
import { pathGraph } from '../../../../server/graph/pathGraph.ts'
import { anEntityOutline, anOutline, articleIdFor, outletFor } from '../../../helpers/anOutline.ts'
import { anyOutlines, TWELVE } from '../../../helpers/anyOutlines.ts'

const okafor = anEntityOutline('PERSON', 'Ada Okafor')
const vale = anEntityOutline('PERSON', 'Rémy Vale')
const mill = anEntityOutline('ORGANIZATION', 'Old Mill')
const lorvik = anEntityOutline('PLACE', 'Lorvik')
const norrby = anEntityOutline('PLACE', 'Norrby')

const CHAIN = [
  anOutline({ title: 'one', entities: [okafor, lorvik, mill], publishedAt: '2025-03-01' }),
  anOutline({ title: 'two', entities: [lorvik, vale], publishedAt: '2025-03-02', outlet: 'Quiet Post' }),
  anOutline({ title: 'three', entities: [lorvik, vale], publishedAt: '2025-03-03', outlet: 'Quiet Post' }),
  anOutline({ title: 'four', entities: [mill, vale], publishedAt: null }),
  anOutline({ title: 'five', entities: [norrby], said: [{ speaker: norrby, words: 'quiet' }] }),
]

function indexOf(outlines: readonly ArticleOutline[]): CorpusIndex {
  const index = new CorpusIndex()
  for (const outline of outlines) index.add(outline)
  return index
}

function path(from: EntityOutline, to: EntityOutline, filter: Partial<GraphFilter> = {}, outlines: readonly ArticleOutline[] = CHAIN) {
  return pathGraph(indexOf(outlines), { from: from.id, to: to.id, filter: { limit: 100, ...filter } })
}

describe('a path', () => {
  test('goes the shortest way, of equals by most shared articles, with the articles of each hop newest first', () => {
    const found = path(okafor, vale)
    expect(found?.hops).toEqual([
      { from: okafor.id, to: lorvik.id, articles: [articleIdFor('one')] },
      { from: lorvik.id, to: vale.id, articles: [articleIdFor('three'), articleIdFor('two')] },
    ])
    expect(found?.graph.nodes()).toEqual([okafor.id, lorvik.id, vale.id])
  })

  test('keeps to the kinds, days and outlets asked for', () => {
    expect(path(okafor, vale, { kinds: ['ORGANIZATION'] })?.entities).toEqual([okafor.id, mill.id, vale.id])
    expect(path(okafor, vale, { kinds: ['UNIT'] })).toBeNull()
    expect(path(okafor, vale, { from: '2025-03-02' })).toBeNull()
    expect(path(lorvik, vale, { outlets: [outletFor('Quiet Post')] })?.hops).toHaveLength(1)
  })

  test('shows the articles of each hop when they are asked for', () => {
    const found = path(okafor, vale, { kinds: ['PLACE', 'ARTICLE'] })
    expect(found?.graph.nodes()).toContain(articleIdFor('three'))
    expect(found?.graph.filterEdges((_edge, { kind }) => kind === 'MENTIONS')).not.toHaveLength(0)
  })

  test('from a thing to itself has no hop; where nothing joins two there is none', () => {
    expect(path(okafor, okafor)).toMatchObject({ entities: [okafor.id], hops: [] })
    expect(path(okafor, norrby)).toBeNull()
    expect(path(okafor, anEntityOutline('PERSON', 'Nobody'))).toBeNull()
  })

  test('is as short as a search over all pairs finds it', () => {
    fc.assert(
      fc.property(anyOutlines, (outlines) => {
        const distances = allDistances(outlines)
        for (const from of TWELVE.slice(0, 3)) {
          for (const to of TWELVE) {
            const hops = path(from, to, {}, outlines)?.hops.length ?? null
            expect(hops).toBe(distances.get(`${from.id} ${to.id}`) ?? null)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('a neighbourhood', () => {
  const around = (entity: EntityOutline, depth: number, filter: Partial<GraphFilter> = {}) =>
    neighbourhoodGraph(indexOf(CHAIN), { id: entity.id, depth, filter: { limit: 100, ...filter } })
  const names = (view: ReturnType<typeof around>) => view.mapNodes((_node, { label }) => label).sort()

  test('holds what shares an article, and one step further what shares one with that', () => {
    expect(names(around(okafor, 1))).toEqual(['Ada Okafor', 'Lorvik', 'Old Mill'])
    expect(names(around(okafor, 2))).toEqual(['Ada Okafor', 'Lorvik', 'Old Mill', 'Rémy Vale'])
    expect(around(okafor, 1).getNodeAttribute(lorvik.id, 'hidden')).toBe(1)
  })

  test('goes through articles and statements where these are asked for', () => {
    expect(names(around(okafor, 1, { kinds: ['PERSON', 'ARTICLE'] }))).toEqual(['Ada Okafor', 'one'])
    expect(names(around(norrby, 1, { kinds: ['PLACE', 'STATEMENT'] }))).toEqual(['Norrby', 'quiet'])
  })

  test('of an article holds who is in it, and of a statement who says it and where it stands', () => {
    const index = indexOf(CHAIN)
    const [statement] = CHAIN[4]?.statements ?? []
    const article = neighbourhoodGraph(index, { id: articleIdFor('two'), depth: 1, filter: { limit: 100 } })
    expect(names(article)).toEqual(['Lorvik', 'Rémy Vale', 'two'])
    if (statement === undefined) throw new Error('article five has a statement')
    const said = neighbourhoodGraph(index, { id: statement.id, depth: 1, filter: { limit: 100, kinds: ['PLACE', 'ARTICLE'] } })
    expect(names(said)).toEqual(['Norrby', 'five', 'quiet'])
  })

  test('keeps to its limit, tells how many there are, and keeps the closest', () => {
    const view = around(lorvik, 1, { limit: 2 })
    expect(names(view)).toEqual(['Lorvik', 'Rémy Vale'])
    expect(view.getAttributes()).toEqual({ totalNodes: 4, truncated: true, undatedArticles: 0 })
  })

  test('of what the corpus does not hold is empty', () => {
    expect(around(anEntityOutline('PERSON', 'Nobody'), 2).order).toBe(0)
  })
})

/** Hops between every pair, by Floyd and Warshall. */
function allDistances(outlines: readonly ArticleOutline[]): ReadonlyMap<string, number> {
  const distances = new Map<string, number>()
  const ids = new Set(outlines.flatMap(({ entities }) => entities.map(({ entity }) => entity.id)))
  for (const { entities } of outlines) {
    for (const one of entities) for (const other of entities) distances.set(`${one.entity.id} ${other.entity.id}`, one === other ? 0 : 1)
  }
  for (const id of ids) distances.set(`${id} ${id}`, 0)
  for (const middle of ids) {
    for (const from of ids) {
      for (const to of ids) {
        const around =
          (distances.get(`${from} ${middle}`) ?? Number.POSITIVE_INFINITY) + (distances.get(`${middle} ${to}`) ?? Number.POSITIVE_INFINITY)
        if (around < (distances.get(`${from} ${to}`) ?? Number.POSITIVE_INFINITY)) distances.set(`${from} ${to}`, around)
      }
    }
  }
  return distances
}
