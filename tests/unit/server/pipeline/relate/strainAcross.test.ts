import { expect, test } from 'vitest'
import type { Proposition } from '../../../../../server/domain/Proposition.ts'
import { strainAcross } from '../../../../../server/pipeline/relate/strainAcross.ts'
import { aProposition, aTelling } from './aTelling.ts'

function doStrain(p: Partial<Proposition>, q: Partial<Proposition>): boolean {
  return strainAcross(aTelling({ proposition: aProposition(p) }), aTelling({ article: 2, proposition: aProposition(q) }))
}

test('all of a town held strains with a rival who has not left it, is there, or beat an attack back', () => {
  const all = { side: 'RU' } as const
  expect(doStrain(all, { predicate: 'WITHDRAWS', side: 'UA', polarity: -1 })).toBe(true)
  expect(doStrain(all, { predicate: 'PRESENT', side: 'UA' })).toBe(true)
  expect(doStrain(all, { predicate: 'REPELS', side: 'UA' })).toBe(true)
})

test('a part that is held, or an own force, strains with none of these', () => {
  expect(doStrain({ side: 'RU', part: 'NORTH' }, { predicate: 'PRESENT', side: 'UA' })).toBe(false)
  expect(doStrain({ side: 'RU' }, { predicate: 'PRESENT', side: 'RU' })).toBe(false)
  expect(doStrain({ side: 'RU' }, { predicate: 'WITHDRAWS', side: 'UA' })).toBe(false)
})

test('who left does not hold it; who lost men was there', () => {
  expect(doStrain({ predicate: 'HOLDS', side: 'UA' }, { predicate: 'WITHDRAWS', side: 'UA' })).toBe(true)
  expect(doStrain({ predicate: 'PRESENT', side: 'UA', polarity: -1 }, { predicate: 'LOSSES', side: 'UA' })).toBe(true)
})
