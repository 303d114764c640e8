import { expect, test } from 'vitest'
import { entityIdOf } from '../../../../../server/domain/ids.ts'
import type { Amount } from '../../../../../server/domain/Proposition.ts'
import { claimsOfGroup } from '../../../../../server/pipeline/relate/claimsOfGroup.ts'
import { verdictOn } from '../../../../../server/pipeline/relate/verdictOn.ts'
import { aProposition, aTelling } from './aTelling.ts'

function verdictOf(a: Parameters<typeof aTelling>[0], b: Parameters<typeof aTelling>[0]) {
  const told = [aTelling({ article: 1, ...a }), aTelling({ article: 2, ...b })]
  const settled = claimsOfGroup(told, ({ articleId }) => articleId).flatMap(({ own }) => own.map(({ telling }) => telling))
  const [first, second] = told.map(({ articleId }) => settled.find((telling) => telling.articleId === articleId))
  return first === undefined || second === undefined ? null : verdictOn(first, second)
}

const denied = aProposition({ polarity: -1 })
const killed: Amount = { min: 9, max: 9, isVague: false, unit: 'count', of: 'killed', flow: 'FLOW', window: null }
const losses = aProposition({ predicate: 'LOSSES', side: null, amount: killed })

test.each([
  ['on one day', '2025-03-05', 'CONTRADICTS'],
  ['a day later', '2025-03-06', 'CONTRADICTS'],
  ['four days later', '2025-03-09', 'STRAINS'],
  ['two weeks later', '2025-03-19', 'OTHER_SCOPE'],
  ['without a day', null, 'NONE'],
])('a denial of a state %s', (_, day, verdict) => {
  expect(verdictOf({}, { day, proposition: denied })).toBe(verdict)
})

test('a prediction never meets a fact', () => {
  expect(verdictOf({}, { proposition: aProposition({ polarity: -1, mood: 'PREDICTED' }) })).toBe('NONE')
})

test('another side in control of the whole contradicts, a part still held strains', () => {
  expect(verdictOf({}, { proposition: aProposition({ side: 'UA' }) })).toBe('CONTRADICTS')
  expect(verdictOf({}, { proposition: aProposition({ predicate: 'HOLDS', side: 'UA', part: 'NORTH' }) })).toBe('STRAINS')
})

test('another number of one measure contradicts, another measure is of another scope', () => {
  expect(verdictOf({ proposition: losses }, { proposition: { ...losses, amount: { ...killed, min: 31, max: 31 } } })).toBe('CONTRADICTS')
  expect(verdictOf({ proposition: losses }, { proposition: { ...losses, amount: { ...killed, of: 'casualty', min: 31, max: 31 } } })).toBe(
    'OTHER_SCOPE',
  )
})

test('"twelve" agrees with "at least nine"', () => {
  const least = { ...losses, amount: { ...killed, max: null } }
  expect(verdictOf({ proposition: least }, { proposition: { ...losses, amount: { ...killed, min: 12, max: 12 } } })).toBe('NONE')
})

test('two sides that each strike a place do two deeds; two that are blamed for one are rivals', () => {
  const blamed = aProposition({ predicate: 'RESPONSIBLE' })
  expect(
    verdictOf({ proposition: aProposition({ predicate: 'STRIKES' }) }, { proposition: aProposition({ predicate: 'STRIKES', side: 'UA' }) }),
  ).toBe('NONE')
  expect(verdictOf({ proposition: blamed }, { proposition: { ...blamed, side: 'UA' } })).toBe('CONTRADICTS')
  expect(verdictOf({ proposition: blamed }, { proposition: { ...blamed, side: 'unnamed gunmen' } })).toBe('NONE')
})

test('what may have been meant otherwise strains where it would contradict', () => {
  expect(verdictOf({}, { proposition: denied, read: { rule: '', sureness: 'TENTATIVE' } })).toBe('STRAINS')
})

test('an event that is denied weeks later is the same event', () => {
  const struck = aProposition({ predicate: 'STRIKES' })
  const days = { happenedOn: '2025-03-04' }
  expect(verdictOf({ ...days, proposition: struck }, { ...days, day: '2025-03-25', proposition: { ...struck, polarity: -1 } })).toBe(
    'CONTRADICTS',
  )
})

test('"never" contradicts what was said weeks before, not what is said after', () => {
  const never = { proposition: denied, words: 'the town was never theirs' }
  expect(verdictOf({}, { day: '2025-03-26', ...never })).toBe('CONTRADICTS')
  expect(verdictOf({ day: '2025-03-26' }, { day: '2025-03-05', ...never })).toBe('OTHER_SCOPE')
})

test('"never … until" is a no that ended', () => {
  const held = { proposition: denied, words: 'they never had the town until the last night' }
  expect(verdictOf({}, { day: '2025-03-26', ...held })).toBe('OTHER_SCOPE')
})

test('who puts his own figure right denies nothing that he says beside it', () => {
  const figure = (min: number) => ({ ...losses, amount: { ...killed, min, max: min } })
  const clerk = { article: 7, speakerId: entityIdOf('person/clerk'), claimKey: 'the figure' }
  const back = aTelling({ ...clerk, ordinal: 1, takesBack: true, proposition: { ...figure(250), polarity: -1 } })
  expect(verdictOn(aTelling({ ...clerk, proposition: figure(250) }), back)).toBe('NONE')
  expect(verdictOn(aTelling({ article: 8, claimKey: 'the figure', proposition: figure(250) }), back)).toBe('CONTRADICTS')
})

test('forces that have not left strain with a rival who holds all; who left on a later day may have held it', () => {
  const stayed = aProposition({ predicate: 'WITHDRAWS', side: 'UA', polarity: -1 })
  expect(verdictOf({}, { proposition: stayed })).toBe('STRAINS')
  expect(verdictOf({}, { day: '2025-03-26', proposition: stayed })).toBe('OTHER_SCOPE')
  const left = aProposition({ predicate: 'WITHDRAWS', side: 'RU' })
  expect(verdictOf({}, { proposition: left })).toBe('STRAINS')
  expect(verdictOf({}, { day: '2025-03-07', proposition: left })).toBe('OTHER_SCOPE')
})

test('two sides told to have hit one thing contradict, two things do not', () => {
  const struck = (side: string) => aProposition({ predicate: 'STRIKES', side })
  const tanker = { proposition: struck('RU'), words: 'a drone hit the tanker' }
  expect(verdictOf(tanker, { proposition: struck('UA'), words: 'their rocket struck the vessel' })).toBe('CONTRADICTS')
  expect(verdictOf(tanker, { proposition: struck('UA'), words: 'shells fell on the barracks' })).toBe('NONE')
})

test('a finding weeks later means the event that was told of; a plain word weeks later may mean another', () => {
  const other = { ...losses, amount: { ...killed, min: 31, max: 31 } }
  expect(verdictOf({ proposition: losses }, { day: '2025-03-26', act: 'ASSESSES', proposition: other })).toBe('CONTRADICTS')
  expect(verdictOf({ proposition: losses }, { day: '2025-03-26', proposition: other })).toBe('OTHER_SCOPE')
})
