import { describe, expect, test } from 'vitest'
import { parsed } from './parsed.ts'

describe('parseSyntax', () => {
  test('tags, dictionary forms and dependencies of a plain sentence', () => {
    const { syntax } = parsed('The old ministers resigned after heavy losses.')
    expect(syntax.tags).toEqual(['DET', 'ADJ', 'NOUN', 'VERB', 'ADP', 'ADJ', 'NOUN', 'PUNCT'])
    expect(syntax.fineTags).toEqual(['DT', 'JJ', 'NNS', 'VBD', 'IN', 'JJ', 'NNS', '.'])
    expect(syntax.lemmas).toEqual(['the', 'old', 'minister', 'resign', 'after', 'heavy', 'loss', '.'])
    expect([...syntax.heads]).toEqual([2, 2, 3, -1, 6, 6, 3, 3])
    expect(syntax.relations).toEqual(['det', 'amod', 'nsubj', 'root', 'case', 'amod', 'obl', 'punct'])
  })

  test('irregular verbs and nouns have their dictionary forms', () => {
    const { syntax } = parsed('She said the women were told that he had gone.')
    expect(syntax.lemmas).toEqual(['she', 'say', 'the', 'woman', 'be', 'tell', 'that', 'he', 'have', 'go', '.'])
  })

  test('every sentence has one root, and no two arcs cross', () => {
    const { syntax } = parsed(
      'Mayor Odile Brandt, who took office in May, said on Monday: “We will rebuild.” Her rival laughed; few believed him.',
    )
    expect(syntax.relations.filter((relation) => relation === 'root')).toHaveLength([...syntax.heads].filter((head) => head < 0).length)
    for (let i = 0; i < syntax.heads.length; i++) {
      const size = (syntax.subtreeEnds[i] ?? 0) - (syntax.subtreeStarts[i] ?? 0)
      expect(tokensUnder(syntax.heads, i)).toBe(size)
    }
  })

  test('capitals, marks alone, nothing, and endless sentences are read without harm', () => {
    expect(parsed('').syntax.tags).toEqual([])
    expect(parsed('*** --- !!!').syntax.heads).toHaveLength(3)
    expect(parsed('COUNCIL VOTES TO CLOSE HARBOUR').syntax.relations.filter((relation) => relation === 'root')).toHaveLength(1)
    const endless = parsed('and the river and '.repeat(800))
    expect(endless.syntax.heads).toHaveLength(3200)
    expect([...endless.syntax.heads].every((head) => head >= -1 && head < 3200)).toBe(true)
  })

  test('an article reads the same alone and after another', () => {
    const text = 'The governor denied that the dam had failed.'
    const first = parsed(text).syntax
    parsed('Quite another text, with “quotes”, stands between.')
    expect(parsed(text).syntax).toEqual(first)
  })

  test('an article with more different words than are remembered reads the same afterwards', () => {
    const text = 'The harbour master said that two ships had left.'
    const first = parsed(text).syntax
    const names = Array.from({ length: 21_000 }, (_, index) => `Vessel${index.toString(36)}`)
    expect(parsed(names.join(' and ')).syntax.heads).toHaveLength(41_999)
    expect(parsed(text).syntax).toEqual(first)
  })
})

function tokensUnder(heads: Int32Array, token: number): number {
  let count = 0
  for (let i = 0; i < heads.length; i++) {
    let at = i
    while (at >= 0 && at !== token) at = heads[at] ?? -1
    if (at === token) count++
  }
  return count
}
