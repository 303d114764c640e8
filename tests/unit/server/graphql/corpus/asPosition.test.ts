import { expect, test } from 'vitest'
import type { StoredStatement } from '../../../../../server/domain/Store.ts'
import { asPosition } from '../../../../../server/graphql/corpus/asPosition.ts'

/** What a statement of an act counts as, by its cue and what follows it; null for no position. */
function positionOf(act: StoredStatement['act'], cue: string, content: string) {
  const start = 'The mayor '.length
  const text = `The mayor ${cue} ${content}.`
  const statement = {
    act,
    cue: [{ start, end: start + cue.length }],
    content: [{ start: start + cue.length + 1, end: text.length - 1 }],
    propositions: [],
  } as unknown as StoredStatement
  return asPosition(statement, text)?.act ?? null
}

test.each([
  ['believes', 'that a pump gave out', 'THINKS'],
  ['is sure', 'that the rebels laid it', 'THINKS'],
  ['had seen', 'no sign of a battery', 'THINKS'],
  ['does not believe', 'that the wreck was found', 'DENIES'],
  ['cast doubt on', 'the official version', 'DENIES'],
  ['did not doubt', 'that the bridge stood', 'ACKNOWLEDGES'],
  ['backed', 'the nurse’s claim', 'ACKNOWLEDGES'],
])('what is believed, doubted or granted is a position: %s %s', (cue, content, act) => {
  expect(positionOf('THINKS', cue, content)).toBe(act)
})

test.each([
  ['wants', 'the wall gone'],
  ['hopes', 'that the road opens'],
  ['regretted', 'the damage'],
  ['doubts', 'the tale of a mutiny'],
  ['might think', 'that it stood'],
  ['saw', 'it otherwise'],
])('what is wished, feared or only might be thought is none: %s %s', (cue, content) => {
  expect(positionOf('THINKS', cue, content)).toBe(null)
})

test('what is not disputed is granted, what is not accepted denied, a refusal is no position', () => {
  expect(positionOf('DECLINES', 'does not dispute', 'the guilt of his men')).toBe('ACKNOWLEDGES')
  expect(positionOf('DECLINES', 'would not accept', 'that the town had fallen')).toBe('DENIES')
  expect(positionOf('DECLINES', 'does not share', 'that certainty')).toBe('DENIES')
  expect(positionOf('DECLINES', 'declined to say', 'where it lay')).toBe(null)
  expect(positionOf('PLANS', 'plans', 'to leave')).toBe(null)
})
