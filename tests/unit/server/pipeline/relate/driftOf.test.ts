import fc from 'fast-check'
import { expect, test } from 'vitest'
import { driftOf } from '../../../../../server/pipeline/relate/driftOf.ts'

function marked(first: string, later: string): string {
  const marks = { KEPT: '', ADDED: '+', DROPPED: '-' } as const
  return driftOf(first, later)
    .runs.map(({ kind, text }) => `${marks[kind]}${text}`)
    .join(' | ')
}

test('words are kept, added and dropped in the order of the later wording', () => {
  expect(marked('the army holds the whole town', 'the army holds most of the town today')).toBe(
    'the army holds | +most of | the | -whole | town | +today',
  )
})

test('case and punctuation make no difference; kept words stand as the later wording has them', () => {
  expect(driftOf('“The bridge is open,”', 'the Bridge is open')).toEqual({
    runs: [{ kind: 'KEPT', text: 'the Bridge is open' }],
    likeness: 1,
  })
})

test('a percent sign does', () => {
  expect(marked('70% of it', '70 of it')).toBe('-70% | +70 | of it')
})

test('likeness is twice the kept words by the words of both', () => {
  expect(driftOf('a b c d', 'a x c').likeness).toBeCloseTo(4 / 7)
})

test('two empty wordings are alike, an empty one is like no other', () => {
  expect([driftOf('', '').likeness, driftOf('', 'so it is').likeness]).toEqual([1, 0])
})

test('the kept and added words are the later wording, the kept and dropped ones the first', () => {
  const wording = fc.array(fc.constantFrom('the', 'army', 'town', 'holds', 'of', 'it'), { maxLength: 14 })
  fc.assert(
    fc.property(wording, wording, (first, later) => {
      const { runs, likeness } = driftOf(first.join(' '), later.join(' '))
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map(({ text }) => text)
          .join(' ')
      expect(without('DROPPED')).toBe(later.join(' '))
      expect(without('ADDED')).toBe(first.join(' '))
      expect(likeness).toBeLessThanOrEqual(1)
    }),
  )
})
