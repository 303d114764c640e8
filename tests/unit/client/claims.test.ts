import { expect, test } from 'vitest'
import { arrange } from '../../../client/features/claims/arrange.ts'
import { columnsOf } from '../../../client/features/claims/columnsOf.ts'
import { oneDenial } from '../../../client/features/claims/oneDenial.ts'
import { anUtterance } from './anUtterance.ts'

const denial = { act: 'DENIES', side: 'Norland' } as const

test('sides stand in alphabetical order, whoever spoke first', () => {
  const { sides } = arrange([
    anUtterance({ id: 'a', speaker: 'Okafor', side: 'Sundland' }),
    anUtterance({ id: 'b', speaker: 'Brandvold', side: 'Norland' }),
    anUtterance({ id: 'c', speaker: 'Okafor', side: 'Sundland' }),
  ])
  expect([...sides].map(([side, speakers]) => [side, speakers.map(({ key, utterances }) => [key, utterances.length])])).toEqual([
    ['Norland', [['Brandvold', 1]]],
    ['Sundland', [['Okafor', 2]]],
  ])
})

test('who maps a war stands outside of the sides, wherever they live', () => {
  const { sides, outside } = arrange([anUtterance({ id: 'a', speaker: 'Lentamap', kind: 'MAP_PROJECT', side: 'Norland' })])
  expect([sides.size, outside.map(({ key }) => key)]).toEqual([0, ['Lentamap']])
})

test('a voice without a source is given to nobody', () => {
  const { sides, outside, unnamed } = arrange([
    anUtterance({ id: 'a', speaker: null, voice: 'UNATTRIBUTED' }),
    anUtterance({ id: 'b', speaker: null, voice: 'UNATTRIBUTED' }),
  ])
  expect([sides.size, outside.length, unnamed.length]).toEqual([0, 0, 2])
})

test('denials of several speakers of one day of saying may be one', () => {
  const denials = oneDenial([
    anUtterance({ ...denial, id: 'a', speaker: 'Brandvold', article: 'article-1' }),
    anUtterance({ ...denial, id: 'b', speaker: 'Ministry', article: 'article-2' }),
  ])
  expect(denials).toEqual([{ speakers: 2, statementIds: new Set(['a', 'b']) }])
})

test('a denial whose day is not told may be that of its article, and joins what it meets there', () => {
  const denials = oneDenial([
    anUtterance({ ...denial, id: 'a', speaker: 'Brandvold' }),
    anUtterance({ ...denial, id: 'b', speaker: 'Ministry' }),
    anUtterance({ ...denial, id: 'c', speaker: 'Staff', day: '2024-05-03', isDayTold: false }),
  ])
  expect(denials.map(({ speakers }) => speakers)).toEqual([3])
})

test('denials of two told days, of one speaker, or by other words than a denial are not one', () => {
  expect(
    oneDenial([anUtterance({ ...denial, id: 'a', speaker: 'A' }), anUtterance({ ...denial, id: 'b', speaker: 'B', day: '2024-05-09' })]),
  ).toEqual([])
  expect(oneDenial([anUtterance({ ...denial, id: 'a' }), anUtterance({ ...denial, id: 'b' })])).toEqual([])
  expect(oneDenial([anUtterance({ ...denial, id: 'a', speaker: 'A' }), anUtterance({ id: 'b', speaker: 'B', side: 'Norland' })])).toEqual(
    [],
  )
})

test('the three sides that speak most on a topic have a column; what could not be typed has none', () => {
  const claim = (topic: 'CONTROL' | 'OTHER', sides: readonly string[]) => ({
    topic,
    utterances: { nodes: sides.map((side) => ({ side })) },
  })
  const columns = columnsOf([
    claim('CONTROL', ['Sundland', 'Norland', 'Norland', 'Eastmark']),
    claim('CONTROL', ['Sundland', 'Westmark', 'Eastmark']),
    claim('OTHER', ['Norland']),
  ])
  expect([...columns]).toEqual([['CONTROL', ['Eastmark', 'Norland', 'Sundland']]])
})
