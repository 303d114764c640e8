import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse, print } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'

const PROJECT = join(import.meta.dirname, '../..')
const examples = parse(readFileSync(join(PROJECT, 'schema/examples.graphql'), 'utf8')).definitions

let server: TestServer
beforeAll(async () => {
  server = await startServer({ paths: [join(PROJECT, 'seeds/articles')] })
  await server.reading
})
afterAll(() => server.close())

test.each(examples.map((example) => [example.kind === Kind.OPERATION_DEFINITION ? example.name?.value : example.kind, print(example)]))(
  'the example %s answers from the starter corpus',
  async (_name, query) => {
    const { errors, data } = await server.ask(query)
    expect(errors).toBeUndefined()
    for (const answer of Object.values(data)) expect(hasContent(answer)).toBe(true)
  },
)

/** Whether an answer tells anything: no null, no empty list, no page without rows. */
function hasContent(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length > 0
  if (typeof answer !== 'object' || answer === null) return false
  return 'nodes' in answer ? Object.values(answer.nodes ?? {}).length > 0 : true
}
