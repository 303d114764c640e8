import { expect, test } from 'vitest'
import { saidWords } from '../../../../../../server/pipeline/relate/saidWords.ts'

/** Whether a word or phrase of the one has a stem or a sense of one of the other. */
function meet(a: string, b: string): boolean {
  return saidWords(a).some((one) =>
    saidWords(b).some((other) => one.stem === other.stem || one.senses.some((sense) => other.senses.includes(sense))),
  )
}

test.each([
  ['the ferry was overloaded', 'too many passengers were let on'],
  ['the brakes failed', 'they gave out on the hill'],
  ['he nodded off', 'the pilot was asleep'],
  ['the wall collapsed', 'it came down at noon'],
  ['nurses walked out', 'staff went on strike'],
  ['she confessed', 'he owned up'],
  ['the mayor was bribed', 'they greased his palm'],
  ['the ruling was overturned', 'judges threw it out'],
  ['the pylon was torched', 'somebody had set it alight'],
  ['the bank went bust', 'a bankrupt lender'],
  ['the bill was approved', 'it was waved through'],
  ['candidates were excluded', 'some had been turned away'],
])('%s tells what %s tells', (a, b) => {
  expect(meet(a, b)).toBe(true)
})

test.each([
  ['he was killed', 'she was injured'],
  ['he was arrested', 'she was questioned'],
  ['it was damaged', 'all were destroyed'],
  ['they asked', 'he was ordered'],
  ['she resigned', 'he was sacked'],
  ['he was convicted', 'she was charged'],
  ['it was postponed', 'all was cancelled'],
  ['he was sober', 'she was drunk'],
  ['it was sold', 'she bought'],
  ['they won', 'he lost'],
])('%s does not tell what %s tells', (a, b) => {
  expect(meet(a, b)).toBe(false)
})
