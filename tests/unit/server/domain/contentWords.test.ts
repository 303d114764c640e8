import { expect, test } from 'vitest'
import { contentWords } from '../../../../server/domain/contentWords.ts'

const whole = (text: string) => [{ start: 0, end: text.length }]

test.each([
  ['that the bridge at Norrby is open', 'the bridge at Norrby is open'],
  ['that, after the storm, ferries sail again', 'after the storm, ferries sail again'],
  ['that “the bridge is open”', '“the bridge is open”'],
])('a "that" which only joins an indirect content to its cue is not shown: %s', (text, words) => {
  expect(contentWords(text, { content: whole(text), form: 'INDIRECT' })).toBe(words)
  expect(contentWords(text, { content: whole(text), form: 'MIXED' })).toBe(words)
})

test.each(['that is untrue and always was', 'that report outright', 'that of the old harbour office', 'thatched roofs burn well'])(
  'a "that" which means something stays: %s',
  (text) => {
    expect(contentWords(text, { content: whole(text), form: 'INDIRECT' })).toBe(text)
  },
)

test('a "that" before a quotation mark is the reporter’s', () => {
  const text = 'that "It is open."'
  expect(contentWords(text, { content: whole(text), form: 'DIRECT' })).toBe('"It is open."')
})

test('quoted words stay as they were said', () => {
  const text = 'that old bridge will stand'
  expect(contentWords(text, { content: whole(text), form: 'DIRECT' })).toBe(text)
})

test('parts are joined by an ellipsis, in one line', () => {
  const text = 'that the bridge\n is open, Lindqvist said, and the ferry stops'
  const content = [
    { start: 0, end: 24 },
    { start: 42, end: text.length },
  ]
  expect(contentWords(text, { content, form: 'INDIRECT' })).toBe('the bridge is open … and the ferry stops')
})
