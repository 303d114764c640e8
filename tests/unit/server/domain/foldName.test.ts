import { expect, test } from 'vitest'
import { foldName } from '../../../../server/domain/foldName.ts'

test.each([
  ['quillan', 'quillan'],
  ['Lower Quillan 24', 'lower quillan 24'],
  ['O’Tolland', 'otolland'],
  ["O'Tolland", 'otolland'],
  ['Çürük  Tepe', 'curuk tepe'],
  [' Lower\u00a0\n Quillan ', 'lower quillan'],
  ['Lower  Quillan', 'lower quillan'],
  ['Quillan ', 'quillan'],
  ['', ''],
  [' ', ''],
])('%j is compared as %j', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})
