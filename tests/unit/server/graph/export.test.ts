import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../../../server/domain/Store.ts'
import { exportGexf } from '../../../../server/graph/export/exportGexf.ts'
import { exportJson } from '../../../../server/graph/export/exportJson.ts'
import { makeCorpusGraph } from '../../../../server/graph/makeCorpusGraph.ts'
import { anArticle } from '../../../helpers/anArticle.ts'
import { anEntity, aReading } from '../../../helpers/aReading.ts'
import { openTestStore } from '../../../helpers/openTestStore.ts'

const okafor = anEntity('PERSON', 'Ada Okafor')
const mill = anEntity('ORGANIZATION', 'Mill & <Sons>')
const lorvik = anEntity('PLACE', 'Lorvik')

async function aCorpus(count: number): Promise<Store> {
  const store = await openTestStore()
  for (let number = 0; number < count; number++) {
    const article = anArticle({ text: `Ada Okafor said Lorvik was quiet on day ${number}. Mill & <Sons> agreed.`, outlet: 'Quiet Post' })
    await store.saveArticle(
      aReading(article, [okafor, lorvik, mill], { said: [{ words: 'Lorvik was quiet', speaker: okafor, about: [lorvik] }] }),
      '2025-03-05',
    )
  }
  return store
}

describe('JSON', () => {
  test('holds everything, with offsets into the texts', async () => {
    const pieces: string[] = []
    for await (const piece of exportJson(await aCorpus(230))) pieces.push(piece)
    const whole = JSON.parse(pieces.join(''))
    expect(whole.outlets).toHaveLength(1)
    expect(whole.entities.map(({ name }: { name: string }) => name).sort()).toEqual(['Ada Okafor', 'Lorvik', 'Mill & <Sons>'])
    expect(new Set(whole.articles.map(({ id }: { id: string }) => id)).size).toBe(230)
    const [{ text, statements, mentions }] = whole.articles
    expect(text.slice(statements[0].content[0].start, statements[0].content[0].end)).toBe('Lorvik was quiet')
    expect(mentions.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toContain('Mill & <Sons>')
  })

  test('of nothing is valid', async () => {
    const pieces: string[] = []
    for await (const piece of exportJson(await openTestStore())) pieces.push(piece)
    expect(JSON.parse(pieces.join(''))).toEqual({ outlets: [], entities: [], articles: [] })
  })
})

describe('GEXF', () => {
  async function gexf(): Promise<string> {
    const graph = makeCorpusGraph()
    for await (const outline of (await aCorpus(2)).outlines()) graph.takeIn(outline)
    return exportGexf(graph.sliceView({ limit: 50, kinds: ['PERSON', 'ORGANIZATION', 'PLACE', 'ARTICLE', 'STATEMENT'] }))
  }

  test('is read back with kinds, labels, places and colours', async () => {
    const graph = parse(MultiGraph, await gexf())
    expect(graph.order).toBe(7)
    expect(graph.getNodeAttributes(mill.id)).toMatchObject({ label: 'Mill & <Sons>', kind: 'ORGANIZATION', weight: 2, color: '#2458a6' })
    expect(graph.getNodeAttribute(mill.id, 'x')).toEqual(expect.any(Number))
    expect(new Set(graph.mapEdges((_edge, { kind }) => kind))).toEqual(new Set(['MENTIONS', 'SAID', 'ABOUT']))
  })

  test('is the same text for the same corpus', async () => {
    const withoutDay = (text: string) => text.replace(/lastmodifieddate="[^"]*"/, '')
    expect(withoutDay(await gexf())).toBe(withoutDay(await gexf()))
  })
})
