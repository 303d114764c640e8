import { expect, test } from 'vitest'
import { mergeNeighbourhood } from '../../../client/graph/mergeNeighbourhood.ts'
import { toGraph } from '../../../client/graph/toGraph.ts'
import { aColumnGraph } from './aColumnGraph.ts'

test('columns become a graph whose edges are named by their ends and kind', () => {
  const graph = toGraph(aColumnGraph([{ id: 'a', at: [1, 2] }, { id: 'b' }], ['a b']))
  expect(graph.edges()).toEqual(['a~b~MENTIONS'])
  expect(graph.getNodeAttributes('a')).toMatchObject({ label: 'A', x: 1, y: 2 })
})

test('an edge that points at no node is left out', () => {
  expect(toGraph(aColumnGraph([{ id: 'a' }], ['a ghost'])).size).toBe(0)
})

test('a neighbourhood leaves what is drawn in its place and puts the new around its centre', () => {
  const graph = toGraph(
    aColumnGraph(
      [
        { id: 'a', at: [0, 0], hidden: 1 },
        { id: 'b', at: [10, 0] },
      ],
      ['a b'],
    ),
  )
  mergeNeighbourhood(graph, 'a', aColumnGraph([{ id: 'a', at: [5, 5] }, { id: 'b', at: [7, 7] }, { id: 'c' }], ['a b', 'a c']))
  expect(graph.getNodeAttributes('a')).toMatchObject({ x: 0, y: 0, hidden: 0 })
  expect(graph.getNodeAttributes('b')).toMatchObject({ x: 10, y: 0 })
  expect(graph.edges()).toEqual(['a~b~MENTIONS', 'a~c~MENTIONS'])
  const { x, y } = graph.getNodeAttributes('c')
  expect(Math.hypot(x, y)).toBeGreaterThan(0)
})

test('the same neighbourhood called in twice gives the same picture', () => {
  const draw = () => {
    const graph = toGraph(aColumnGraph([{ id: 'a' }, { id: 'b', at: [4, 3] }], ['a b']))
    mergeNeighbourhood(graph, 'b', aColumnGraph([{ id: 'b' }, { id: 'c' }, { id: 'd' }], ['b c', 'b d']))
    return graph.mapNodes((id, node) => [id, node.x, node.y])
  }
  expect(draw()).toEqual(draw())
})
