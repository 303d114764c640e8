import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import type { Amount } from '../../../../../server/domain/Proposition.ts'
import { changesOf } from '../../../../../server/pipeline/relate/changesOf.ts'
import { aProposition, aTelling } from './aTelling.ts'

const [before, after] = ['2025-03-01', '2025-03-09']

function kindsOf(from: Partial<Telling>, to: Partial<Telling>) {
  return changesOf([aTelling({ article: 1, day: before, ...from }), aTelling({ article: 2, day: after, ...to })]).map(({ kind }) => kind)
}

const most = aProposition({ share: { min: 0.7, max: 0.7, isStated: true } })
const dead: Amount = { min: 6, max: 6, isVague: false, unit: 'count', of: 'killed', flow: 'FLOW', window: null }
const six = aProposition({ predicate: 'LOSSES', side: null, amount: dead })
const thirty = { ...six, amount: { ...dead, min: 30, max: 30 } }
const denied = aProposition({ predicate: 'STRIKES', polarity: -1 })
const admitted = aProposition({ predicate: 'STRIKES' })

test('another share on a later day has moved', () => {
  expect(kindsOf({ proposition: most, claimKey: 'most' }, { claimKey: 'all' })).toEqual(['MOVED'])
})

test('what was denied of the own side and is said later is conceded; of another side it is reversed', () => {
  const one = { claimKey: 'strike' }
  expect(kindsOf({ ...one, proposition: denied, speakerSide: 'RU' }, { ...one, proposition: admitted, speakerSide: 'RU' })).toEqual([
    'CONCEDED',
  ])
  expect(kindsOf({ ...one, proposition: denied, speakerSide: 'UA' }, { ...one, proposition: admitted, speakerSide: 'UA' })).toEqual([
    'REVERSED',
  ])
})

test('another number for one day is a word reversed; more dead on a later day have moved it', () => {
  const day = { happenedOn: '2025-02-28' }
  expect(kindsOf({ ...day, proposition: six, claimKey: '6' }, { ...day, proposition: thirty, claimKey: '30' })).toEqual(['REVERSED'])
  expect(kindsOf({ proposition: six, claimKey: '6' }, { proposition: thirty, claimKey: '30' })).toEqual(['MOVED'])
})

test('an own earlier word that is denied is taken back', () => {
  const one = { claimKey: 'six', proposition: six }
  expect(kindsOf(one, { ...one, proposition: { ...six, polarity: -1 }, takesBack: true })).toEqual(['RETRACTED'])
})

test('what has no day, is foretold or may have been meant otherwise tells no change', () => {
  expect(kindsOf({ proposition: most, claimKey: 'most', day: null }, { claimKey: 'all' })).toEqual([])
  expect(kindsOf({ proposition: { ...most, mood: 'PREDICTED' }, claimKey: 'most' }, { claimKey: 'all' })).toEqual([])
  expect(kindsOf({ proposition: most, claimKey: 'most', read: { rule: '', sureness: 'TENTATIVE' } }, { claimKey: 'all' })).toEqual([])
})
