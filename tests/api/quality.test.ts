import { afterAll, beforeAll, expect, test } from 'vitest'
import { readQuality } from '../../server/learning/quality/readQuality.ts'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('the quality card is told as it ships, each figure with its set, size, day and command', async () => {
  const card = await readQuality()
  const { data, errors } = await server.ask(`{
    quality {
      measuredOn
      measures { key figures { part value right wanted least aim set { name documents characters licence novelty measuredOn command } } }
    }
  }`)
  expect(errors).toBeUndefined()
  expect(data.quality.measuredOn).toBe(card?.measuredOn)
  expect(data.quality.measures).toEqual(
    card?.measures.map(({ key, figures }) => ({
      key,
      figures: figures.map(({ set, part, value, right, wanted, least, aim }) => {
        const { name, documents, characters, licence, novelty, measuredOn, command } = set
        return { part, value, right, wanted, least, aim, set: { name, documents, characters, licence, novelty, measuredOn, command } }
      }),
    })),
  )
})
