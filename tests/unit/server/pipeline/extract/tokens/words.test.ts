import { describe, expect, test } from 'vitest'
import { askingWords } from '../../../../../../server/pipeline/extract/tokens/askingWords.ts'
import { codedText } from '../../../../../../server/pipeline/extract/tokens/CodedText.ts'
import { mostWords } from '../../../../../../server/pipeline/extract/tokens/Word.ts'
import { rememberingWords, WordMemory } from '../../../../../../server/pipeline/extract/tokens/WordMemory.ts'
import { wordIn, wordOf } from '../../../../../../server/pipeline/extract/tokens/words.ts'

describe('words', () => {
  test('a word is the same object wherever it stands, and tells its small letters', () => {
    const text = codedText('Quillan’s harbour, QUILLAN’S HARBOUR')
    expect(wordIn(text, 0, 9)).toMatchObject({ text: 'Quillan’s', lower: 'quillan’s', plain: "quillan's" })
    expect(wordIn(text, 10, 17)).toBe(wordOf('harbour'))
    expect(wordIn(text, 29, 36)).not.toBe(wordOf('harbour'))
    expect(wordIn(text, 29, 36).lower).toBe('harbour')
  })

  test('words keep their own facts when more of them are met than are remembered', () => {
    const lengthOf = rememberingWords(({ text }) => text.length)
    const texts = Array.from({ length: mostWords * 2.5 }, (_, index) => `word${index}`)
    const early = texts.slice(0, 100).map(wordOf)
    for (const text of texts) expect(lengthOf(wordOf(text))).toBe(text.length)
    expect(early.map(lengthOf)).toEqual(early.map(({ text }) => text.length))
    expect(wordOf('word7')).toMatchObject({ text: 'word7', lower: 'word7' })
  })

  test('a question is put once to each word, and answered for each alone', () => {
    const asked: string[] = []
    const isShort = askingWords(({ text }) => asked.push(text) > 0 && text.length < 4)
    const isLong = askingWords(({ text }) => text.length > 6)
    for (const text of ['oak', 'quillan', 'oak', 'quillan']) expect(isShort(wordOf(text))).toBe(text === 'oak')
    expect(asked).toEqual(['oak', 'quillan'])
    expect(['oak', 'harbour', 'quillan'].map((text) => isLong(wordOf(text)))).toEqual([false, true, true])
  })

  test('very long words are not mixed up, though they share a number', () => {
    const [one, other] = [wordOf('a'.repeat(60)), wordOf('b'.repeat(60))]
    const memory = new WordMemory<string>()
    memory.set(one, 'one')
    expect([memory.of(one), memory.of(other)]).toEqual(['one', undefined])
    memory.set(other, 'other')
    expect([memory.of(one), memory.of(other)]).toEqual([undefined, 'other'])
    memory.clear()
    expect(memory.of(other)).toBeUndefined()
  })
})
