import { expect, test } from 'vitest'
import { rowsOf } from '../../../client/features/outline/tableRows.ts'
import { toGraph } from '../../../client/graph/toGraph.ts'
import { aColumnGraph } from './aColumnGraph.ts'

const graph = toGraph(
  aColumnGraph(
    [
      { id: 'b', weight: 2 },
      { id: 'a', weight: 2, kind: 'PERSON' },
      { id: 'c', weight: 7, hidden: 3 },
    ],
    ['a b', 'b c'],
  ),
)

test('rows stand in the order of a column, equals by name', () => {
  expect(rowsOf(graph, 'weight', true).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(rowsOf(graph, 'degree', true).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(rowsOf(graph, 'label', false).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('a kind comes in the order of the legend', () => {
  expect(rowsOf(graph, 'kind', false).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
