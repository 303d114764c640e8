import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['The rebels |took back their claim to the ambush.', 'not RESPONSIBLE'],
  ['The front |withdrew its claim to the raid on Orlo.', 'not RESPONSIBLE, at Orlo'],
  ['The group |repeated its claim to the bombing.', 'RESPONSIBLE'],
  ['The brigade |dropped its claim to the bombing of the bridge.', 'not RESPONSIBLE, at bridge'],
  ['The militia has since |renounced its claim to the kidnapping.', 'not RESPONSIBLE'],
  ['The family |renewed its claim to the throne.', ''],
  ['The farmer |gave up his claim to the field.', ''],
  ['The mayor |claimed to know the thieves.', ''],
  ['Ruritania |dropped its claim to the islands.', ''],
])('%s', (told, wanted) => {
  expect(asTold(told, wanted)).toBe(wanted)
})
