import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GraphFilter } from '../../../../server/domain/filters.ts'
import type { ArticleOutline } from '../../../../server/domain/Store.ts'
import { CorpusIndex } from '../../../../server/graph/corpus/CorpusIndex.ts'
import { makeCorpusGraph } from '../../../../server/graph/makeCorpusGraph.ts'
import { anEntityOutline, anOutline } from '../../../helpers/anOutline.ts'
import { anyOutlines, TWELVE } from '../../../helpers/anyOutlines.ts'

const okafor = anEntityOutline('PERSON', 'Ada Okafor')
const harbour = anEntityOutline('ORGANIZATION', 'Kind Harbour')

test('an article comes back as it was added', () => {
  const outline = anOutline({
    title: 'Bridge',
    outlet: 'Quiet Post',
    entities: [[okafor, 3], harbour],
    said: [{ speaker: okafor, about: [harbour], words: 'open' }, { words: 'reportedly' }],
    roles: [[okafor, harbour]],
  })
  const index = new CorpusIndex()
  index.add(outline)
  index.add(outline)
  expect(index.outlineOf(outline.articleId)).toEqual(outline)
  expect(index.articleCount).toBe(1)
})

test('an article that was removed is gone, and so is what it alone mentioned', () => {
  const index = new CorpusIndex()
  const outline = anOutline({ title: 'Bridge', entities: [okafor] })
  index.add(outline)
  index.remove(outline.articleId)
  index.remove(outline.articleId)
  expect(index.outlineOf(outline.articleId)).toBeNull()
  expect(index.columns.entitySlots.size).toBe(0)
})

test('whatever came and went, and in whatever order, the answers are those of a fresh index', () => {
  fc.assert(
    fc.property(anyOutlines, fc.infiniteStream(fc.nat(3)), (outlines, choices) => {
      const travelled = makeCorpusGraph()
      const kept: ArticleOutline[] = []
      for (const outline of [...outlines].reverse()) {
        travelled.takeIn(outline)
        if (choices.next().value === 0) travelled.letGo(outline.articleId)
        else kept.push(outline)
      }
      const fresh = makeCorpusGraph()
      for (const outline of kept.reverse()) fresh.takeIn(outline)
      for (const filter of FILTERS) expect(travelled.slice(filter)).toEqual(fresh.slice(filter))
      const [centre, far] = TWELVE
      if (centre === undefined || far === undefined) return
      expect(travelled.neighbourhood(centre.id, 2, { limit: 6 })).toEqual(fresh.neighbourhood(centre.id, 2, { limit: 6 }))
      expect(travelled.path(centre.id, far.id, { limit: 10 })).toEqual(fresh.path(centre.id, far.id, { limit: 10 }))
      expect(travelled.edgeCount()).toBe(fresh.edgeCount())
    }),
    { numRuns: 60 },
  )
})

test('an index that lost most of its articles still answers for the rest', () => {
  const index = new CorpusIndex()
  const outlines = Array.from({ length: 2100 }, (_, number) => anOutline({ title: `article ${number}`, entities: [okafor, harbour] }))
  for (const outline of outlines) index.add(outline)
  for (const outline of outlines.slice(0, 1500)) index.remove(outline.articleId)
  expect(index.articleCount).toBe(600)
  expect(index.columns.articleIds.length).toBeLessThan(2100)
  expect(outlines.slice(1500).map(({ articleId }) => index.outlineOf(articleId))).toEqual(outlines.slice(1500))
})

const FILTERS: readonly GraphFilter[] = [
  { limit: 5 },
  { limit: 50, from: '2025-03-10', to: '2025-03-20' },
  { limit: 12, kinds: ['PERSON', 'PLACE', 'ARTICLE', 'STATEMENT'] },
]
