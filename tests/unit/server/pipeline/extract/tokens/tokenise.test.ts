import { describe, expect, test } from 'vitest'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'

function wordsOf(text: string): string {
  return tokenise(text)
    .map((token) => token.text)
    .join(' | ')
}

describe('tokens', () => {
  test.each([
    ['Okafor’s plan', 'Okafor | ’s | plan'],
    ["It wasn't the Millers' house", "It | was | n't | the | Millers | ' | house"],
    ["they can't, I'll, we cannot", "they | ca | n't | , | I | 'll | , | we | can | not"],
    ["KESTREL'S WAR", "KESTREL | 'S | WAR"],
    ['a U.S.-based firm', 'a | U.S. | - | based | firm'],
    ['Norvik–Tallow road', 'Norvik | – | Tallow | road'],
    ['pro-Okafor, pre-war, co-operate', 'pro | - | Okafor | , | pre-war | , | co-operate'],
    ['an F-16 and a 40-year-old', 'an | F-16 | and | a | 40 | - | year | - | old'],
    ['1,200 men, 17.000 drones, 70% at 10:30', '1,200 | men | , | 17.000 | drones | , | 70 | % | at | 10:30'],
    ['Gen. A. Okafor spoke on Nov. 3.', 'Gen. | A. | Okafor | spoke | on | Nov. | 3 | .'],
    ['the U.S. view, the U.S.’s view', 'the | U.S. | view | , | the | U.S. | ’s | view'],
    ["O'Hara and Sana’a", "O'Hara | and | Sana’a"],
    ['the end.The start', 'the | end | . | The | start'],
    ['see https://tallow.example/a-b, please', 'see | https://tallow.example/a-b | , | please'],
    ['“Go,” he said', '“ | Go | , | ” | he | said'],
    ['no … really... yes', 'no | … | really | ... | yes'],
    ['call a.okafor@tallow.example now', 'call | a.okafor@tallow.example | now'],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toBe(expected)
  })

  test('offsets count UTF-16 units and give back the words', () => {
    const text = '😀 Zürich\u0000\u200bשלום ends.'
    const tokens = tokenise(text)
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(tokens.map((token) => token.text))
    expect(tokens.map((token) => token.text)).toEqual(['😀', 'Zürich', 'שלום', 'ends', '.'])
  })

  test.each(['a', '-', "'", '"', 'a-', 'a.', 'a@', '😀', '\ud83d', '\u0000', 'מה', '...)', 'www.', '.\u200b'])(
    'a hostile run of %j is cut into tokens that do not overlap',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length)
      const tokens = tokenise(text)
      expect(tokens.every((token, i) => token.start < token.end && token.start >= (tokens[i - 1]?.end ?? 0))).toBe(true)
    },
  )
})
