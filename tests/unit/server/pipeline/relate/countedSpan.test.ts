import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import { areOfOtherSpans } from '../../../../../server/pipeline/relate/countedSpan.ts'
import { aProposition, aTelling } from './aTelling.ts'

function dead(min: number, words: string, given: Partial<Telling> = {}): Telling {
  const amount = { min, max: min, isVague: false, unit: 'count', of: 'killed', flow: 'FLOW', window: null } as const
  return aTelling({ words, proposition: aProposition({ predicate: 'LOSSES', amount }), ...given })
}

test('a number of a week is none of all since a day', () => {
  const week = dead(64, '64 people died in the week that ended on Monday')
  expect(areOfOtherSpans(week, dead(410, 'the dead since the truce broke number 410'))).toBe(true)
  expect(areOfOtherSpans(week, dead(70, '70 people died during that week'))).toBe(false)
})

test('a number that has grown is another than the smaller one told before it', () => {
  const first = dead(52, '52 bodies were found')
  const grown = dead(63, 'the number killed jumps to 63', { day: '2025-03-06' })
  expect(areOfOtherSpans(first, grown)).toBe(true)
  expect(areOfOtherSpans(dead(80, '80 bodies were found'), grown)).toBe(false)
  expect(areOfOtherSpans(first, dead(63, '63 bodies were found', { day: '2025-03-06' }))).toBe(false)
})
