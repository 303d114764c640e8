import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'

interface Answer {
  readonly claims: {
    readonly totalCount: number
    readonly topics: readonly { readonly topic: string; readonly count: number }[]
    readonly nodes: readonly { readonly topic: string; readonly words: string }[]
  }
}

let server: TestServer
beforeAll(async () => {
  server = await startServer({ paths: [join(import.meta.dirname, '../../seeds/articles')] })
  await server.reading
})
afterAll(() => server.close())

test('claims of one topic stand together, what could not be typed last, and each topic is counted', async () => {
  const { claims } = await asked('claims(byTopic: true, first: 100)')
  const topics = claims.nodes.map(({ topic }) => topic)
  const inTurn = topics.filter((topic, index) => topic !== topics[index - 1])
  expect(inTurn).toEqual(claims.topics.map(({ topic }) => topic))
  expect(inTurn.indexOf('OTHER')).toBe(inTurn.length - 1)
  expect(claims.topics.reduce((sum, { count }) => sum + count, 0)).toBe(claims.totalCount)
})

test('the topics are counted alike when only one of them is asked for', async () => {
  const all = await asked('claims(byTopic: true)')
  const one = await asked('claims(filter: { topic: [CONTROL] }, byTopic: true)')
  expect(one.claims.topics).toEqual(all.claims.topics)
  expect(one.claims.totalCount).toBe(all.claims.topics.find(({ topic }) => topic === 'CONTROL')?.count)
})

test('the words of a typed claim are searched as its row shows them, beside what was said', async () => {
  const { claims } = await asked('claims(filter: { text: "RUSSIA CONTROLS 70% OF" })')
  expect(claims.nodes.map(({ words }) => words)).toEqual(['Russia controls 70% of Pokrovsk'])
  expect((await asked('claims(filter: { text: "holding 70 percent" })')).claims.totalCount).toBeGreaterThan(0)
  expect((await asked('claims(filter: { text: "controls 71% of" })')).claims.totalCount).toBe(0)
})

test('words of which nobody says anything come below all claims', async () => {
  const words = (await asked('claims(first: 100)')).claims.nodes.map((claim) => claim.words)
  expect(words.indexOf('Russian losses are steep')).toBeGreaterThan(-1)
  expect(words.indexOf('A drone threat')).toBeGreaterThan(words.indexOf('Russian losses are steep'))
})

async function asked(field: string): Promise<Answer> {
  const { data } = await server.ask(`{ ${field} { totalCount topics { topic count } nodes { topic words } } }`)
  return data
}
