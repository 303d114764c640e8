import { describe, expect, test } from 'vitest'
import type { FeatureList } from '../../../../../../../server/pipeline/extract/statements/learned/FeatureList.ts'
import { addScores, layWeights } from '../../../../../../../server/pipeline/extract/statements/learned/LabelWeights.ts'
import { scoreLists } from '../../../../../../../server/pipeline/extract/statements/learned/scoreLists.ts'

const bits = 14
const keys = Int32Array.from({ length: 900 }, (_, at) => 1 + at * 17)

function put(list: FeatureList, wanted: readonly number[]): void {
  for (const key of wanted) {
    if (list.count === list.keys.length) {
      const larger = new Int32Array(list.count * 2)
      larger.set(list.keys)
      list.keys = larger
    }
    list.keys[list.count++] = key
  }
}

const listOf = (size: number, from: number) => Array.from({ length: size }, (_, at) => (from * 7919 + at * 31) % (1 << bits))

describe.each([1, 7])('weights of %i labels', (labels) => {
  const rows = Int8Array.from({ length: keys.length * labels }, (_, at) => ((at * 37) % 255) - 127)
  const weights = layWeights(bits, { keys, rows, labels })

  test.each([
    ['a few lists', [3, 0, 5, 1]],
    ['none', []],
    ['nothing but empty ones', [0, 0, 0]],
    ['more lists than are summed at once', Array.from({ length: 700 }, (_, at) => at % 5)],
    ['more keys than there is room for', Array.from({ length: 200 }, () => 60)],
    ['a list too long for the kernel among short ones', [4, 300, 2, 0, 9000, 6, 20_000, 1]],
  ])('score each list as if alone: %s', (_, sizes) => {
    const lists = sizes.map((size, index) => listOf(size, index + 1))
    const together = new Int32Array(lists.length * labels).fill(5)
    scoreLists(weights, { size: lists.length, write: (index, list) => put(list, lists[index] ?? []) }, together)
    const alone = new Int32Array(lists.length * labels).fill(5)
    lists.forEach((list, index) => {
      addScores(weights, { keys: Int32Array.from(list), count: list.length }, alone, index * labels)
    })
    expect([...together]).toEqual([...alone])
  })
})
