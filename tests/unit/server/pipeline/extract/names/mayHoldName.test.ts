import { expect, test } from 'vitest'
import { mayHoldName } from '../../../../../../server/pipeline/extract/names/mayHoldName.ts'
import { emptyLexicon } from '../../../../../../server/pipeline/extract/names/NameLexicon.ts'
import { columnsOf } from '../../../../../../server/pipeline/extract/names/TextColumns.ts'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'

function mayHold(text: string): boolean[] {
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens)
  const columns = columnsOf(tokens, sentences, emptyLexicon())
  return sentences.map((sentence) => mayHoldName(columns, sentence))
}

test.each(['It was over by noon.', '“But I saw 12 of them,” he said.', 'A road was cut.'])('%s: no name', (text) => {
  expect(mayHold(text)).toEqual([false])
})

test.each([
  'It was over by Monday.',
  'Okafor was there.',
  'The 3rd brigade came.',
  'May was there.',
  'the road to lorvik was cut.',
  'He joined the BBC.',
  'She called Mr. X a liar.',
])('%s: perhaps a name', (text) => {
  expect(mayHold(text)).toContain(true)
})
