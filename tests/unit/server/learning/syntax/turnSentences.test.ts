import { expect, test } from 'vitest'
import { chanceFrom } from '../../../../../server/learning/chance.ts'
import { turnSentences } from '../../../../../server/learning/syntax/turnSentences.ts'
import { aSentence } from './aSentence.ts'

const content = aSentence(
  'The DET DT the 2 det',
  'ferry NOUN NN ferry 4 nsubj',
  'will AUX MD will 4 aux',
  'sail VERB VB sail 0 root',
  'again ADV RB again 4 advmod',
  '. PUNCT . . 4 punct',
)
const teller = aSentence('Ines PROPN NNP ines 3 nsubj', 'Falk PROPN NNP falk 1 flat', 'laughed VERB VBD laugh 0 root')

test('a made sentence has what was said first, as a clause of the verb that tells it', () => {
  const [made] = turnSentences([content, teller], 1, chanceFrom(3))
  const root = made?.heads.indexOf(-1) ?? -1
  const clause = made?.words.indexOf('sail') ?? -1
  const subject = made?.relations.lastIndexOf('nsubj') ?? -1
  expect(made?.universal[root]).toBe('VERB')
  expect(made?.heads[clause]).toBe(root)
  expect(made?.relations[clause]).toBe('ccomp')
  expect(made?.heads[subject]).toBe(root)
  expect(clause).toBeLessThan(root)
})

test('the same seed makes the same sentences, none where there is nothing to make them of', () => {
  const texts = (seed: number) => turnSentences([content, teller], 20, chanceFrom(seed)).map((sentence) => sentence.text)
  expect(texts(1)).toEqual(texts(1))
  expect(texts(1)).not.toEqual(texts(2))
  expect(turnSentences([teller], 5, chanceFrom(1))).toEqual([])
})
