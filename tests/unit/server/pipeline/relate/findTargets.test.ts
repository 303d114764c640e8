import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import { entityIdOf } from '../../../../../server/domain/ids.ts'
import { noMeanings } from '../../../../../server/domain/WordMeanings.ts'
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

test.each(['proclamation', 'boast', 'tale', 'declaration'])('a %s is whatever was said last', (noun) => {
  expect(targetsIn([said(0, { words: 'the road is cut' }), denied(1, noun)])).toEqual([-1, 0])
})

test('a notice of something is of nothing else that was said', () => {
  const told = [said(0, { words: 'the road is cut' })]
  expect(targetsIn([...told, denied(1, 'notice', { shell: 'notice', words: 'victory' })])).toEqual([-1, -1])
})

test('a figure may be told in words; what is called "such" or "this" is what another said right before', () => {
  const told = [said(0, { words: 'seven boats are missing' }), said(1, { words: 'two hangars went up in flames' })]
  expect(targetsIn([told[0], denied(1, 'number')].flatMap((each) => each ?? []))).toEqual([-1, 0])
  expect(targetsIn([...told, denied(2, 'loss', { words: 'any such loss' })])).toEqual([-1, -1, 1])
  expect(targetsIn([...told, denied(2, 'loss', { words: 'the loss' })])).toEqual([-1, -1, -1])
  const between = said(2, { words: 'we shall stay', speakerId: army, speakerSide: 'army' })
  expect(targetsIn([...told, between, denied(3, 'loss', { words: 'any such loss' })])).toEqual([-1, -1, -1, -1])
})

test('a story may be told by another word for what was said', () => {
  const meanings = { ...noMeanings, likeness: (a: string, b: string) => (a === 'wreckage' && b === 'fragments' ? 0.7 : 0.1) }
  const told = said(0, { words: 'fragments lit the roof' })
  const story = (words: string) => denied(1, 'story', { shell: 'story', words })
  expect(findTargets([told, story('wreckage')], meanings)[1]?.denies?.statementId).toBe(told.statementId)
  expect(findTargets([told, story('ransom')], meanings)[1]?.denies ?? null).toBe(null)
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

test('what a denial tells in a word is what bears that word, however much was said since', () => {
  const told = [said(0, { words: 'jets bombed the cranes of the port' }), said(1, { words: 'twelve dockers are dead' })]
  const story = denied(9, '', { pointsAt: null, shell: 'story', words: 'the cranes' })
  expect(targetsIn([...told, story])).toEqual([-1, -1, 0])
  expect(targetsIn([...told, { ...story, words: 'the grain silos' }])).toEqual([-1, -1, -1])
})

test('another number is another thing, and a name alone tells nothing', () => {
  const told = [said(0, { words: 'seven drones were downed over Pershe' })]
  const boast = (words: string) => denied(3, '', { pointsAt: null, shell: 'boast', words })
  expect(targetsIn([...told, boast('seven drones')])).toEqual([-1, 0])
  expect(targetsIn([...told, boast('nine drones')])).toEqual([-1, -1])
  expect(targetsIn([...told, boast('the ferry of Pershe')])).toEqual([-1, -1])
})

test('an own word that is taken back is one of the speaker, or of the body that he speaks for', () => {
  const own = said(0, { speakerId: army, words: 'forty trucks were burnt' })
  const rival = said(1, { words: 'forty trucks were burnt' })
  const taken = denied(2, '', { pointsAt: null, shell: 'count', words: 'forty trucks', takesBack: true })
  expect(targetsIn([own, rival, taken])).toEqual([-1, -1, 0])
  const clerk = entityIdOf('person/clerk')
  expect(targetsIn([own, rival, { ...taken, speakerId: clerk, institutionId: army }])).toEqual([-1, -1, 0])
  expect(targetsIn([own, rival, { ...taken, speakerId: clerk }])).toEqual([-1, -1, -1])
})

test('blame that is disclaimed is what was said in words of blame, not the last number', () => {
  const told = [said(0, { words: 'the whole guilt rests upon the ferry company' }), said(1, { words: 'the number of the dead is 58' })]
  expect(targetsIn([...told, denied(2, 'accusation')])).toEqual([-1, -1, 0])
  const bribes = said(0, { words: 'the minister of taking bribes' })
  expect(targetsIn([bribes, said(1, { words: 'the trial opens in May' }), denied(2, 'accusation')])).toEqual([-1, -1, 0])
})

test('a word that is taken back without telling which is not what the speaker said in the same breath', () => {
  const own = { speakerId: army, speakerSide: 'army' } as const
  const taken = denied(2, 'figure', { takesBack: true, words: 'the figure' })
  expect(targetsIn([said(0, { ...own, words: 'ninety boats sank' }), taken])).toEqual([-1, -1])
  expect(targetsIn([said(0, { ...own, words: 'ninety boats sank', day: '2025-03-01' }), taken])).toEqual([-1, 0])
})

test('an announcement is the first of what one speaker said in a row; "it" the last', () => {
  const told = [said(0, { words: 'the ruling party has won' }), said(1, { words: 'the turnout was high' })]
  expect(targetsIn([...told, denied(2, 'announcement')])).toEqual([-1, -1, 0])
  expect(targetsIn([...told, denied(2, 'it')])).toEqual([-1, -1, 1])
  const [one, other] = [said(0, { speakerId: entityIdOf('org/union') }), said(1, { words: 'the turnout was high' })]
  expect(targetsIn([one, other, denied(2, 'announcement')])).toEqual([-1, -1, 1])
})

test('what is told of a denial is not what it denies', () => {
  const told = [said(0, { words: 'the road is cut' }), said(1, { words: 'the army denied it', start: 90, end: 130 })]
  expect(targetsIn([...told, denied(2, 'it', { start: 120, end: 122 })])).toEqual([-1, -1, 0])
})
