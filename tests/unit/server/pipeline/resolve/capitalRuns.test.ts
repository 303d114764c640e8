import { expect, test } from 'vitest'
import { capitalRuns } from '../../../../../server/pipeline/resolve/capitalRuns.ts'

const pattern = /\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?/gu

test.each([
  'In South Sudan the U.S. envoy met Ada Roe. A B Cd, iPhone and McDonald.',
  'Türkiye’s Élan 4 Ünye\u0301n Ǆungla and Жито; X. Y.Z Zz🔥Aa Bb',
  '',
  'A',
  'Kesselbrook ',
])('words with a capital are found as a pattern finds them: %j', (text) => {
  const found = capitalRuns(text).map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual([...text.matchAll(pattern)].map(([words]) => words))
})
