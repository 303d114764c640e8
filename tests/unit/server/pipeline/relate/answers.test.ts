import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import { noMeanings } from '../../../../../server/domain/WordMeanings.ts'
import { answers } from '../../../../../server/pipeline/relate/answers.ts'
import { aProposition, aTelling } from './aTelling.ts'

const meanings = { ...noMeanings, likeness: (a: string, b: string) => (a === 'holding' && b === 'took' ? 0.7 : 0.1) }

const said = aTelling({ article: 1, ordinal: 0, proposition: null, words: 'they took one of our herdsmen', start: 0, end: 30 })

function denied(words: string, given: Partial<Telling> = {}): Telling {
  return aTelling({ article: 1, ordinal: 1, proposition: null, act: 'DENIES', polarity: -1, words, start: 60, end: 75, ...given })
}

test.each(['holding anyone', 'holding any herdsmen', 'ever holding herdsmen', 'holding herdsmen at all'])(
  '"denied %s" answers what was just said',
  (words) => {
    expect(answers(denied(words), said, meanings)).toBe(true)
  },
)

test.each([
  ['of nothing in particular', denied('holding them')],
  ['that means another matter', denied('any payment')],
  ['that stands far from it', denied('holding anyone', { start: 300, end: 315 })],
  ['that is no denial', denied('holding anyone', { act: 'SAYS' })],
  ['that tells itself what it denies', denied('holding anyone', { proposition: aProposition() })],
])('what is said %s answers nothing', (_, denial) => {
  expect(answers(denial, said, meanings)).toBe(false)
})
