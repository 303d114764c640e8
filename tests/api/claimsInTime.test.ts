import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'

interface Saying {
  readonly day: string | null
  readonly statement: { readonly article: { readonly publishedAt: string | null } }
}

interface Listed {
  readonly id: string
  readonly utterances: { readonly nodes: readonly Saying[] }
  readonly undated: readonly Saying[]
}

let server: TestServer
beforeAll(async () => {
  server = await startServer({ paths: [join(import.meta.dirname, '../../seeds/articles')] })
  await server.reading
})
afterAll(() => server.close())

const saying = 'day statement { article { publishedAt } }'
const claims = `nodes { id utterances(first: 50) { nodes { ${saying} } } undated { ${saying} } }`

test('as of a day by the clock of publication, nothing is told of that no article had carried by then', async () => {
  const [asOf] = (await daysPublished()).slice(1)
  const { data } = await server.ask(`{ claims(filter: { asOf: "${asOf}", clock: PUBLISHED }, first: 100) { ${claims} } }`)
  const told = sayingsOf(data.claims.nodes)
  expect(told.length).toBeGreaterThan(0)
  for (const { statement } of told) expect((statement.article.publishedAt ?? '9999') <= String(asOf)).toBe(true)
})

test('a range of days by the clock of publication lists the claims that an article of these days carries', async () => {
  const [day] = await daysPublished()
  const { data } = await server.ask(`{ claims(filter: { from: "${day}", to: "${day}", clock: PUBLISHED }, first: 100) { ${claims} } }`)
  expect(data.claims.nodes.length).toBeGreaterThan(0)
  for (const claim of data.claims.nodes) {
    expect(sayingsOf([claim]).map(({ statement }) => statement.article.publishedAt)).toContain(day)
  }
})

test('a claim is told from the first to the last day on which somebody spoke of it; another scope does not count', async () => {
  const { data } = await server.ask(
    '{ claims(first: 100) { nodes { earliest latest utterances(position: [AFFIRMS, PARTLY, DENIES], first: 100) { nodes { day } } } } }',
  )
  const spans = data.claims.nodes.map(({ earliest, latest }: { earliest: string | null; latest: string | null }) => [earliest, latest])
  const days = data.claims.nodes.map(({ utterances }: Listed) => utterances.nodes.map(({ day }) => day))
  expect(spans).toEqual(days.map((told: readonly string[]) => [told[0] ?? null, told.at(-1) ?? null]))
})

test('claims are not kept by the day of reading, and an error says which clocks there are', async () => {
  const { errors } = await server.ask('{ claims(filter: { clock: READ }) { totalCount } }')
  expect(errors[0].message).toBe('Claims are not kept by the day of reading. Ask with the `clock` SAID or PUBLISHED.')
})

test('one claim as of a day holds what was told until then', async () => {
  const { data } = await server.ask(`{ claims(first: 100) { ${claims} } }`)
  const several = data.claims.nodes.find(({ utterances }: Listed) => new Set(utterances.nodes.map(({ day }) => day)).size > 1)
  const [first] = several.utterances.nodes
  const known = await server.ask(`{ claim(id: "${several.id}", asOf: "${first.day}") { ${claims.replace(/^nodes \{ | \}$/g, '')} } }`)
  expect(sayingsOf([known.data.claim]).map(({ day }) => day)).toEqual(
    several.utterances.nodes.map(({ day }: Saying) => day).filter((day: string) => day <= first.day),
  )
})

test('a timeline keeps to its range of days, and each moment tells what days it speaks of and how they are known', async () => {
  const { data } = await server.ask('{ entities(first: 100) { nodes { id said { totalCount } } } }')
  const [speaker] = data.entities.nodes.toSorted(
    (a: { said: { totalCount: number } }, b: { said: { totalCount: number } }) => b.said.totalCount - a.said.totalCount,
  )
  const moments = 'moments { totalCount nodes { day validFrom validTo validBasis } }'
  const all = await server.ask(`{ timeline(speaker: "${speaker.id}") { ${moments} } }`)
  const { nodes } = all.data.timeline.moments
  const day = nodes[0].day
  const one = await server.ask(`{ timeline(speaker: "${speaker.id}", from: "${day}", to: "${day}") { ${moments} } }`)
  expect(one.data.timeline.moments.nodes).toEqual(nodes.filter((moment: Saying) => moment.day === day))
  for (const { validBasis, validFrom, validTo } of nodes) {
    expect(['STATED', 'INFERRED', 'UNKNOWN']).toContain(validBasis)
    if (validBasis === 'UNKNOWN') expect([validFrom, validTo]).toEqual([null, null])
    else expect(validFrom <= validTo).toBe(true)
  }
})

async function daysPublished(): Promise<readonly string[]> {
  const { data } = await server.ask('{ articles(first: 100) { nodes { publishedAt } } }')
  const days = data.articles.nodes.flatMap(({ publishedAt }: { publishedAt: string | null }) => publishedAt ?? [])
  return [...new Set<string>(days)].sort()
}

function sayingsOf(listed: readonly Listed[]): readonly Saying[] {
  return listed.flatMap(({ utterances, undated }) => [...utterances.nodes, ...undated])
}
