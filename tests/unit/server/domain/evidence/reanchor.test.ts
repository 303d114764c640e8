import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reanchor } from '../../../../../server/domain/evidence/reanchor.ts'
import { selectorsOf } from '../../../../../server/domain/evidence/Selectors.ts'
import { spanOf } from '../../../../helpers/aReading.ts'

const text =
  'Lorvik, Monday. The mayor said the bridge at Lorvik was open to carts. Her rival said the bridge at Lorvik was open. Rain fell.'
const selectors = selectorsOf(text, [spanOf(text, 'the bridge at Lorvik was open to carts')])

describe('words with their neighbours', () => {
  test('stand where they stood in a text that is the same', () => {
    expect(reanchor(selectors, text)).toEqual({ state: 'UNMOVED', span: selectors.position, likeness: 1 })
  })

  test('are found again behind what was put before them', () => {
    const later = `Correction: the day was wrong. ${text}`
    const { start, end } = selectors.position
    expect(reanchor(selectors, later)).toEqual({ state: 'MOVED', span: { start: start + 31, end: end + 31 }, likeness: 1 })
  })

  test('of several places the one with the same neighbours is meant', () => {
    const twice = 'He said it was calm. They said it was calm at night.'
    const second = selectorsOf(twice, [{ start: 31, end: 42 }])
    expect(second.quote.exact).toBe('it was calm')
    const later = 'Nobody was hurt, they say; it was calm. He said it was calm. Police say: they said it was calm at night.'
    expect(reanchor(second, later)).toMatchObject({ state: 'MOVED', span: { start: later.lastIndexOf('it was calm') } })
  })

  test('in other letters and marks they are the same words', () => {
    const later = text.replace('the bridge at Lorvik was open to carts', 'the Bridge at “Lorvik” was open, to carts')
    expect(reanchor(selectors, later)).toMatchObject({ state: 'MOVED', likeness: 1 })
  })

  test('most of them in their order are a new wording', () => {
    const later = text.replace('was open to carts', 'is open again to carts')
    const found = reanchor(selectors, later)
    expect(found.state).toBe('REWORDED')
    expect(later.slice(found.span?.start, found.span?.end)).toBe('the bridge at Lorvik is open again to carts')
    expect(found.likeness).toBeCloseTo((2 * 7) / (8 + 9), 5)
  })

  test('else they are gone', () => {
    expect(reanchor(selectors, 'The council met. Nothing was decided about the harbour.')).toEqual({
      state: 'GONE',
      span: null,
      likeness: 0,
    })
    expect(reanchor(selectors, '')).toEqual({ state: 'GONE', span: null, likeness: 0 })
  })
})

test('whatever the texts are, what is found lies in the text, and in the same text words are where they were', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(60), (one, other, from, length) => {
      const start = Math.min(from, one.length)
      const given = selectorsOf(one, [{ start, end: Math.min(one.length, start + length) }])
      const found = reanchor(given, other)
      if (found.span) {
        expect(found.span.start).toBeGreaterThanOrEqual(0)
        expect(found.span.end).toBeLessThanOrEqual(other.length)
        expect(found.span.end).toBeGreaterThan(found.span.start)
      }
      if (given.quote.exact !== '') expect(reanchor(given, one)).toMatchObject({ state: 'UNMOVED', span: given.position })
    }),
  )
})
