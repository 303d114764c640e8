import { expect, test } from 'vitest'
import { articleIdOf, documentIdOf, statementIdOf } from '../../../../../server/domain/ids.ts'
import { anchorOf, findAnchored } from '../../../../../server/domain/judgements/anchors.ts'

const articleId = articleIdOf(documentIdOf(new TextEncoder().encode('one'), ''))
const text = 'At dawn it was cold, they say. At noon it was warm. At night it was cold, they say.'

test('of several statements with the same words, the one with the same neighbours is meant', () => {
  const later = text.replace('At dawn ', '')
  const found = findAnchored(anchorOf(text, statementAt(text, text.lastIndexOf('it was cold'))), both(later), later)
  expect(found?.id).toBe(statementIdOf(articleId, 1))
})

test('a statement that has grown is still meant', () => {
  const [only] = both(text).slice(1)
  const whole = { ...(only ?? never()), content: [{ start: text.indexOf('At night'), end: text.indexOf(', they', 50) }] }
  expect(findAnchored(anchorOf(text, statementAt(text, text.lastIndexOf('it was cold'))), [whole], text)).toBe(whole)
})

test('words that are gone mean nothing', () => {
  expect(findAnchored(anchorOf(text, statementAt(text, text.indexOf('it was warm'))), both(text), text)).toBeNull()
})

function statementAt(words: string, start: number, ordinal = 0) {
  return { id: statementIdOf(articleId, ordinal), articleId, content: [{ start, end: start + 'it was cold'.length }], words }
}

function both(words: string) {
  return [words.indexOf('it was cold'), words.lastIndexOf('it was cold')].map((start, ordinal) => statementAt(words, start, ordinal))
}

function never(): never {
  throw new Error('there is no such statement')
}
