import { expect, test } from 'vitest'
import type { Named } from '../../../../../server/graphql/names/NameIndex.ts'
import { makeNameIndex } from '../../../../../server/graphql/names/NameIndex.ts'

const norrby: Named = { id: 'entity-1', kind: 'PLACE', name: 'Norrby', aliases: ['Norby', 'Nordstad'], weight: 40 }
const norrbyPlant: Named = { id: 'entity-2', kind: 'PLACE', name: 'Norrby Power Plant', aliases: [], weight: 90 }
const lindqvist: Named = { id: 'entity-3', kind: 'PERSON', name: 'Ada Lindqvíst', aliases: ['Mayor Lindqvist'], weight: 5 }
const herald: Named = { id: 'outlet-1', kind: 'OUTLET', name: 'The Norrby Herald', aliases: [], weight: 3 }

function indexOf(...named: readonly Named[]) {
  const index = makeNameIndex()
  for (const each of named) index.put(each)
  return (text: string, kinds?: readonly Named['kind'][]) =>
    index.search(text, { ...(kinds && { kinds }), first: 10 }).map(({ name }) => name)
}

test('the whole name goes before longer names, however often they are mentioned', () => {
  expect(indexOf(norrbyPlant, norrby, herald)('norrby')[0]).toBe('Norrby')
})

test('an alias finds its thing', () => {
  expect(indexOf(norrby, lindqvist)('Nordstad')).toEqual(['Norrby'])
})

test('a whole name leaves out what only begins like it under another name', () => {
  const mine: Named = { id: 'entity-4', kind: 'PLACE', name: 'Sundvik', aliases: ['Nordstadt Mine'], weight: 50 }
  expect(indexOf(norrby, mine)('Nordstad')).toEqual(['Norrby'])
  expect(indexOf(norrby, mine)('Nords')).toEqual(['Sundvik', 'Norrby'])
})

test('diacritics and case do not count', () => {
  expect(indexOf(lindqvist)('LINDQVIST')).toEqual(['Ada Lindqvíst'])
})

test('the first letters of a word are enough', () => {
  expect(indexOf(lindqvist)('lind')).toEqual(['Ada Lindqvíst'])
})

test('a near spelling finds its thing', () => {
  expect(indexOf(lindqvist)('Lindkvist')).toEqual(['Ada Lindqvíst'])
})

test('a search can be limited to kinds', () => {
  expect(indexOf(norrby, herald)('norrby', ['OUTLET'])).toEqual(['The Norrby Herald'])
})

test('what is put again takes the place of what had its id', () => {
  expect(indexOf(norrby, { ...norrby, name: 'Sundvik', aliases: [] })('norrby')).toEqual([])
})

test('what is removed is not found', () => {
  const index = makeNameIndex()
  index.put(norrby)
  index.remove(norrby.id)
  expect(index.search('norrby', { first: 10 })).toEqual([])
})
