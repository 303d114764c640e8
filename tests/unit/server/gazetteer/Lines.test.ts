import { describe, expect, test } from 'vitest'
import { Lines } from '../../../../server/gazetteer/Lines.ts'

const sorted = ['arden', 'arden hill', 'lower quillan', 'quillan', 'zeld']
const lines = new Lines(Buffer.from(sorted.join('\n'), 'latin1'), 'latin1')

describe('lines', () => {
  test('are those of the text, one by one', () => {
    expect(Array.from({ length: lines.length }, (_, index) => lines.line(index))).toEqual(sorted)
    expect([lines.line(-1), lines.line(lines.length)]).toEqual(['', ''])
  })

  test('keep letters of more than one byte', () => {
    expect(new Lines(Buffer.from('Ärdén\nŻeld'), 'utf8').line(1)).toBe('Żeld')
  })

  test.each([
    ['', 0],
    ['arden', 0],
    ['arden ', 1],
    ['ardenz', 2],
    ['quill', 3],
    ['żeld', 5],
  ])('%j belongs before line %i', (sought, place) => {
    expect(lines.firstNotBelow(sought)).toBe(place)
  })
})
