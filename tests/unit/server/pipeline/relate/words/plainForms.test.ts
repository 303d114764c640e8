import { expect, test } from 'vitest'
import { stemOf } from '../../../../../../server/pipeline/relate/stemsOf.ts'

test.each([
  ['died', 'dies'],
  ['died', 'death'],
  ['denied', 'denial'],
  ['failed', 'failure'],
  ['stayed', 'stays'],
  ['delays', 'delay'],
  ['swore', 'sworn'],
  ['destroyed', 'destruction'],
  ['sued', 'suing'],
  ['candidacy', 'candidate'],
])('%s and %s have one stem', (word, other) => {
  expect(stemOf(word)).toBe(stemOf(other))
})

test.each([
  ['patience', 'patient'],
  ['user', 'used'],
  ['pressure', 'press'],
  ['wounded', 'wind'],
  ['ground', 'grind'],
])('%s and %s have two', (word, other) => {
  expect(stemOf(word)).not.toBe(stemOf(other))
})

test.each([
  ['story', 'stored'],
  ['party', 'part'],
  ['policies', 'police'],
  ['army', 'armed'],
  ['final', 'fined'],
  ['comments', 'coming'],
])('%s keeps its ending, %s does not', (word, other) => {
  expect(stemOf(word)).not.toBe(stemOf(other))
})
