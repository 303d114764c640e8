import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import type { Amount } from '../../../../../server/domain/Proposition.ts'
import { changesOf } from '../../../../../server/pipeline/relate/changesOf.ts'
import { aProposition, aTelling } from './aTelling.ts'

const [before, after] = ['2025-03-01', '2025-03-09']

function kindsOf(from: Partial<Telling>, to: Partial<Telling>) {
  return changesOf([aTelling({ article: 1, day: before, ...from }), aTelling({ article: 2, day: after, ...to })]).map(({ kind }) => kind)
}

const most = aProposition({ share: { min: 0.7, max: 0.7, isStated: true } })
const dead: Amount = { min: 6, max: 6, isVague: false, unit: 'count', of: 'killed', flow: 'FLOW', window: null }
const six = aProposition({ predicate: 'LOSSES', side: null, amount: dead })
const thirty = { ...six, amount: { ...dead, min: 30, max: 30 } }
const denied = aProposition({ predicate: 'STRIKES', polarity: -1 })
const admitted = aProposition({ predicate: 'STRIKES' })

test('another share on a later day has moved', () => {
  expect(kindsOf({ proposition: most, claimKey: 'most' }, { claimKey: 'all' })).toEqual(['MOVED'])
})

test('what was denied of the own side and is said later is conceded; of another side it is reversed', () => {
  const one = { claimKey: 'strike' }
  expect(kindsOf({ ...one, proposition: denied, speakerSide: 'RU' }, { ...one, proposition: admitted, speakerSide: 'RU' })).toEqual([
    'CONCEDED',
  ])
  expect(kindsOf({ ...one, proposition: denied, speakerSide: 'UA' }, { ...one, proposition: admitted, speakerSide: 'UA' })).toEqual([
    'REVERSED',
  ])
})

test('another number for one day is a word reversed; more dead on a later day have moved it', () => {
  const day = { happenedOn: '2025-02-28' }
  expect(kindsOf({ ...day, proposition: six, claimKey: '6' }, { ...day, proposition: thirty, claimKey: '30' })).toEqual(['REVERSED'])
  expect(kindsOf({ proposition: six, claimKey: '6' }, { proposition: thirty, claimKey: '30' })).toEqual(['MOVED'])
})

test('an own earlier word that is denied is taken back', () => {
  const one = { claimKey: 'six', proposition: six }
  expect(kindsOf(one, { ...one, proposition: { ...six, polarity: -1 }, takesBack: true })).toEqual(['RETRACTED'])
})

test('a word taken back is the one that it was found to point at, and the number given beside it replaces it', () => {
  const [said, taken, given] = [
    aTelling({ article: 1, ordinal: 0, day: before, proposition: null, words: 'the turnout was 61 percent' }),
    aTelling({ article: 2, ordinal: 1, day: after, proposition: null, words: 'the turnout was 61 percent', polarity: -1, takesBack: true }),
    aTelling({ article: 2, ordinal: 0, day: after, proposition: null, words: 'it was 58 percent' }),
  ]
  const denies = { statementId: said.statementId, rule: '', sureness: 'LIKELY' } as const
  const changes = changesOf([said, { ...taken, denies }, given])
  expect(changes.map(({ kind, from, to }) => [kind, from.words, to.words])).toEqual([
    ['REVERSED', 'the turnout was 61 percent', 'it was 58 percent'],
    ['RETRACTED', 'the turnout was 61 percent', 'the turnout was 61 percent'],
  ])
})

test('an event that was denied is conceded when it is told of an earlier day; one of a later day has moved', () => {
  const one = { proposition: denied, speakerSide: 'RU', claimKey: 'one' }
  const other = { proposition: admitted, speakerSide: 'RU', claimKey: 'other' }
  expect(kindsOf(one, { ...other, happenedOn: '2025-02-27' })).toEqual(['CONCEDED'])
  expect(kindsOf(one, { ...other, happenedOn: '2025-03-06' })).toEqual(['MOVED'])
  expect(kindsOf(one, other)).toEqual([])
  expect(kindsOf(one, { ...other, act: 'ACKNOWLEDGES' })).toEqual(['CONCEDED'])
})

