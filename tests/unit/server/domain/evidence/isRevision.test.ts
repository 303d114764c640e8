import { expect, test } from 'vitest'
import { isRevision } from '../../../../../server/domain/evidence/isRevision.ts'
import { sketchOf } from '../../../../../server/domain/sketchOf.ts'

const told = sketchOf('The bridge at Lorvik was open on Monday, the mayor said, and carts crossed it all day long without a stop.')
const mended = sketchOf('The bridge at Lorvik was open on Monday, the mayor said, and carts crossed it all day long without any stop.')
const unlike = sketchOf('Nobody came to the harbour of Norrby, where a ship had been expected since the early morning of the feast.')

test('articles of one address are revisions of one, whatever their texts', () => {
  const one = { url: 'https://quiet.example/1', name: 'a.html', sketch: told }
  expect(isRevision(one, { url: 'http://quiet.example/1/#top', name: 'b.html', sketch: unlike })).toBe(true)
  expect(isRevision(one, { url: 'https://quiet.example/2', name: 'a.html', sketch: told })).toBe(false)
})

test('files of one name are, when their texts are much the same', () => {
  const one = { url: null, name: 'bridge.txt', sketch: told }
  expect(isRevision(one, { url: null, name: 'bridge.txt', sketch: mended })).toBe(true)
  expect(isRevision(one, { url: null, name: 'bridge.txt', sketch: unlike })).toBe(false)
  expect(isRevision(one, { url: null, name: 'other.txt', sketch: told })).toBe(false)
})
