import { describe, expect, test } from 'vitest'
import type { ArticleOutline } from '../../../../server/domain/Store.ts'
import { makeCorpusGraph } from '../../../../server/graph/makeCorpusGraph.ts'
import { anEntityOutline, anOutline } from '../../../helpers/anOutline.ts'

/** Two rings of twenty people that share an article each with the next, and one that nobody is near. */
function twoRings(): readonly ArticleOutline[] {
  const ring = (name: string) => Array.from({ length: 20 }, (_, number) => anEntityOutline('PERSON', `${name} ${number}`))
  return [...['north', 'south'].map(ring), [anEntityOutline('PLACE', 'island')]].flatMap((people, which) =>
    people.map((one, number) =>
      anOutline({
        title: `${which} ${number}`,
        entities: [...new Set([one, people[(number + 1) % people.length] ?? one, people[0] ?? one])],
      }),
    ),
  )
}

function drawn(outlines: readonly ArticleOutline[]) {
  const graph = makeCorpusGraph()
  for (const outline of outlines) graph.takeIn(outline)
  return graph.slice({ limit: 500 })
}

describe('a layout', () => {
  test('is the same picture for the same articles in whatever order they came', () => {
    expect(drawn([...twoRings()].reverse())).toEqual(drawn(twoRings()))
  })

  test('gives every node a place of its own, apart enough for a label', () => {
    const { nodes } = drawn(twoRings())
    const tooNear = nodes.x.flatMap((x, one) =>
      nodes.x
        .slice(one + 1)
        .filter((other, offset) => Math.hypot((x - other) / 2.5, (nodes.y[one] ?? 0) - (nodes.y[one + 1 + offset] ?? 0)) < 0.9),
    )
    expect(tooNear).toEqual([])
    expect([...nodes.x, ...nodes.y].every(Number.isFinite)).toBe(true)
  })

  test('numbers communities by size', () => {
    const { nodes } = drawn(twoRings())
    const sizes = [...Map.groupBy(nodes.community, (community) => community)].sort(([a], [b]) => a - b).map(([, members]) => members.length)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    const north = nodes.label.flatMap((label, index) => (label.startsWith('north') ? nodes.community[index] : []))
    const south = nodes.label.flatMap((label, index) => (label.startsWith('south') ? nodes.community[index] : []))
    expect(north.filter((community) => south.includes(community))).toEqual([])
  })
})
