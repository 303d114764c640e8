import { expect, test } from 'vitest'
import { validTimeOf } from '../../../../../server/graphql/claims/validTimeOf.ts'
import { aProposition, aTelling } from '../../pipeline/relate/aTelling.ts'

test('words that fix a day tell of that day, not of the day of saying', () => {
  expect(validTimeOf(aTelling({ happenedOn: '2025-03-03' }))).toEqual({
    validFrom: '2025-03-03',
    validTo: '2025-03-03',
    validBasis: 'STATED',
  })
})

test('words that fix a stretch of days tell of all of it', () => {
  expect(validTimeOf(aTelling({ words: 'thirty boats were sunk over the past week' }))).toEqual({
    validFrom: '2025-02-26',
    validTo: '2025-03-05',
    validBasis: 'STATED',
  })
})

test('words without a day speak of the day of saying, as far as can be inferred', () => {
  expect(validTimeOf(aTelling())).toEqual({ validFrom: '2025-03-05', validTo: '2025-03-05', validBasis: 'INFERRED' })
})

test('what was said on one of some days speaks of these', () => {
  const validAt = { from: '2025-03-03', to: '2025-03-09', basis: 'INFERRED' } as const
  const telling = aTelling({ day: null, dayBasis: null, proposition: aProposition({ validAt }) })
  expect(validTimeOf(telling)).toEqual({ validFrom: '2025-03-03', validTo: '2025-03-09', validBasis: 'INFERRED' })
})

test.each([
  ['what has no day', aTelling({ day: null, dayBasis: null })],
  ['what is still to come', aTelling({ proposition: aProposition({ mood: 'PREDICTED' }) })],
])('%s speaks of a time that is not known', (_, telling) => {
  expect(validTimeOf(telling)).toEqual({ validFrom: null, validTo: null, validBasis: 'UNKNOWN' })
})
