import { expect, it } from 'vitest'
import { learnLogistic } from '../../../../../server/learning/statements/learnLogistic.ts'
import { learnSpans, spanScores } from '../../../../../server/learning/statements/learnSpans.ts'
import { packWeights, unpackWeights } from '../../../../../server/learning/statements/packWeights.ts'
import { addScores } from '../../../../../server/pipeline/extract/statements/learned/LabelWeights.ts'
import { bestLabels } from '../../../../../server/pipeline/extract/statements/learned/tagSpans.ts'

it('a regression learns which feature says yes', () => {
  const instances = { keys: Int32Array.of(1, 2, 1, 2), offsets: Int32Array.of(0, 1, 2, 3, 4), answers: Uint8Array.of(1, 0, 1, 0) }
  const weights = learnLogistic(instances, 4, { epochs: 5, rate: 0.1, ridge: 0, seed: 1 })
  expect(weights[1]).toBeGreaterThan(0)
  expect(weights[2]).toBeLessThan(0)
})

it('a tagger learns the labels of a window', () => {
  const instance = { keys: Int32Array.of(1, 2, 3), offsets: Int32Array.of(0, 1, 2, 3), labels: Uint8Array.of(1, 5, 3), cue: 1 }
  const { weights, transitions } = learnSpans([instance], 4, { epochs: 5, dropout: 0.1, seed: 1 })
  expect([...bestLabels(spanScores(instance, weights), 3, 1, transitions)]).toEqual([1, 5, 3])
})

it('packed weights score as they did before, to a step', () => {
  const weights = new Float32Array(16)
  weights[2 * 3 + 1] = 0.5
  const { weights: table, scale } = unpackWeights(packWeights(weights, 2, { least: 0.01, largest: 1 }), 2)
  const scores = new Int32Array(2)
  addScores(table, { keys: Int32Array.of(3), count: 1 }, scores)
  expect((scores[1] ?? 0) / scale).toBeCloseTo(0.5, 1)
  expect(scores[0]).toBe(0)
})

it('keys without a large weight are not packed, small weights of others are', () => {
  const weights = Float32Array.of(0, 0, 0.2, 0.3, 0.2, 0.9)
  const { keys, entries } = packWeights(weights, 2, { least: 0.1, leastOfKey: 0.5, largest: 1 })
  expect([...keys]).toEqual([2])
  expect(entries).toHaveLength(2)
})
