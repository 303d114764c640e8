import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import { windowsOf } from '../../../../../server/pipeline/relate/windowsOf.ts'
import { aProposition, aTelling } from './aTelling.ts'

function daysOf(tellings: readonly Partial<Telling>[], predicate: 'CONTROLS' | 'WITHDRAWS' | 'STRIKES') {
  const proposition = aProposition({ predicate })
  const told = tellings.map((telling, article) => aTelling({ article, proposition, ...telling }))
  return windowsOf(told, proposition).map((window) => window.map(({ day }) => day))
}

test('a state told on days that lie nearest together is one state, though a chain of days is longer than a week', () => {
  const days = ['2025-02-27', '2025-03-05', '2025-03-06'].map((day) => ({ day }))
  expect(daysOf(days, 'CONTROLS')).toEqual([['2025-02-27'], ['2025-03-05', '2025-03-06']])
})

test('a denial is not of an event that was still to happen', () => {
  expect(daysOf([{ day: '2025-03-05' }, { day: '2025-03-19', happenedOn: '2025-03-14' }], 'WITHDRAWS')).toEqual([
    ['2025-03-05'],
    ['2025-03-19'],
  ])
})

test('an event without a day of its own is the one told of nearest before', () => {
  const told = [{ day: '2025-03-02', happenedOn: '2025-03-01' }, { day: '2025-03-09', happenedOn: '2025-03-08' }, { day: '2025-03-10' }]
  expect(daysOf(told, 'STRIKES')).toEqual([['2025-03-02'], ['2025-03-09', '2025-03-10']])
})

test('what was said on one of some days goes with what was told near the last of these', () => {
  const validAt = { from: '2025-03-10', to: '2025-03-16', basis: 'INFERRED' } as const
  const week = { day: null, proposition: aProposition({ validAt, polarity: -1 }) }
  expect(daysOf([{ day: '2025-03-01' }, { day: '2025-03-18' }, week], 'CONTROLS')).toEqual([['2025-03-01'], [null, '2025-03-18']])
  expect(daysOf([{ day: '2025-03-01' }, week], 'CONTROLS')).toEqual([['2025-03-01'], [null]])
})

test('what has no day goes with the earliest', () => {
  expect(daysOf([{ day: '2025-03-20' }, { day: null }, { day: '2025-03-01' }], 'CONTROLS')).toEqual([['2025-03-01', null], ['2025-03-20']])
})

test('a no to all time is of the state that was told last before it, a plain no weeks later of another', () => {
  const never = { polarity: -1, words: 'the town was never theirs' } as const
  expect(daysOf([{ day: '2025-03-05' }, { day: '2025-03-26', ...never }], 'CONTROLS')).toEqual([['2025-03-05', '2025-03-26']])
  const now = { polarity: -1, words: 'the town is not theirs' } as const
  expect(daysOf([{ day: '2025-03-05' }, { day: '2025-03-26', ...now }], 'CONTROLS')).toEqual([['2025-03-05'], ['2025-03-26']])
})

test('who admits or finds a deed weeks later means the one that was told of', () => {
  const told = [{ day: '2025-03-02' }, { day: '2025-03-24', act: 'ACKNOWLEDGES' }] as const
  expect(daysOf(told, 'STRIKES')).toEqual([['2025-03-02', '2025-03-24']])
  expect(daysOf([{ day: '2025-03-02' }, { day: '2025-03-24' }], 'STRIKES')).toEqual([['2025-03-02'], ['2025-03-24']])
})
