import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import { entityIdOf } from '../../../../../server/domain/ids.ts'
import { findTargets } from '../../../../../server/pipeline/relate/findTargets.ts'
import { aProposition, aTelling } from './aTelling.ts'

const [army, rebels] = [entityIdOf('org/army'), entityIdOf('org/rebels')]

function said(ordinal: number, given: Partial<Telling>): Telling {
  return aTelling({ article: 1, ordinal, speakerId: rebels, speakerSide: 'rebels', proposition: null, ...given })
}

function denied(ordinal: number, pointsAt: string, given: Partial<Telling> = {}): Telling {
  return said(ordinal, { polarity: -1, act: 'DENIES', speakerId: army, speakerSide: 'army', words: 'the thing', pointsAt, ...given })
}

function targetsIn(tellings: readonly Telling[]) {
  return findTargets(tellings).map(({ denies }) => tellings.findIndex(({ statementId }) => statementId === denies?.statementId))
}

test('a figure points at a number, "it" at what was said last', () => {
  const told = [said(0, { words: 'forty trucks were burnt' }), said(1, { words: 'the road is cut' })]
  expect(targetsIn([...told, denied(2, 'figure')])).toEqual([-1, -1, 0])
  expect(targetsIn([...told, denied(2, 'it')])).toEqual([-1, -1, 1])
})

test('an accusation is what is laid to the one who denies it, whoever spoke since', () => {
  const laid = aProposition({ predicate: 'STRIKES', side: 'army' })
  const told = [said(0, { proposition: laid, words: 'the army shelled the market' }), said(1, { words: 'the market is closed' })]
  expect(targetsIn([...told, denied(2, 'accusation')])).toEqual([-1, -1, 0])
})

test('an order is what somebody was told to do', () => {
  const told = [said(0, { words: 'everybody to leave the port', act: 'ORDERS' }), said(1, { words: 'the port is calm' })]
  expect(targetsIn([...told, denied(2, 'order')])).toEqual([-1, -1, 0])
})

test('"it" does not point at what stands sentences before, and tentatively a sentence before', () => {
  const far = said(0, { words: 'the road is cut' })
  const [, none] = findTargets([far, denied(1, 'it', { start: far.end + 300, end: far.end + 310 })])
  const [, tentative] = findTargets([far, denied(1, 'it', { start: far.end + 120, end: far.end + 130 })])
  expect([none?.denies ?? null, tentative?.denies?.sureness]).toEqual([null, 'TENTATIVE'])
})

test('a denial takes over what it denies, turned round; a word of agreement as it is', () => {
  const told = said(0, { proposition: aProposition(), words: 'the town is ours' })
  const [, no] = findTargets([told, denied(1, 'it')])
  const [, yes] = findTargets([told, denied(1, 'it', { polarity: 1, act: 'CONFIRMS' })])
  expect([no, yes].map((telling) => [telling?.words, telling?.proposition?.polarity])).toEqual([
    ['the town is ours', -1],
    ['the town is ours', 1],
  ])
})
