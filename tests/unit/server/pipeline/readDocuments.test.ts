import { beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../../../server/domain/Document.ts'
import type { ReadingEvent } from '../../../../server/domain/ReadingEvents.ts'
import type { Store } from '../../../../server/domain/Store.ts'
import { loadKnowledge } from '../../../../server/loadKnowledge.ts'
import { emptyMemory, rememberEntities } from '../../../../server/pipeline/EntityMemory.ts'
import type { ReadingParts } from '../../../../server/pipeline/readArticle.ts'
import { foundDocuments, readDocuments } from '../../../../server/pipeline/readDocuments.ts'
import { aDocument } from '../../../helpers/aDocument.ts'
import { openTestStore } from '../../../helpers/openTestStore.ts'

let knowledge: Awaited<ReturnType<typeof loadKnowledge>>
beforeAll(async () => {
  knowledge = await loadKnowledge()
}, 60_000)

const bridge = aDocument('Mayor Ada Lindqvist said on Monday that the bridge at Norrby was open.', 'bridge.txt')
const empty = aDocument('', 'empty.txt')
const ferry = aDocument('The ferry to Sundby stops on Friday, Lindqvist told Reuters.', 'ferry.txt')

async function partsOver(store: Store): Promise<ReadingParts> {
  return { ...knowledge, store, memory: await rememberEntities(store), today: () => '2025-03-04' }
}

async function read(documents: readonly Document[], parts: ReadingParts): Promise<ReadingEvent[]> {
  const events: ReadingEvent[] = []
  for await (const event of readDocuments(foundDocuments(documents), parts)) events.push(event)
  return events
}

describe('a run over documents', () => {
  test('tells what it found, then how each fares; a bad one is set aside and the rest goes on', async () => {
    const store = await openTestStore()
    const events = await read([bridge, empty, ferry], await partsOver(store))
    expect(events.map((event) => `${event.kind} ${event.name}`)).toEqual([
      'FOUND bridge.txt',
      'FOUND empty.txt',
      'FOUND ferry.txt',
      'STARTED bridge.txt',
      'READ bridge.txt',
      'STARTED empty.txt',
      'SET_ASIDE empty.txt',
      'STARTED ferry.txt',
      'READ ferry.txt',
    ])
    expect((await store.corpusCounts()).articles).toBe(2)
  })

  test('reads nothing twice, whatever it is called, and remembers what was set aside', async () => {
    const store = await openTestStore()
    const parts = await partsOver(store)
    await read([bridge, empty], parts)
    const again = await read([{ ...bridge, name: 'copy.txt' }, empty], parts)
    expect(again.filter((event) => event.kind !== 'FOUND' && event.kind !== 'STARTED')).toEqual([
      { kind: 'KNOWN', name: 'copy.txt', articleId: bridge.id.replace('document', 'article') },
      { kind: 'SET_ASIDE', name: 'empty.txt', reason: 'the file is empty' },
    ])
    expect((await store.corpusCounts()).articles).toBe(1)
  })

  test('has saved an article when it tells that it is read', async () => {
    const store = await openTestStore()
    for await (const event of readDocuments(foundDocuments([bridge, ferry]), await partsOver(store))) {
      if (event.kind === 'READ') expect(await store.articlesByIds([event.articleId])).toHaveLength(1)
    }
  })

  test('ends when nobody asks for more', async () => {
    const store = await openTestStore()
    for await (const event of readDocuments(foundDocuments([bridge, ferry]), await partsOver(store))) {
      if (event.kind === 'READ') break
    }
    expect((await store.corpusCounts()).articles).toBe(1)
  })

  test('sets aside a document that our own code stumbles over, tells that it is our fault, and tries it again next time', async () => {
    const store = await openTestStore()
    const parts = await partsOver(store)
    const lookUp = () => {
      throw new Error('no such shelf')
    }
    const broken = { ...parts, gazetteer: { ...parts.gazetteer, lookUp, startsName: lookUp, countryOf: lookUp, entryOf: lookUp } }
    const [outcome] = (await read([bridge], broken)).slice(-1)
    expect(outcome).toEqual({
      kind: 'SET_ASIDE',
      name: 'bridge.txt',
      reason: expect.stringMatching(/failed by a fault of this program, not of the text; please report it \(no such shelf\)/),
    })
    expect((await read([bridge], parts)).map((event) => event.kind)).toContain('READ')
  })
})

describe('what was learnt', () => {
  test('is every name and alias of what the store holds, by kind', async () => {
    const store = await openTestStore()
    await read([bridge], await partsOver(store))
    const memory = await rememberEntities(store)
    expect(memory.named('ada lindqvist', 'PERSON').map((entity) => entity.name)).toEqual(['Ada Lindqvist'])
    expect(memory.named('ada lindqvist', 'PLACE')).toEqual([])
  })

  test('is nothing at first', () => {
    expect(emptyMemory().named('ada lindqvist', 'PERSON')).toEqual([])
  })
})

describe('a document whose article was deleted', () => {
  async function storeAfterDeletion(): Promise<Store> {
    const store = await openTestStore()
    for (const event of await read([bridge], await partsOver(store))) {
      if (event.kind === 'READ') await store.deleteArticle(event.articleId)
    }
    return store
  }

  test('is left, with the cure, when it is found again', async () => {
    const store = await storeAfterDeletion()
    expect((await read([bridge], await partsOver(store))).at(-1)).toEqual({
      kind: 'SET_ASIDE',
      name: 'bridge.txt',
      reason: 'its article was deleted here; to read it again: npm run ingest -- --again PATH, or send it from the page',
    })
    expect((await store.corpusCounts()).articles).toBe(0)
  })

  test('is read when it is asked for again, and known from then on', async () => {
    const store = await storeAfterDeletion()
    const parts = await partsOver(store)
    expect((await read([bridge], { ...parts, again: true })).at(-1)?.kind).toBe('READ')
    expect((await read([bridge], parts)).at(-1)?.kind).toBe('KNOWN')
  })
})
