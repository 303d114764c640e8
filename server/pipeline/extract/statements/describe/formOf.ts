import type { Form } from '../../../../domain/Statement.ts'
import { type Passage, quoteAt } from '../Passage.ts'
import type { Range } from '../Range.ts'

/** DIRECT when nine tenths of the words are between quotation marks, INDIRECT when a twentieth at most is, MIXED between. */
export function formOf(passage: Passage, content: readonly Range[]): Form {
  let words = 0
  let quoted = 0
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (!isSpoken(passage.words[i] ?? '')) continue
      words++
      if (quoteAt(passage, i)) quoted++
    }
  }
  const share = words === 0 ? 0 : quoted / words
  if (share >= 0.9) return 'DIRECT'
  return share <= 0.05 ? 'INDIRECT' : 'MIXED'
}

/** Whether a word has a letter or digit: marks are not counted. */
function isSpoken(word: string): boolean {
  const first = word.charCodeAt(0)
  return (first >= 97 && first <= 122) || /[\p{L}\p{N}]/u.test(word)
}
