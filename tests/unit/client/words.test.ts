import { describe, expect, test } from 'vitest'
import { reasonOf } from '../../../client/components/reasonOf.ts'
import { timesInWords } from '../../../client/components/timesInWords.ts'
import { askedInWords } from '../../../client/features/claims/askedInWords.ts'

const nothing = { order: 'newest', contested: null, words: null, topics: null, from: null, to: null, asof: null } as const

describe('askedInWords', () => {
  test('nothing asked is any place on all days', () => {
    expect(askedInWords(nothing, null)).toEqual(['Any place', 'all days'])
  })

  test('each condition is told, one topic by its name and several by their number', () => {
    const asked = { ...nothing, contested: true, words: 'harbour', from: '2031-05-03', topics: ['CONTROL'], order: 'contested' } as const
    expect(askedInWords(asked, 'Lentava')).toEqual([
      'Lentava',
      'from 3 May 2031',
      'who holds it',
      '“harbour”',
      'only contested',
      'most contested first',
    ])
    expect(askedInWords({ ...nothing, topics: ['CONTROL', 'LOSSES'] }, 'Lentava')).toEqual(['Lentava', 'all days', '2 topics'])
  })
})

test('how often is told in words as far as there are any', () => {
  expect([1, 2, 3, 1200].map(timesInWords)).toEqual(['once', 'twice', '3 times', '1,200 times'])
})

describe('reasonOf', () => {
  test('advice for those who write queries is left out', () => {
    expect(reasonOf(new Error('[GraphQL] No entity has the id "entity-1". Find it by name with `search`.'))).toBe(
      'No entity has the id "entity-1".',
    )
  })

  test('a server that does not answer is told as that', () => {
    expect(reasonOf(new Error('[Network] Failed to fetch'))).toBe('The server does not answer. Is it still running?')
  })
})
