import { describe, expect, test } from 'vitest'
import { mostRemembered, RowMemory } from '../../../../../../server/pipeline/extract/names/RowMemory.ts'

describe('the memory of sums', () => {
  test('knows what was asked of a word, and nothing else', () => {
    const memory = new RowMemory()
    expect(memory.placeOf(1, 2)).toBe(-1)
    expect([memory.makePlace(1, 2), memory.makePlace(2, 1), memory.makePlace(0, 0)]).toEqual([0, 1, 2])
    expect([memory.placeOf(1, 2), memory.placeOf(2, 1), memory.placeOf(0, 0), memory.placeOf(1, 1)]).toEqual([0, 1, 2, -1])
  })

  test('begins anew when it is full', () => {
    const memory = new RowMemory()
    for (let word = 0; word < mostRemembered; word++) memory.makePlace(word, 7)
    expect(memory.placeOf(mostRemembered - 1, 7)).toBe(mostRemembered - 1)
    expect(memory.makePlace(mostRemembered, 7)).toBe(0)
    expect(memory.placeOf(mostRemembered - 1, 7)).toBe(-1)
  })
})
