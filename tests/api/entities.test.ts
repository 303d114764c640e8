import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'
import { council, lindqvist, norrby, norrbyReadings } from './corpus/norrby.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ readings: norrbyReadings() })
})
afterAll(() => server.close())

test('a place tells its other names, where it stands and what it lies in', async () => {
  const { data } = await server.ask(
    `{ entity(id: "${norrby.id}") { name kind placeKind aliases country coordinates { lat lon } parent { name } mentionCount articleCount aboutCount } }`,
  )
  expect(data.entity).toEqual({
    name: 'Norrby',
    kind: 'PLACE',
    placeKind: 'CITY',
    aliases: ['Nordstad'],
    country: null,
    coordinates: { lat: 58.1, lon: 14.2 },
    parent: { name: 'Veldania' },
    mentionCount: 5,
    articleCount: 3,
    aboutCount: 5,
  })
})

test('a person has roles, and a body people, with the words that say so', async () => {
  const { data } = await server.ask(`{
    person: entity(id: "${lindqvist.id}") { roles { role organization { name } evidence { text } article { name } } }
    body: entity(id: "${council.id}") { people { person { name } } roles { role } }
  }`)
  expect(data).toEqual({
    person: {
      roles: [
        {
          role: 'member',
          organization: { name: 'Norrby City Council' },
          evidence: { text: 'a member of Norrby City Council' },
          article: { name: 'bridge.txt' },
        },
      ],
    },
    body: { people: [{ person: { name: 'Ada Lindqvist' } }], roles: [] },
  })
})

test('a mention stands in its sentence', async () => {
  const { data } = await server.ask(
    `{ entity(id: "${council.id}") { mentions { totalCount nodes { text sentence { text } article { name } } } } }`,
  )
  expect(data.entity.mentions).toEqual({
    totalCount: 1,
    nodes: [
      {
        text: 'Norrby City Council',
        sentence: { text: 'Ada Lindqvist, a member of Norrby City Council, was not moved.' },
        article: { name: 'bridge.txt' },
      },
    ],
  })
})

test('the most mentioned entities come first, of the kinds that are asked for', async () => {
  const { data } = await server.ask('{ entities(filter: { kinds: [PERSON] }) { totalCount nodes { name } } }')
  expect(data.entities).toEqual({ totalCount: 2, nodes: [{ name: 'Ada Lindqvist' }, { name: 'Bo Stenmark' }] })
})

test('a search finds entities, articles and outlets, best first', async () => {
  const { data } = await server.ask(
    '{ search(text: "norrby") { __typename ... on Entity { name } ... on Outlet { name } ... on Article { title } } }',
  )
  expect(data.search[0]).toEqual({ __typename: 'Entity', name: 'Norrby' })
  expect(new Set(data.search.map((found: { __typename: string }) => found.__typename))).toEqual(new Set(['Entity', 'Outlet', 'Article']))
})

test('a search by another name finds the place under its canonical one', async () => {
  const { data } = await server.ask('{ search(text: "Nordstad", kinds: [PLACE]) { ... on Entity { name } } }')
  expect(data.search).toEqual([{ name: 'Norrby' }])
})

test('a search for an id finds what has it', async () => {
  const { data } = await server.ask(`{ search(text: "${norrby.id}") { ... on Entity { name } } }`)
  expect(data.search).toEqual([{ name: 'Norrby' }])
})

test('whatever has an id is a node; nothing has an unknown one', async () => {
  const { data } = await server.ask(
    `{ there: node(id: "${norrby.id}") { __typename id } gone: node(id: "entity-0000000000000000") { id } odd: node(id: "x") { id } }`,
  )
  expect(data).toEqual({ there: { __typename: 'Entity', id: norrby.id }, gone: null, odd: null })
})
