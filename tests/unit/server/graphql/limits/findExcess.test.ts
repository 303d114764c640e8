import { getIntrospectionQuery } from 'graphql'
import { expect, test } from 'vitest'
import { findExcess as findExcessIn } from '../../../../../server/graphql/limits/findExcess.ts'
import { makeSchema } from '../../../../../server/graphql/schema.ts'

const schema = makeSchema()

function findExcess(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  return findExcessIn(query, { schema, variables })
}

test('a query within all limits has no excess', () => {
  expect(findExcess('{ corpus { articles entities } }')).toBeNull()
})

test('the introspection of GraphiQL is within all limits', () => {
  expect(findExcess(getIntrospectionQuery())).toBeNull()
})

test('fields 50 deep are too deep', () => {
  const query = `{ entity(id: "x") ${'{ parent '.repeat(50)}{ id }${' }'.repeat(50)} }`
  expect(findExcess(query)?.message).toBe(
    'The query has 52 levels of fields inside fields; it may have 16. Ask for less, or in several queries.',
  )
})

test('a thousand aliases are too many', () => {
  const query = `{ corpus { ${Array.from({ length: 1_000 }, (_, n) => `a${n}: articles`).join(' ')} } }`
  expect(findExcess(query)?.message).toMatch('1000 aliases; it may have 60')
})

test('480 times the same field are too many fields', () => {
  expect(findExcess(`{ corpus { ${'articles '.repeat(480)}} }`)?.message).toMatch('481 fields in all')
})

test('fields at the top are counted apart', () => {
  expect(findExcess(`{ ${'corpus { articles } '.repeat(21)}}`)?.message).toMatch('21 fields at the top; it may have 20')
})

test('directives are counted wherever they stand', () => {
  expect(findExcess(`{ corpus { articles ${'@include(if: true) '.repeat(41)}} }`)?.message).toMatch('41 directives')
})

test('a fragment counts as often as it is spread, and its fragments with it', () => {
  const doubling = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Corpus { ...F${n + 1} ...F${n + 1} }`).join(' ')
  const query = `{ corpus { ...F0 } } ${doubling} fragment F30 on Corpus { articles }`
  expect(findExcess(query)?.message).toMatch('1073741825 fields in all')
})

test('fragments in a circle are left to validation', () => {
  expect(findExcess('{ corpus { ...A } } fragment A on Corpus { ...B } fragment B on Corpus { ...A }')).toBeNull()
})

test('what does not parse is left to the server', () => {
  expect(findExcess('{ corpus {')).toBeNull()
})

test('lists inside lists multiply', () => {
  const query = '{ articles(first: 200) { nodes { mentions { entity { said(first: 200) { nodes { words } } } } } } }'
  expect(findExcess(query)?.message).toMatch(/^The query has \d+ rows at most, lists inside lists multiplied; it may have 100000\./)
})

test('a page asked for by a variable counts as that many rows', () => {
  const query =
    'query ($n: Int!) { articles(first: $n) { nodes { mentions { entity { mentions(first: $n) { nodes { text article { id } } } } } } } }'
  expect(findExcess(query, { n: 5 })).toBeNull()
  expect(findExcess(query, { n: 200 })?.message).toMatch('rows at most')
})

test('a page of 200 with all that it shows is within the limit', () => {
  const query =
    '{ statements(first: 200) { nodes { about { entity { name } } source { text } cue { text } content { text } quantities { unit } article { title } } } }'
  expect(findExcess(query)).toBeNull()
})
