import { expect, test } from 'vitest'
import { keysPutOff, type Pair, pairKey, pairOf, reviewQueue, type Step } from '../../../client/features/review/reviewQueue.ts'

const pairs = ['a b', 'c d', 'e f'].map(aPair)

test('a pair that was judged is gone, whichever way', () => {
  expect(keysOf(reviewQueue(pairs, [aStep('a b', 'APART'), aStep('e f', 'SAME')], []))).toEqual(['c~d'])
})

test('a pair put off comes last, and last of all when it is put off again', () => {
  const steps = [aStep('a b', 'LATER'), aStep('c d', 'LATER'), aStep('a b', 'LATER')]
  expect(keysOf(reviewQueue(pairs, steps, []))).toEqual(['e~f', 'c~d', 'a~b'])
  expect(keysPutOff(steps, [])).toEqual(['c~d', 'a~b'])
})

test('when a name goes into another, so do the other pairs that it was in', () => {
  const asked = [...pairs, aPair('b g'), aPair('a h')]
  expect(keysOf(reviewQueue(asked, [{ ...aStep('a b', 'SAME'), away: 'b' }], []))).toEqual(['c~d', 'e~f', 'a~h'])
})

test('a pair taken back is the next one, even if it was put off before; its doubt is the one that the server tells', () => {
  const [first] = reviewQueue(pairs, [aStep('e f', 'LATER')], [{ one: 'f', other: 'e', doubt: null }])
  expect(first).toEqual({ one: 'e', other: 'f', doubt: 'ACRONYM' })
})

test('a pair that no rule doubts can be asked for', () => {
  expect(reviewQueue([], [], [{ one: 'x', other: 'y', doubt: null }])).toEqual([{ one: 'x', other: 'y', doubt: null }])
})

test('an address tells a pair of two different entities, or none', () => {
  expect(pairOf('entity-a~entity-b')).toEqual({ one: 'entity-a', other: 'entity-b', doubt: null })
  expect([null, '', 'entity-a', 'entity-a~', 'a~a', 'a~b~c'].map(pairOf)).toEqual([null, null, null, null, null, null])
})

function aPair(ends: string): Pair {
  const [one = '', other = ''] = ends.split(' ')
  return { one, other, doubt: 'ACRONYM' }
}

function aStep(ends: string, choice: Step['choice']): Step {
  return { pair: aPair(ends), choice, away: null }
}

function keysOf(queue: readonly Pair[]): readonly string[] {
  return queue.map(pairKey)
}
