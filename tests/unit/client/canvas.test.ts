import { expect, test } from 'vitest'
import type { CanvasState } from '../../../client/canvas/appearance.ts'
import { neighbourTowards } from '../../../client/canvas/neighbourTowards.ts'
import { redrawnBy } from '../../../client/canvas/redrawnBy.ts'
import { toGraph } from '../../../client/graph/toGraph.ts'
import { aColumnGraph } from './aColumnGraph.ts'

const graph = toGraph(
  aColumnGraph(
    [
      { id: 'middle', at: [0, 0], weight: 9 },
      { id: 'east', at: [5, 1] },
      { id: 'north', at: [0, 4] },
      { id: 'far', at: [-9, 9] },
    ],
    ['middle east', 'middle north', 'north far'],
  ),
)

test('an arrow goes to the neighbour that lies that way', () => {
  expect(neighbourTowards(graph, 'middle', 'right')).toBe('east')
  expect(neighbourTowards(graph, 'middle', 'up')).toBe('north')
})

test('an arrow into the void stays where it is', () => {
  expect(neighbourTowards(graph, 'middle', 'down')).toBe('middle')
})

test('from nowhere the walk begins at the heaviest node', () => {
  expect(neighbourTowards(graph, null, 'left')).toBe('middle')
})

test('pointing at a node redraws those that are dimmed by it, and no other', () => {
  const { nodes } = redrawnBy(aState(), aState({ hovered: 'far', lit: new Set(['far', 'north']) }))
  expect([...nodes].sort()).toEqual(['east', 'far', 'middle'])
})

test('going from one node to the next redraws the difference alone', () => {
  const before = aState({ hovered: 'far', lit: new Set(['far', 'north']) })
  const after = aState({ hovered: 'north', lit: new Set(['north', 'far', 'middle']) })
  const { nodes, edges } = redrawnBy(before, after)
  expect([...nodes].sort()).toEqual(['far', 'middle', 'north'])
  expect([...edges].sort()).toEqual(['middle~north~MENTIONS', 'north~far~MENTIONS'])
})

function aState(change: Partial<CanvasState> = {}): CanvasState {
  return { graph, palette, scale: 1, selected: null, selectedEdge: null, hovered: null, hoveredEdge: null, lit: null, ...change }
}

const black = '#000000'
const palette: CanvasState['palette'] = {
  kinds: { PERSON: black, ORGANIZATION: black, UNIT: black, PLACE: black, ARTICLE: black, STATEMENT: black },
  paper: black,
  surface: black,
  ink: black,
  inkSoft: black,
  line: black,
  pencil: black,
  nodeDim: black,
  edge: black,
  edgeLit: black,
  edgeDim: black,
  font: 'sans-serif',
  textFont: 'serif',
}
