import { getIntrospectionQuery } from 'graphql'
import { expect, test } from 'vitest'
import { findExcess } from '../../../../../server/graphql/limits/findExcess.ts'

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
