import { expect, test } from 'vitest'
import { faultAt, findsFaultWithIt } from '../../../../../server/pipeline/relate/faultAt.ts'
import { readGist } from '../../../../../server/pipeline/relate/readGist.ts'

test.each([
  ['that conclusion premature', 'conclusion'],
  ['the charge hysterical', 'charge'],
  ['that toll unproven', 'toll'],
  ['the boast cheap', 'boast'],
  ['this figure was out of date', 'figure'],
  ['her finding cannot be right', 'finding'],
  ['his account far too high', 'account'],
  ['the allegation shameful', 'allegation'],
  ['that estimate a guess, as nobody had been up there', 'estimate'],
  ['the theory was a distraction', 'theory'],
])('%s is no word of agreement with the %s', (content, noun) => {
  expect(readGist(content, false)).toMatchObject({ isSo: false, pointsAt: noun })
})

test.each([
  'the bread was cheap',
  'the attack was shameful',
  'the price was too high',
  'the figure shocking',
  'the charge serious',
  'the mayor had made a mistake',
  'the harvest came out of season',
])('%s says just that', (content) => {
  expect(faultAt(content)).toBe(-1)
})

test.each(['that a rumour', 'this a cheap insult', 'it premature', 'all of it a joke'])('%s points at what was just said', (content) => {
  expect(findsFaultWithIt(content)).toBe(true)
})

test.each(['that day was a dream', 'this road a mistake', 'the joke'])('%s does not', (content) => {
  expect(findsFaultWithIt(content)).toBe(false)
})

test.each([
  ['the alleged offer', 'offer'],
  ['the supposed rescue of the crew', 'rescue'],
  ['any such loss', 'loss'],
  ['her figure and stood by the 31 of the first day', 'figure'],
  ['that detail, too', 'detail'],
  ['this excuse', 'it'],
])('%s, denied, points at something said before', (content, noun) => {
  expect(readGist(content, true).pointsAt).toBe(noun)
})
