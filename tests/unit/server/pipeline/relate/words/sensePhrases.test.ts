import { expect, test } from 'vitest'
import { stemOf } from '../../../../../../server/pipeline/relate/stemsOf.ts'
import { sensePhrases } from '../../../../../../server/pipeline/relate/words/sensePhrases.ts'

const phraseAt = sensePhrases([
  'die perish lose-life breathe-last',
  'fail give-out',
  'bar turn-*-away',
  'surrender give-up',
  'fail give-out-entirely',
])

function firstOf(words: string): readonly [string, readonly number[]] | null {
  const stems = words.split(' ').map((word) => (/^\p{Lu}/u.test(word) ? '' : stemOf(word)))
  for (let at = 0; at < stems.length; at++) {
    const met = phraseAt(stems, at)
    if (met !== null) return [met.word, met.places]
  }
  return null
}

test.each([
  ['both pilots lost their lives', 'die', [2, 4]],
  ['the old man breathed his last', 'die', [3, 5]],
  ['brakes gave out', 'fail', [1, 2]],
  ['brakes gave out entirely', 'fail', [1, 2, 3]],
  ['guards turned two full buses away', 'bar', [1, 5]],
  ['guards turned buses away', 'bar', [1, 3]],
  ['they gave up', 'surrender', [1, 2]],
])('%s is told by %s', (words, word, places) => {
  expect(firstOf(words)).toEqual([word, places])
})

test.each(['they gave way out', 'guards turned all of those old buses away', 'they lost Lives', 'both lost', ''])(
  '%s has no phrase',
  (words) => {
    expect(firstOf(words)).toBe(null)
  },
)

test('takes forms of a phrase for one', () => {
  expect(sensePhrases(['ban not-allowed', 'prevent not-allow'])([stemOf('not'), stemOf('allowed')], 0)?.senses).toEqual([0, 1])
})

test('takes the phrase without a gap first', () => {
  expect(sensePhrases(['rescue get-*-out', 'leave get-out'])([stemOf('got'), stemOf('out')], 0)?.word).toBe('leave')
})

test('has every sense of its lines', () => {
  expect(sensePhrases(['die drop-dead', 'fail drop-dead'])([stemOf('dropped'), stemOf('dead')], 0)?.senses).toEqual([0, 1])
})
