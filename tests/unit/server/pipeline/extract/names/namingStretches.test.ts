import { expect, test } from 'vitest'
import { emptyLexicon } from '../../../../../../server/pipeline/extract/names/NameLexicon.ts'
import { namingStretches } from '../../../../../../server/pipeline/extract/names/namingStretches.ts'
import { columnsOf } from '../../../../../../server/pipeline/extract/names/TextColumns.ts'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'

function stretchesOf(text: string): string[] {
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens)
  const columns = columnsOf(tokens, sentences, emptyLexicon())
  return sentences
    .flatMap((sentence) => namingStretches(columns, sentence))
    .map(({ firstToken, endToken }) => text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end))
}

test.each(['It was over by noon.', '“But I saw 12 of them,” he said.', 'A road was cut.', 'He said: “We never left it.”'])(
  '%s: no name',
  (text) => {
    expect(stretchesOf(text)).toEqual([])
  },
)

test.each([
  'It was over by Monday.',
  'Okafor was there.',
  'The 3rd brigade came.',
  'May was there.',
  'the road to lorvik was cut.',
  'He joined the BBC.',
  'She called Mr. X a liar.',
])('%s: perhaps a name', (text) => {
  expect(stretchesOf(text)).not.toEqual([])
})

test('some words to each side of a name are looked at, and what lies between two of them where it is short', () => {
  expect(stretchesOf('The road that runs along the river to Lorvik was cut by a great flood in the night.')).toEqual([
    'runs along the river to Lorvik was cut by a great',
  ])
  expect(stretchesOf('Okafor went by the old road to Lorvik.')).toEqual(['Okafor went by the old road to Lorvik.'])
  expect(stretchesOf('Okafor went by the old road that for a while runs along the river to Lorvik.')).toEqual([
    'Okafor went by the old road',
    'runs along the river to Lorvik.',
  ])
})
