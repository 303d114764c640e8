import { expect, test } from 'vitest'
import { arrange } from '../../../client/features/claims/arrange.ts'
import { columnsOf } from '../../../client/features/claims/columnsOf.ts'
import { oneDenial } from '../../../client/features/claims/oneDenial.ts'
import type { OneTellingFragment } from '../../../client/gql/generated/graphql.ts'
import { anUtterance } from './anUtterance.ts'

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

test('pairs of denials that may be one are joined where they meet, and a rejected pair joins nothing', () => {
  expect(oneDenial([aPair('a', 'b'), aPair('c', 'd'), aPair('b', 'e', 'ACCEPTED')])).toEqual([
    { speakers: 2, statementIds: new Set(['c', 'd']) },
    { speakers: 3, statementIds: new Set(['a', 'b', 'e']) },
  ])
  expect(oneDenial([aPair('a', 'b', 'REJECTED')])).toEqual([])
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

function aPair(one: string, other: string, standing: OneTellingFragment['standing'] = 'PROPOSED'): OneTellingFragment {
  return { rule: 'one side denies it on one day', sureness: 'TENTATIVE', standing, judgement: null, one: toldBy(one), other: toldBy(other) }
}

function toldBy(id: string): OneTellingFragment['one'] {
  return { speaker: { id: `speaker ${id}`, name: id }, statement: { id, day: null, form: 'INDIRECT', words: 'the bridge was closed' } }
}
