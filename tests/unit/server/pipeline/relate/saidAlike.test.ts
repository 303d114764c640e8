import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import { entityIdOf } from '../../../../../server/domain/ids.ts'
import { noMeanings } from '../../../../../server/domain/WordMeanings.ts'
import { saidAlike } from '../../../../../server/pipeline/relate/likeness/saidAlike.ts'
import { weighTellings } from '../../../../../server/pipeline/relate/likeness/weighTellings.ts'
import { moodOf } from '../../../../../server/pipeline/relate/moodOf.ts'
import { aProposition, aTelling } from './aTelling.ts'

function likeness(a: Partial<Telling>, b: Partial<Telling>): number {
  const [first, second] = [a, b].map((given, article) => {
    const telling = aTelling({ article, proposition: null, ...given })
    return weighTellings([telling], noMeanings).map((weighed) => ({ ...weighed, mood: moodOf(telling) }))[0]
  })
  return first === undefined || second === undefined ? 0 : saidAlike(first, second, noMeanings)
}

test.each([
  ['the harbour master resigned', 'the master of the harbour has stepped down'],
  ['monitors were shut out of the count', 'observers were turned away from the tally'],
  ['200 lorries crossed the border', 'two hundred trucks passed the crossing'],
  ['the senator was given a term of nine years', 'the legislator got a sentence of nine years'],
  ['the chopper came down with a broken engine', 'an engine fault brought the helicopter down'],
  ['the ferry was carrying more people than it was allowed', 'the vessel was overloaded'],
])('%s: %s', (a, b) => {
  expect(likeness({ words: a }, { words: b })).toBeGreaterThanOrEqual(1)
})

test.each([
  ['the harbour master resigned', 'the harbour master was asked to resign'],
  ['the harbour master resigned', 'the harbour master will resign'],
  ['200 lorries crossed the border', '46 lorries crossed the border'],
  ['the ruling party won the vote', 'the opposition won the vote'],
  ['now it is a field full of ruined barns', 'some of the best crews of the fleet were being ruined on the way'],
  ['two barns of Druhe were painted at night', 'the barns of Pershe burned down in the cold nights'],
  [
    'the harbour master of Druhe praised the crew of the ferry for calm work in the storm',
    'the harbour master told nobody why the gate stood open',
  ],
])('%s is not: %s', (a, b) => {
  expect(likeness({ words: a }, { words: b })).toBeLessThan(1)
})

test('what is not typed says the same as a typed telling only with a word of what that says', () => {
  const fire = { words: 'a drone hit the grain store', proposition: aProposition({ predicate: 'STRIKES' }) }
  expect(likeness(fire, { words: 'a drone struck the grain store' })).toBeGreaterThanOrEqual(1)
  expect(likeness(fire, { words: 'the grain store was painted' })).toBeLessThan(1)
})

test('what is said next by another, in one paragraph, and turns against it may be the answer; what somebody says further on is not', () => {
  const said = { words: 'the barge ran onto the pier', start: 0, end: 30, speakerId: entityIdOf('person/1') }
  const answer = {
    words: 'no barge ever touched it',
    start: 60,
    end: 90,
    polarity: -1,
    saysSo: -1,
    act: 'DENIES',
    speakerId: entityIdOf('person/2'),
  } as const
  const other = { words: 'the market opens on Monday', start: 400, end: 430, paragraph: 390, speakerId: entityIdOf('person/3') } as const
  expect(likenessInOne(said, answer)).toBeGreaterThanOrEqual(1)
  expect(likenessInOne(said, other)).toBe(0)
  expect(likenessInOne(said, { ...answer, speakerId: said.speakerId })).toBeLessThan(likenessInOne(said, answer))
})

function likenessInOne(...given: readonly Partial<Telling>[]): number {
  const tellings = given.map((each, ordinal) => aTelling({ ordinal, proposition: null, ...each }))
  const [first, second] = weighTellings(tellings, noMeanings).map((weighed) => ({ ...weighed, mood: moodOf(weighed.telling) }))
  return first === undefined || second === undefined ? 0 : saidAlike(first, second, noMeanings)
}
