import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'
import { norrbyReadings } from './corpus/norrby.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ readings: norrbyReadings() })
})
afterAll(() => server.close())

const counts = 'interval statements articles undatedStatements undatedArticles bins { from to statements articles }'

test('every dated statement and article is in one bin, the undated are counted apart', async () => {
  const { data } = await server.ask(`{ activity { ${counts} } statements { totalCount } articles { totalCount } }`)
  const { activity } = data
  expect(activity.interval).toBe('DAY')
  expect(activity.statements + activity.undatedStatements).toBe(data.statements.totalCount)
  expect(activity.articles + activity.undatedArticles).toBe(data.articles.totalCount)
  expect(activity.undatedArticles).toBeGreaterThan(0)
  expect(activity.bins.reduce((sum: number, bin: { statements: number }) => sum + bin.statements, 0)).toBe(activity.statements)
})

test('a bin holds what a list of its days holds', async () => {
  const { data } = await server.ask(`{
    activity(filter: { about: "Norrby" }, interval: MONTH) { ${counts} }
    march: statements(filter: { about: "Norrby", from: "2025-03-01", to: "2025-03-31" }) { totalCount undatedCount }
  }`)
  const march = data.activity.bins.find(({ from }: { from: string }) => from === '2025-03-01')
  expect(march).toEqual({ from: '2025-03-01', to: '2025-03-31', statements: data.march.totalCount, articles: expect.any(Number) })
  expect(data.activity.undatedStatements).toBe(data.march.undatedCount)
})

test('days outside of from and to are in no bin', async () => {
  const { data } = await server.ask(`{ activity(filter: { from: "2025-03-02", to: "2025-03-31" }) { bins { from statements } } }`)
  expect(data.activity.bins.map(({ from }: { from: string }) => from).sort()[0] >= '2025-03-02').toBe(true)
})

test('what nobody spoke of has no bins', async () => {
  const { data } = await server.ask(`{ activity(filter: { from: "1990-01-01", to: "1990-02-01" }) { bins { from } statements } }`)
  expect(data.activity).toEqual({ bins: [], statements: 0 })
})
