import { expect, test } from 'vitest'
import { meaningWords } from '../../../../../server/learning/meanings/meaningWords.ts'

test.each([
  ['The army’s 12,000 men didn’t leave.', 'the army 0 men did not leave'],
  ['“Nobody”, he said — 3.5 km', 'nobody he said 0 km'],
  ['', ''],
])('%s', (content, words) => {
  expect(meaningWords(content).join(' ')).toBe(words)
})
