import { expect, test } from 'vitest'
import { scoreAttribution } from '../../../../../server/learning/scoring/scoreAttribution.ts'
import { scoreNames } from '../../../../../server/learning/scoring/scoreNames.ts'

const text = '“The dam holds,” Amaro Okafor said in Tallow Bay.'
const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const span = (words: string): readonly [number, number] => [at(words).start, at(words).end]

test('strict wants the same ends, overlap one common character, boundary any type', () => {
  const document = {
    id: 'a',
    text,
    entities: [
      { ...at('Amaro Okafor'), type: 'PERSON' },
      { ...at('Tallow Bay'), type: 'PLACE' },
    ],
  }
  const found = [
    { ...at('Okafor'), type: 'PERSON' },
    { ...at('Tallow Bay'), type: 'ORG' },
  ]
  const scores = scoreNames([document], () => found, ['PERSON', 'PLACE', 'ORG'])
  expect(scores.strict).toMatchObject({ right: 0, proposed: 2, wanted: 2 })
  expect(scores.overlap).toMatchObject({ right: 1 })
  expect(scores.boundary).toMatchObject({ right: 1 })
})

test('a quote with its speaker is a full attribution, and direct', () => {
  const attribution = { id: '1', source: [span('Amaro Okafor')], cue: [span('said')], content: [span('The dam holds')] }
  const scores = scoreAttribution([{ id: 'a', text, entities: [], attributions: [attribution] }], () => [
    { ...attribution, source: [span('Okafor')] },
  ])
  expect(scores.byClass.direct.full.f1).toBe(1)
  expect(scores.byClass.direct.exact.f1).toBe(0)
  expect(scores.byClass.indirect.full.wanted).toBe(0)
  expect(scores.speakerRight).toBe(1)
})
