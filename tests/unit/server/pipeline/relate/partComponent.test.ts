import { expect, test } from 'vitest'
import { partComponent } from '../../../../../server/pipeline/relate/partComponent.ts'

test('a chain of likenesses does not make one claim of two', () => {
  const links: readonly (readonly [string, string, number])[] = [
    ['a', 'b', 2],
    ['b', 'c', 1],
    ['c', 'd', 2],
  ]
  const likeOf = (member: string) =>
    new Map(links.flatMap(([x, y, likeness]): [string, number][] => (x === member ? [[y, likeness]] : y === member ? [[x, likeness]] : [])))
  expect(partComponent(['a', 'b', 'c', 'd'], likeOf)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})
