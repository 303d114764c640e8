import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['Twenty passengers did not survive.', 'LOSSES by passengers, 20-20 killed'],
  ['Eight lives were lost.', 'LOSSES, 8-8 killed'],
  ['Nine lives have been claimed by the flood.', 'LOSSES, 9-9 killed'],
  ['Sixteen people were burnt to death.', 'LOSSES, 16-16 killed'],
  ['Three guards were burned alive.', 'LOSSES by guards, 3-3 killed'],
  ['Thirty-four traders lie buried.', 'LOSSES by traders, 34-34 killed'],
  ['On 11 September five persons were decapitated.', 'LOSSES by persons, 5-5 killed'],
  ['Five of them died.', 'LOSSES by Five, 5-5 killed'],
  ['A pair of sailors were injured.', 'LOSSES by sailors, 2-2 wounded'],
  ['Four firefighters were treated for burns.', 'LOSSES by firefighters, 4-4 wounded'],
  ['Six pupils were taken to hospital.', 'LOSSES by pupils, 6-6 wounded'],
  ['Two government planes went up in flames.', 'LOSSES, 2-2 plane'],
  ['None of our agents died.', 'LOSSES, 0-0 killed'],
  ['The rebels had lost no one in Orlo.', 'LOSSES by rebels, at Orlo, 0-0 killed'],
  ['The clinic had not recorded a single fatality.', 'LOSSES, 0-0 killed'],
])('who came to harm: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'The nurse gave eleven a shot.',
  'The count of 47 kills was announced.',
  'Sixty-one people were detained.',
  'Forty patients were treated for cholera.',
  'The raid burned through twelve acres.',
  'The couple had two dogs.',
  'Nine firms did not survive the winter of their trade, and their owners left.',
])('nobody’s harm: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})
