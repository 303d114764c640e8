import { expect, test } from 'vitest'
import { labelCount, mayBegin, mayEnd, mayFollow } from '../../../../../../server/pipeline/extract/names/nameLabels.ts'
import { decode } from '../../../../../../server/pipeline/extract/names/viterbi.ts'

test('the best path is legal, though the best single labels are not', () => {
  const emissions = new Float32Array(3 * labelCount)
  // Alone, each token would rather be "inside a person".
  for (let t = 0; t < 3; t++) emissions[t * labelCount + 2] = 2
  emissions[1] = 1
  emissions[2 * labelCount + 3] = 1
  const labels = new Uint8Array(3)
  decode(emissions, new Float32Array(labelCount * labelCount), { first: 0, end: 3 }, labels)
  expect([...labels]).toEqual([1, 2, 3])
})

test('it is the best of all legal paths', () => {
  let seed = 5
  const draw = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  const emissions = Float32Array.from({ length: 3 * labelCount }, draw)
  const transitions = Float32Array.from({ length: labelCount * labelCount }, draw)
  const found = new Uint8Array(3)
  decode(emissions, transitions, { first: 0, end: 3 }, found)
  const scoreOf = (path: readonly number[]): number =>
    path.reduce(
      (sum, label, t) =>
        sum + (emissions[t * labelCount + label] ?? 0) + (transitions[(t === 0 ? 0 : (path[t - 1] ?? 0)) * labelCount + label] ?? 0),
      0,
    )
  const all = Array.from({ length: labelCount }, (_, label) => label)
  const legal = all
    .filter(mayBegin)
    .flatMap((a) =>
      all.filter((b) => mayFollow(a, b)).flatMap((b) => all.filter((c) => mayFollow(b, c) && mayEnd(c)).map((c) => [a, b, c])),
    )
  expect(scoreOf([...found])).toBeCloseTo(Math.max(...legal.map(scoreOf)), 5)
})