test('"never" and a day before the earlier word reach back', () => {
  const held = { proposition: aProposition(), claimKey: 'held' }
  const lost = { proposition: aProposition({ polarity: -1 }), claimKey: 'lost' }
  expect(kindsOf(held, { ...lost, words: 'the port is not ours' })).toEqual(['MOVED'])
  expect(kindsOf(held, { ...lost, words: 'the port was never ours' })).toEqual(['REVERSED'])
  const since = { from: '2025-02-20', to: null, basis: 'STATED' } as const
  expect(kindsOf(held, { ...lost, proposition: aProposition({ polarity: -1, validAt: since }) })).toEqual(['REVERSED'])
})

test('who held a place and has left it has moved; who left another place has not', () => {
  const held = { proposition: aProposition({ predicate: 'HOLDS' }), claimKey: 'held' }
  const left = aProposition({ predicate: 'WITHDRAWS' })
  expect(kindsOf(held, { proposition: left, claimKey: 'left' })).toEqual(['MOVED'])
  expect(kindsOf(held, { proposition: { ...left, part: 'NORTH' }, claimKey: 'left' })).toEqual([])
  expect(kindsOf(held, { proposition: { ...left, side: 'UA' }, claimKey: 'left' })).toEqual([])
})

test('"not all of it" stands beside a third and beside most: neither has moved by it', () => {
  const share = (min: number) => ({ min, max: min, isStated: true })
  const third = aTelling({ article: 1, day: '2025-03-01', proposition: aProposition({ share: share(0.33) }), claimKey: 'third' })
  const notAll = aTelling({ article: 2, day: '2025-03-05', proposition: aProposition({ polarity: -1 }), claimKey: 'all' })
  const later = aTelling({ article: 3, day: '2025-03-09', proposition: aProposition({ share: share(0.7) }), claimKey: 'seventy' })
  expect(changesOf([third, notAll, later]).map(({ kind, from, to }) => [kind, from.claimKey, to.claimKey])).toEqual([
    ['MOVED', 'third', 'seventy'],
  ])
})

test('a toll that is told to have risen has moved, though its day is told; an admitted one takes the first back', () => {
  const day = { happenedOn: '2025-02-28' }
  const risen = { ...day, proposition: thirty, claimKey: '30', words: 'the toll has risen to thirty' }
  expect(kindsOf({ ...day, proposition: six, claimKey: '6' }, risen)).toEqual(['MOVED'])
  expect(kindsOf({ proposition: six, claimKey: '6' }, { proposition: thirty, claimKey: '30', act: 'ACKNOWLEDGES' })).toEqual(['REVERSED'])
})

test('what has no day, is foretold or may have been meant otherwise tells no change', () => {
  expect(kindsOf({ proposition: most, claimKey: 'most', day: null }, { claimKey: 'all' })).toEqual([])
  expect(kindsOf({ proposition: { ...most, mood: 'PREDICTED' }, claimKey: 'most' }, { claimKey: 'all' })).toEqual([])
  expect(kindsOf({ proposition: most, claimKey: 'most', read: { rule: '', sureness: 'TENTATIVE' } }, { claimKey: 'all' })).toEqual([])
})

test('who gives a number and withdraws another in one breath does not take back the number that is given', () => {
  const one = { article: 1, day: after, claimKey: 'bill', proposition: null } as const
  const put = aTelling({ ...one, ordinal: 0, start: 0, end: 70, words: 'the bill at 40 crowns and withdrew the figure of 60' })
  const withdrawn = aTelling({ ...one, ordinal: 1, start: 40, end: 70, words: 'the figure of 60', polarity: -1, takesBack: true })
  expect(changesOf([put, withdrawn])).toEqual([])
})

test('a change is told from the saying with its day, not from the same words quoted again without one', () => {
  const told = { article: 1, claimKey: 'most', proposition: most } as const
  const [said, quoted] = [
    aTelling({ ...told, ordinal: 0, day: before, dayBasis: 'SAID' }),
    aTelling({ ...told, ordinal: 1, day: '2025-03-02', speakerId: aTelling({ article: 1 }).speakerId }),
  ]
  const later = aTelling({ article: 2, day: after, claimKey: 'all' })
  expect(changesOf([said, quoted, later])).toEqual([{ kind: 'MOVED', from: said, to: later }])
})
