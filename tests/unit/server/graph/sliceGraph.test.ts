import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GraphFilter } from '../../../../server/domain/filters.ts'
import type { ArticleOutline } from '../../../../server/domain/Store.ts'
import { CorpusIndex } from '../../../../server/graph/corpus/CorpusIndex.ts'
import { sliceGraph } from '../../../../server/graph/sliceGraph.ts'
import type { GraphView } from '../../../../server/graph/view/GraphView.ts'
import { anEntityOutline, anOutline, articleIdFor, outletFor } from '../../../helpers/anOutline.ts'
import { anyOutlines } from '../../../helpers/anyOutlines.ts'

const okafor = anEntityOutline('PERSON', 'Ada Okafor')
const vale = anEntityOutline('PERSON', 'Rémy Vale')
const harbour = anEntityOutline('ORGANIZATION', 'Kind Harbour')
const vardia = anEntityOutline('PLACE', 'Vardia')
const lorvik = anEntityOutline('PLACE', 'Lorvik', 'Vardia')

const bridge = anOutline({
  title: 'Bridge',
  outlet: 'Quiet Post',
  publishedAt: '2025-03-01',
  entities: [[okafor, 4], [lorvik, 2], harbour, vardia],
  said: [{ speaker: okafor, about: [lorvik], words: 'Lorvik is open' }],
  roles: [[okafor, harbour]],
})
const harvest = anOutline({ title: 'Harvest', outlet: 'Evening Bell', publishedAt: '2025-04-01', entities: [okafor, lorvik, vale] })
const rumour = anOutline({ title: 'Rumour', outlet: 'Quiet Post', publishedAt: null, entities: [vale, lorvik] })

function slice(filter: Partial<GraphFilter>, outlines: readonly ArticleOutline[] = [bridge, harvest, rumour]): GraphView {
  const index = new CorpusIndex()
  for (const outline of outlines) index.add(outline)
  return sliceGraph(index, { limit: 100, ...filter })
}

const labels = (view: GraphView) => view.mapNodes((_node, { label }) => label)
const edges = (view: GraphView) =>
  view.mapEdges(
    (_edge, { kind, weight }, source, target) =>
      `${view.getNodeAttribute(source, 'label')} ${kind} ${view.getNodeAttribute(target, 'label')} ${weight}`,
  )

describe('a slice', () => {
  test('shows the most mentioned entities first and joins those that share articles', () => {
    const view = slice({})
    expect(labels(view).slice(0, 3)).toEqual(['Ada Okafor', 'Lorvik', 'Rémy Vale'])
    expect(edges(view)).toContain('Ada Okafor SHARES_ARTICLES Lorvik 2')
    expect(edges(view)).toContain('Ada Okafor AFFILIATED Kind Harbour 1')
    expect(edges(view)).toContain('Lorvik LOCATED_IN Vardia 1')
    expect(view.getEdgeAttribute(`SHARES_ARTICLES ${okafor.id} ${lorvik.id}`, 'evidence')).toEqual([
      articleIdFor('Harvest'),
      articleIdFor('Bridge'),
    ])
    expect(view.getAttributes()).toEqual({ totalNodes: 5, truncated: false, undatedArticles: 0 })
  })

  test('tells what its limit leaves out', () => {
    const view = slice({ limit: 2 })
    expect(labels(view)).toEqual(['Ada Okafor', 'Lorvik'])
    expect(view.getAttributes()).toEqual({ totalNodes: 5, truncated: true, undatedArticles: 0 })
    expect(view.mapNodes((_node, { hidden }) => hidden)).toEqual([3, 3])
  })

  test('of days leaves undated articles out and counts them', () => {
    const view = slice({ from: '2025-03-15', to: '2025-04-01' })
    expect(labels(view).sort()).toEqual(['Ada Okafor', 'Lorvik', 'Rémy Vale'])
    expect(view.getAttribute('undatedArticles')).toBe(1)
    expect(slice({ from: '2025-03-15', outlets: [outletFor('Evening Bell')] }).getAttribute('undatedArticles')).toBe(0)
  })

  test('of an outlet counts that outlet alone', () => {
    expect(edges(slice({ outlets: [outletFor('Quiet Post')] }))).toContain('Ada Okafor SHARES_ARTICLES Lorvik 1')
    expect(slice({ outlets: [] }).order).toBe(0)
  })

  test('of articles and statements joins them to who is in them, who speaks and what it is about', () => {
    const view = slice({ kinds: ['PERSON', 'PLACE', 'ARTICLE', 'STATEMENT'], outlets: [outletFor('Quiet Post')], to: '2025-03-01' })
    expect(edges(view).sort()).toEqual([
      'Ada Okafor SAID Lorvik is open 1',
      'Bridge MENTIONS Ada Okafor 4',
      'Bridge MENTIONS Lorvik 2',
      'Bridge MENTIONS Vardia 1',
      'Bridge SAID Lorvik is open 1',
      'Lorvik LOCATED_IN Vardia 1',
      'Lorvik is open ABOUT Lorvik 1',
    ])
    expect(view.getNodeAttribute(articleIdFor('Bridge'), 'weight')).toBe(1)
  })

  test('of one kind holds no other', () => {
    expect(labels(slice({ kinds: ['PLACE'] }))).toEqual(['Lorvik', 'Vardia'])
    expect(labels(slice({ kinds: ['ARTICLE'] }))).toEqual(['Harvest', 'Bridge', 'Rumour'])
  })

  test('of nothing is empty', () => {
    const view = slice({}, [])
    expect(view.order).toBe(0)
    expect(view.getAttributes()).toEqual({ totalNodes: 0, truncated: false, undatedArticles: 0 })
  })

  test('counts shared articles, hidden neighbours and places as counting them one by one does', () => {
    fc.assert(
      fc.property(anyOutlines, fc.integer({ min: 1, max: 12 }), (outlines, limit) => {
        const view = slice({ limit }, outlines)
        view.forEachNode((node, { weight, hidden }) => {
          const mentions = outlines.flatMap(({ entities }) =>
            entities.filter(({ entity }) => entity.id === node).map((one) => one.mentions),
          )
          expect(weight).toBe(mentions.reduce((sum, count) => sum + count, 0))
          const near = new Set(
            outlines.filter((outline) => has(outline, node)).flatMap(({ entities }) => entities.map(({ entity }) => entity.id)),
          )
          expect(hidden).toBe([...near].filter((id) => !view.hasNode(id)).length)
        })
        view.forEachEdge((_edge, { kind, weight, evidence }, source, target) => {
          if (kind !== 'SHARES_ARTICLES') return
          expect(weight).toBe(outlines.filter((outline) => has(outline, source) && has(outline, target)).length)
          expect(evidence).toHaveLength(Math.min(3, weight))
        })
        expect(view.order).toBe(Math.min(limit, view.getAttribute('totalNodes')))
      }),
      { numRuns: 60 },
    )
  })

  test('takes as many nodes as its limit allows, whatever the kinds', () => {
    fc.assert(
      fc.property(anyOutlines, fc.integer({ min: 1, max: 60 }), (outlines, limit) => {
        const view = slice({ limit, kinds: ['PERSON', 'UNIT', 'ARTICLE', 'STATEMENT'] }, outlines)
        expect(view.order).toBe(Math.min(limit, view.getAttribute('totalNodes')))
        expect(view.getAttribute('truncated')).toBe(view.order < view.getAttribute('totalNodes'))
      }),
      { numRuns: 60 },
    )
  })
})

function has({ entities }: ArticleOutline, id: string): boolean {
  return entities.some(({ entity }) => entity.id === id)
}
