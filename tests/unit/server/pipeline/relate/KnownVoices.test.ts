import { expect, test } from 'vitest'
import { entityIdOf } from '../../../../../server/domain/ids.ts'
import { KnownVoices } from '../../../../../server/pipeline/relate/KnownVoices.ts'
import { aProposition, aTelling } from './aTelling.ts'

const speakerId = entityIdOf('person/ada roe')
const spokesman = aTelling({ speakerId, speakerSide: 'RU' })
const officer = aTelling({ article: 2, speakerId, isSpeakersOwn: true, proposition: aProposition({ side: null }) })

/** Whose the second article's telling is, and of what side its speaker, beside others. */
function settled(others: readonly ReturnType<typeof aTelling>[], telling = officer): string {
  const voices = new KnownVoices()
  for (const other of others) voices.add(other)
  const { speakerSide, proposition } = voices.settle(telling)
  return `${speakerSide} ${proposition?.side}`
}

test('whose spokesman somebody is one article tells for all', () => {
  expect(settled([spokesman])).toBe('RU RU')
})

test.each([
  ['another speaker', [aTelling({ speakerId: entityIdOf('person/bo lund'), speakerSide: 'RU' })], officer, 'null null'],
  ['who is told of two sides', [spokesman, aTelling({ article: 3, speakerId, speakerSide: 'UA' })], officer, 'null null'],
  ['a side of which he tells', [spokesman], aTelling({ article: 2, speakerId }), 'RU RU'],
  ['what nobody is told to have', [spokesman], { ...officer, isSpeakersOwn: undefined }, 'RU null'],
  [
    'who tells his side himself',
    [spokesman],
    aTelling({ article: 2, speakerId, speakerSide: 'UA', proposition: aProposition({ side: 'UA' }) }),
    'UA UA',
  ],
] as const)('%s is left as it is', (_, others, telling, wanted) => {
  expect(settled(others, telling as typeof officer)).toBe(wanted)
})

test('who may now be of another side is told, and again when the article is let go', () => {
  const voices = new KnownVoices()
  voices.add(officer)
  expect([...voices.add(spokesman)]).toEqual([officer])
  const second = aTelling({ article: 3, speakerId, speakerSide: 'RU' })
  expect([...voices.add(second)]).toEqual([])
  expect([...voices.remove(spokesman)]).toEqual([])
  expect([...voices.remove(second)]).toEqual([officer])
})
