import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributionsOf } from './attributionsOf.ts'

const words = [
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  "'",
  '``',
  ',',
  '.',
  ':',
  ';',
  '\n',
  ' ',
  '—',
  'said',
  'The mayor',
  'according to',
  'that',
  'reportedly',
  'claims',
  'adding',
  'told',
  'on Monday',
  '5',
  '%',
  'and',
  'was denied by',
  'did not comment',
  'Norrby',
]

describe('any text', () => {
  it('gives statements with words of their own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const statements = attributionsOf(parts.join(' '))
        for (const { content, cue } of statements) {
          expect(content.length).toBeGreaterThan(0)
          expect(content.every((span) => span.trim() !== '')).toBe(true)
          expect(cue).not.toBe('')
        }
      }),
      { seed: 7, numRuns: 400 },
    )
  })
  it.each([
    ['ten thousand quotations', '“The dam holds,” he said. '.repeat(10_000)],
    ['ten thousand open marks', '“a he said '.repeat(10_000)],
    ['a line of a hundred thousand letters', `${'a'.repeat(100_000)} said the mayor`],
    ['twenty thousand participles', 'X said, adding that '.repeat(10_000)],
    ['unbalanced brackets', `${'(('.repeat(50_000)} he said`],
  ])('of %s is read to its end', (_, text) => {
    expect(attributionsOf(text)).toBeInstanceOf(Array)
  })
})
