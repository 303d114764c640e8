import { expect, test } from 'vitest'
import { pruneChain } from '../../../../../server/learning/names/pruneChain.ts'
import { labelCount } from '../../../../../server/pipeline/extract/names/nameLabels.ts'

test('a row stays when one of its weights is heavy enough, either way', () => {
  const rows = new Int8Array(3 * labelCount)
  rows[4] = 7
  rows[labelCount] = -8
  rows[2 * labelCount + 16] = 100
  const pruned = pruneChain({ keys: Int32Array.of(11, 22, 33), rows, step: Float32Array.of(0.5), transitions: new Float32Array(1) }, 8)
  expect(pruned).toEqual({
    keys: Int32Array.of(22, 33),
    rows: rows.slice(labelCount),
    step: Float32Array.of(0.5),
    transitions: new Float32Array(1),
  })
})
