import { expect, test } from 'vitest'
import { asUnderstood, reportOf } from './asUnderstood.ts'
import { civilWar } from './leads.ts'

test.each([
  [
    'the town in focus, not a village that was named beside it',
    'A bus was stopped near the village of Aroma. The rebels said they had captured the town.',
    'SEIZES org/blue front @Kassala',
  ],
  [
    '“a third of the town” is of the town in focus',
    'The rebels said they controlled a third of the town.',
    'CONTROLS org/blue front @Kassala',
  ],
  [
    'a speaker’s seat is not where things happen',
    'A spokesman for the rebels in Gedaref said 40 soldiers had been killed.',
    'LOSSES SD @Kassala',
  ],
  ['the office of a governor is not where things happen', 'The governor of Gedaref said the army had withdrawn.', 'WITHDRAWS SD @Kassala'],
  [
    '“its offensive” tells whose it is, and not where',
    'Khartoum announced gains in its offensive towards the town.',
    'ADVANCES SD @Kassala',
  ],
  ['an outlet’s name is no place', 'The army told the Gedaref Post that it had taken the market.', 'SEIZES SD @Kassala'],
  [
    'where a river was crossed is the place beside it',
    'The army said rebels had crossed the Nile near Atbara.',
    'ADVANCES org/blue front @Atbara',
  ],
  [
    'a new town that the story turns to',
    'In Gedaref, where the war has come too, rebels seized the town, residents said.',
    'SEIZES org/blue front @Al Qadarif',
  ],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toEqual([wanted])
})

test.each([
  ['The army said it held the Wad Umara barracks.', 'HOLDS SD @Kassala, BUILDING Wad Umara'],
  ['The rebels said they had captured the Hai Matar quarter.', 'SEIZES org/blue front @Kassala, DISTRICT Hai Matar'],
  ['The army said it held the airport.', 'HOLDS SD @Kassala, BUILDING'],
])('a part of the town by its own name: %s', (paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph), ['part'])).toEqual([wanted])
})

test.each([
  ['The army said the Shingo post was in rebel hands.', 'CONTROLS org/blue front @Kassala, BUILDING Shingo'],
  ['The rebels said they held the Shingo post. The army insisted the post was in its hands.', 'CONTROLS SD @Kassala, BUILDING Shingo'],
  ['The rebels said their men had come down from Shingo.', 'WITHDRAWS org/blue front @Kassala, DISTRICT Shingo'],
])('ground with a name that no gazetteer knows: %s', (paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph), ['part'])).toContain(wanted)
})

test.each([
  ['the road out of a place only locates', 'The road from Aroma is cut, the rebels said.', 'ENCIRCLED @Kassala'],
  ['an office far away is none', 'The story of 40 dead soldiers was born in an office in Omdurman, the army said.', 'LOSSES SD @Kassala'],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toContain(wanted)
})

test('a hospital of no name of its own is no part by name', () => {
  const told = asUnderstood(reportOf(civilWar, 'A rocket hit the Teaching Hospital on Sunday, doctors said.'), ['part'])
  expect(told).toEqual(['STRIKES @Kassala, BUILDING'])
})

test.each([
  [
    'the day behind what happened is its day',
    'A jet was shot down over Kassala on Monday, the Sudanese army said.',
    'INTERCEPTS SD @Kassala, 2026-03-02..2026-03-02 stated',
  ],
  [
    'the day that an aim names is not when somebody has it',
    'The rebels plan to storm Kassala before April, the Sudanese army said.',
    'INTENDS org/blue front @Kassala, 2026-03-03..2026-03-03 inferred',
  ],
])('%s', (_, paragraph, wanted) => {
  const text = `Report from the front\n\nKHARTOUM, March 3, 2026 (Nile Courier) - ${civilWar}\n\n${paragraph}\n`
  expect(asUnderstood(text, ['time'])).toContain(wanted)
})
