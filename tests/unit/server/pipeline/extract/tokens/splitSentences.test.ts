import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../../../../server/pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'

function sentencesOf(text: string): string[] {
  return splitSentences(text, tokenise(text)).map((sentence) => text.slice(sentence.start, sentence.end))
}

describe('sentences', () => {
  test.each([
    [['Gen. Okafor left.', 'He won.']],
    [['They met at 10 a.m.', 'The talks failed.']],
    [['The U.S. Army’s view held.', 'In the U.S.', 'The vote came.']],
    [['“It is over.”', 'The rest fled.']],
    [['"Why now?" Okafor asked.', 'Nobody knew.']],
    [['He said: "We go."', '"No," she said.']],
    [['(It rained.)', 'Lt. Gen. John B. Hale v. Tallow went on.']],
    [['1. First, the dam.', 'Plan B.', 'The road.']],
    [['Wait… for it.', 'It came...', 'Then?', 'Yes!']],
  ])('%j', (sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  test('a line end always ends a sentence', () => {
    expect(sentencesOf('Dam breaks\nThe dam broke at noon\r\nand again')).toEqual(['Dam breaks', 'The dam broke at noon', 'and again'])
  })

  test('every token lies in exactly one sentence, and none is endless', () => {
    const text = `${'word '.repeat(3000)}\nEnd.`
    const tokens = tokenise(text)
    const sentences = splitSentences(text, tokens)
    expect(sentences.map((sentence) => sentence.firstToken)).toEqual([0, ...sentences.slice(0, -1).map((sentence) => sentence.endToken)])
    expect(sentences.at(-1)?.endToken).toBe(tokens.length)
    expect(Math.max(...sentences.map((sentence) => sentence.endToken - sentence.firstToken))).toBeLessThanOrEqual(401)
  })

  test('an empty text has none', () => {
    expect(sentencesOf('')).toEqual([])
    expect(sentencesOf(' \n\u0000 ')).toEqual([])
  })
})
