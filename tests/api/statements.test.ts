import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'
import { government, lindqvist, norrby, norrbyReadings, veldania } from './corpus/norrby.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ readings: norrbyReadings() })
})
afterAll(() => server.close())

test('an empty name is not taken for no filter', async () => {
  const { data, errors } = await server.ask('{ statements(filter: { about: "" }) { totalCount } }')
  expect([data, errors[0].message, errors[0].extensions]).toEqual([
    null,
    expect.stringMatching(/^Nothing is called ""\./),
    { code: 'BAD_USER_INPUT' },
  ])
})

test('who said what about where, when, in which outlet and in which words, is one query', async () => {
  const { data } = await server.ask(`{
    statements(filter: { speaker: "Ada Lindqvist", about: "Norrby", from: "2025-02-20", to: "2025-03-31" }) {
      totalCount
      nodes { day dayBasis act words speaker { name } cue { text } about { entity { name } basis nameUsed } article { outlet { name } } }
      undatedCount
      undated { words article { outlet { name } } }
    }
  }`)
  const about = [{ entity: { name: 'Norrby' }, basis: 'IN_CONTENT', nameUsed: 'Norrby' }]
  const speaker = { name: 'Ada Lindqvist' }
  expect(data.statements).toEqual({
    totalCount: 2,
    nodes: [
      {
        day: '2025-03-05',
        dayBasis: 'PUBLISHED',
        act: 'WARNS',
        words: 'Norrby lacked water',
        speaker,
        cue: [],
        about,
        article: { outlet: { name: 'Coast Wire' } },
      },
      {
        day: '2025-03-01',
        dayBasis: 'PUBLISHED',
        act: 'SAYS',
        words: 'the bridge at Norrby would open on Friday',
        speaker,
        cue: [{ text: 'said' }],
        about,
        article: { outlet: { name: 'The Norrby Herald' } },
      },
    ],
    undatedCount: 1,
    undated: [{ words: 'a new school', article: { outlet: null } }],
  })
})

test('an alias names its entity', async () => {
  const { data } = await server.ask(
    '{ statements(filter: { about: "nordstad", act: [DENIES] }) { nodes { speaker { name } day dayBasis } } }',
  )
  expect(data.statements.nodes).toEqual([{ speaker: { name: 'Bo Stenmark' }, day: '2025-02-27', dayBasis: 'SAID' }])
})

test('a place that speaks is its government', async () => {
  const { data } = await server.ask('{ statements(filter: { speaker: "Veldania" }) { nodes { speaker { id } words } } }')
  expect(data.statements.nodes).toEqual([{ speaker: { id: government.id }, words: 'the water would come' }])
})

test('a country that something is about is not its government', async () => {
  const { data } = await server.ask('{ statements(filter: { about: "Veldania" }) { nodes { about { entity { id } } } } }')
  expect(data.statements.nodes).toEqual([{ about: [{ entity: { id: norrby.id } }, { entity: { id: veldania.id } }] }])
})

test('the id of a country that speaks is its government too', async () => {
  const { data } = await server.ask(`{ statements(filter: { speaker: "${veldania.id}" }) { totalCount } }`)
  expect(data.statements.totalCount).toBe(1)
})

test('an unknown name is an error that tells near spellings', async () => {
  const { errors } = await server.ask('{ statements(filter: { speaker: "Ada Lindkvist" }) { totalCount } }')
  expect(errors).toEqual([
    {
      message: 'Nothing is called "Ada Lindkvist". Near spellings: Ada Lindqvist.',
      locations: [{ line: 1, column: 3 }],
      path: ['statements'],
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ])
})

test('a name that fits several is an error that lists them', async () => {
  const { errors } = await server.ask('{ statements(filter: { about: "Sundvik" }) { totalCount } }')
  expect(errors[0].message).toMatch(
    /^"Sundvik" fits 2 entities: Sundvik \(village, (VD|ZZ), entity-[0-9a-f]{16}\); Sundvik \(village, (VD|ZZ), entity-[0-9a-f]{16}\)\. Give one of these ids\.$/,
  )
})

test('an unknown outlet is an error that tells near spellings', async () => {
  const { errors } = await server.ask('{ statements(filter: { outlet: "Norby Herald" }) { totalCount } }')
  expect(errors[0].message).toBe('No outlet is called "Norby Herald". Near spellings: The Norrby Herald.')
})

test('an unknown id is an error that names it', async () => {
  const { errors } = await server.ask('{ statements(filter: { speaker: "entity-0000000000000000" }) { totalCount } }')
  expect(errors[0].message).toBe('No entity has the id "entity-0000000000000000". Find it by name with `search`.')
})

test('a range that ends before it begins is an error', async () => {
  const { errors } = await server.ask('{ statements(filter: { from: "2025-03-05", to: "2025-03-01" }) { totalCount } }')
  expect(errors[0].message).toBe('The range of days ends before it begins: from 2025-03-05 to 2025-03-01. Give the earlier day as `from`.')
})

test('what is no calendar day is an error with an example', async () => {
  const { errors, status } = await server.ask('{ statements(filter: { from: "2025-02-30" }) { totalCount } }')
  expect([status, errors[0].message]).toEqual([400, '"2025-02-30" is no calendar day. Write it as in 2025-11-27.'])
})

test('pages follow each other without a gap or a repeat', async () => {
  const words: string[] = []
  let after: string | null = null
  for (let page = 0; page < 10; page++) {
    const { data } = await server.ask(
      'query ($after: String) { statements(first: 2, after: $after) { edges { node { words } } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
      { after },
    )
    expect(data.statements.pageInfo.hasPreviousPage).toBe(page > 0)
    words.push(...data.statements.edges.map((edge: { node: { words: string } }) => edge.node.words))
    after = data.statements.pageInfo.endCursor
    if (!data.statements.pageInfo.hasNextPage) break
  }
  expect(words.length).toBe(5)
  expect(new Set(words).size).toBe(5)
})

test('a cursor of nothing is an error', async () => {
  const { errors } = await server.ask('{ statements(after: "nowhere") { totalCount } }')
  expect(errors[0].message).toMatch('"nowhere" is no cursor of this list')
})

test('a statement tells its sentence and its place in the article', async () => {
  const { data } = await server.ask(
    '{ statements(filter: { act: [DENIES] }) { nodes { sentence { text span { start end } } content { text } } } }',
  )
  expect(data.statements.nodes).toEqual([
    {
      sentence: { text: 'Bo Stenmark denied that the bridge at Nordstad was safe.', span: { start: 62, end: 118 } },
      content: [{ text: 'the bridge at Nordstad was safe' }],
    },
  ])
})

test('what an entity said can be filtered under the entity', async () => {
  const { data } = await server.ask(
    `{ entity(id: "${lindqvist.id}") { said(filter: { act: [WARNS] }) { nodes { words } } saidCount aboutCount } }`,
  )
  expect(data.entity).toEqual({ said: { nodes: [{ words: 'Norrby lacked water' }] }, saidCount: 3, aboutCount: 0 })
})
