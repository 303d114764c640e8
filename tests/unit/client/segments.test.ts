import { expect, test } from 'vitest'
import { segmentsOf } from '../../../client/features/reader/segments.ts'

test('marks that nest and cross are cut at every border', () => {
  const marks = [
    { start: 2, end: 8, label: 'content' },
    { start: 6, end: 12, label: 'mention' },
  ]
  expect(segmentsOf({ start: 0, end: 10 }, marks)).toEqual([
    { start: 0, end: 2, labels: [] },
    { start: 2, end: 6, labels: ['content'] },
    { start: 6, end: 8, labels: ['content', 'mention'] },
    { start: 8, end: 10, labels: ['mention'] },
  ])
})

test('a line without marks is one segment', () => {
  expect(segmentsOf({ start: 5, end: 9 }, [{ start: 0, end: 5, label: 'before' }])).toEqual([{ start: 5, end: 9, labels: [] }])
})

test('a point cuts a line and covers nothing', () => {
  expect(segmentsOf({ start: 0, end: 4 }, [{ start: 2, end: 2, label: 'number' }]).map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [2, 4],
  ])
})
