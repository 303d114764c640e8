import { describe, expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import type { Proposition } from '../../../../../server/domain/Proposition.ts'
import { claimOf } from '../../../../../server/pipeline/relate/claimsOfGroup.ts'
import { claimWords } from '../../../../../server/pipeline/relate/claimWords.ts'
import { aProposition, aTelling } from './aTelling.ts'

const names = new Map([
  ['RU', 'Ruritania'],
  ['US', 'United States'],
  ['corsairs', 'Corsairs'],
])

function wordsOf(telling: Telling): string {
  return claimWords(claimOf('key', telling), { party: (key) => names.get(key) ?? key, place: () => 'Druhe' })
}

function typed(given: Partial<Proposition>): string {
  return wordsOf(aTelling({ proposition: aProposition(given) }))
}

function untyped(words: string): string {
  return wordsOf(aTelling({ proposition: null, words }))
}

describe('a claim in plain words', () => {
  test.each([
    [{ side: 'RU' }, 'Ruritania controls all of Druhe'],
    [{ side: 'corsairs', predicate: 'STRIKES' }, 'Corsairs have struck Druhe'],
    [{ side: 'unnamed gunmen', predicate: 'ADVANCES' }, 'Unnamed gunmen are advancing at Druhe'],
    [{ side: 'US', predicate: 'STRIKES' }, 'The United States has struck Druhe'],
    [{ side: 'US', predicate: 'STATUS' }, 'Druhe is part of the United States'],
    [{ side: null, predicate: 'STRIKES', placeId: null }, 'Somebody has made a strike'],
  ] as const)('%j reads “%s”', (given, words) => {
    const share = 'predicate' in given ? null : { min: 1, max: 1, isStated: true }
    expect(typed({ ...given, share })).toBe(words)
  })

  test('a number is told with the time that it is counted over', () => {
    const amount = { min: 40, max: 40, isVague: false, unit: 'count', of: 'drone', flow: 'FLOW', window: 'overnight' } as const
    expect(typed({ predicate: 'INTERCEPTS', amount })).toBe('Ruritania has shot down 40 drones overnight over Druhe')
    expect(typed({ predicate: 'INTERCEPTS', amount: { ...amount, window: 'week' } })).toBe(
      'Ruritania has shot down 40 drones in one week over Druhe',
    )
  })

  test('a loss of none is told as one', () => {
    const none = { min: 0, max: 0, isVague: false, unit: 'count', flow: 'FLOW', window: null } as const
    expect(typed({ predicate: 'LOSSES', side: null, amount: { ...none, of: 'killed' } })).toBe('Nobody killed at Druhe')
    expect(typed({ predicate: 'LOSSES', amount: { ...none, of: 'casualty' } })).toBe('Ruritania: no casualties at Druhe')
  })

  test('what was not typed bears what is denied, as if it were so, for its position is a denial', () => {
    expect(untyped('the bridge was never closed')).toBe('The bridge was closed')
  })

  test('nothing is left of what joined the words to others', () => {
    expect(untyped('that "The ferry is late."')).toBe('The ferry is late')
    expect(untyped('the ferry is “very late,”')).toBe('The ferry is “very late”')
    expect(untyped('But the ferry is late,')).toBe('The ferry is late')
    expect(untyped('So far the ferry is late')).toBe('So far the ferry is late')
  })
})
