import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import { entityIdOf } from '../../../../../server/domain/ids.ts'
import { utterancesOf } from '../../../../../server/pipeline/relate/utterancesOf.ts'
import { aTelling } from './aTelling.ts'

const mayor = entityIdOf('person/mayor')
const [thursday, friday] = ['2025-03-06', '2025-03-07']

function daysOf(...tellings: readonly Partial<Parameters<typeof aTelling>[0] & Telling>[]) {
  const told = tellings.map((given) => aTelling({ speakerId: mayor, ...given }))
  return utterancesOf(told, ({ articleId }) => articleId).map((utterance) => utterance.tellings.map(({ day }) => day))
}

test('a saying that an article quotes again without its day is one act of saying', () => {
  expect(daysOf({ ordinal: 0, day: thursday, dayBasis: 'SAID' }, { ordinal: 1, day: friday })).toEqual([[thursday, friday]])
})

test('two days of saying are two', () => {
  expect(daysOf({ ordinal: 0, day: thursday, dayBasis: 'SAID' }, { ordinal: 1, day: friday, dayBasis: 'SAID' })).toEqual([
    [thursday],
    [friday],
  ])
})

test('another article without the day of saying is listed under its own', () => {
  expect(daysOf({ article: 1, day: thursday, dayBasis: 'SAID' }, { article: 2, day: friday })).toEqual([[thursday], [friday]])
})
