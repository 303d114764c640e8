import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../../../../../../../server/learning/chance.ts'
import { labelCount, mayBegin, mayEnd, mayFollow } from '../../../../../../../server/pipeline/extract/names/nameLabels.ts'
import { placeOfLabel } from '../../../../../../../server/pipeline/extract/names/network/labelPlaces.ts'
import { layPairs } from '../../../../../../../server/pipeline/extract/names/network/layPairs.ts'
import { sumBytes, weighPaths } from '../../../../../../../server/pipeline/extract/names/network/weighPaths.ts'
import { asKernel, openArena, take } from '../../../../../../../server/pipeline/extract/vectors/arena.ts'
import { assemble } from '../../../../../../../server/pipeline/extract/vectors/webAssembly.ts'

const columns = 32

/** Weighs a stretch by the kernel: of each token the sums of its labels, and the lead of outside. */
function weigh(emissions: readonly (readonly number[])[], transitions: Float32Array) {
  const arena = openArena(1 << 20)
  const rows = emissions.length
  const [scores, sums, leads] = [take(arena, rows * columns * 4), take(arena, rows * sumBytes), take(arena, rows * 4)]
  const integers = new Int32Array(arena.memory.buffer)
  emissions.forEach((labels, row) => {
    labels.forEach((score, label) => {
      integers[scores / 4 + row * columns + (placeOfLabel[label] ?? 0)] = score
    })
  })
  const module = new WebAssembly.Module(assemble([weighPaths('weigh')]))
  const kernel = asKernel(new WebAssembly.Instance(module, { m: { m: arena.memory } }).exports.weigh)
  kernel(scores, columns * 4, rows, layPairs(arena, transitions, 1), sums, leads)
  return emissions.map((labels, row) => ({
    sums: labels.map((_, label) => integers[(sums + row * sumBytes) / 4 + (placeOfLabel[label] ?? 0)] ?? 0),
    lead: integers[leads / 4 + row],
  }))
}

/** The best legal labelling with each label of each token, of all that there are, against all outside. */
function tryAll(emissions: readonly (readonly number[])[], transitions: Float32Array) {
  const scoreOf = (labels: readonly number[]) =>
    labels.reduce((sum, label, t) => sum + (emissions[t]?.[label] ?? 0) + (transitions[(labels[t - 1] ?? 0) * labelCount + label] ?? 0), 0)
  const outside = scoreOf(emissions.map(() => 0))
  const best = emissions.map((labels) => labels.map(() => Number.NEGATIVE_INFINITY))
  const go = (labels: readonly number[]): void => {
    if (labels.length === emissions.length) {
      if (!mayEnd(labels.at(-1) ?? 0)) return
      const score = scoreOf(labels) - outside
      labels.forEach((label, t) => {
        const row = best[t]
        if (row) row[label] = Math.max(row[label] ?? 0, score)
      })
      return
    }
    const before = labels.at(-1)
    for (let label = 0; label < labelCount; label++) {
      if (before === undefined ? mayBegin(label) : mayFollow(before, label)) go([...labels, label])
    }
  }
  go([])
  return best
}

describe('the weight of paths', () => {
  test.each([1, 2, 3, 4])('is that of the best of all legal labellings of %i tokens', (length) => {
    const chance = chanceFrom(length + 5)
    const emissions = Array.from({ length }, () => Array.from({ length: labelCount }, () => Math.round(chance() * 900 - 300)))
    const transitions = Float32Array.from({ length: labelCount * labelCount }, () => Math.round(chance() * 400 - 200))
    const best = tryAll(emissions, transitions)
    weigh(emissions, transitions).forEach(({ sums, lead }, t) => {
      const legal = best[t] ?? []
      const reached = sums.map((sum) => (sum < -1e8 ? Number.NEGATIVE_INFINITY : sum))
      expect(reached).toEqual(legal)
      expect(lead).toBe((legal[0] ?? 0) - Math.max(...legal.slice(1)))
    })
  })

  test('stays in its range over a long stretch of names', () => {
    const emissions = Array.from({ length: 640 }, () =>
      Array.from({ length: labelCount }, (_, label) => (label === 0 ? -20_000 : 30_000 + label)),
    )
    const weighed = weigh(emissions, new Float32Array(labelCount * labelCount))
    expect(Math.max(...(weighed[300]?.sums ?? []))).toBe(640 * (50_000 + 16))
  })
})
