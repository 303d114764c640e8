import { expect, test } from 'vitest'
import { asUnderstood, reportOf } from './asUnderstood.ts'
import { border, civilWar } from './leads.ts'

const left = 'The rebels said they had left the Tilwan post.'

test.each([
  [
    'the ground of its own name that was told of last',
    `${left} The place was in army hands, a trader said.`,
    'CONTROLS SD @Kassala, BUILDING Tilwan',
  ],
  ['so is “the position”', `${left} The army said that it controlled the position.`, 'CONTROLS SD @Kassala, BUILDING Tilwan'],
  ['“the town” is the town', `${left} The army said that it controlled the town.`, 'CONTROLS SD @Kassala'],
  ['no ground of no name', 'The rebels said they had left the bridge. The army said that it controlled the place.', 'CONTROLS SD @Kassala'],
  ['none of another paragraph', `${left}\n\nThe army said that it controlled the place.`, 'CONTROLS SD @Kassala'],
])('“the place” is %s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph), ['part']).at(-1)).toBe(wanted)
})

const shelled = 'Pakistani artillery hit the market of Kargil, a town in India, on Tuesday, traders said.'

test.each([
  ['the one state with guns, on land that is not its own', shelled, 'STRIKES PK @Kargil'],
  ['the other of two states', border, 'STRIKES PK @Kargil'],
  ['nobody known where that state’s own land is hit', shelled.replace('Pakistani', 'Indian'), 'STRIKES @Kargil'],
])('shells from over the border are fired by %s', (_, lead, wanted) => {
  expect(asUnderstood(reportOf(lead, 'The shells came from over the border, a farmer said.'))).toEqual([wanted])
})
