import { expect, it } from 'vitest'
import { turnsIn } from './turnsIn.ts'

it.each([
  ['The ministry had nothing to say about the toll.', 'DECLINES [The ministry] {had nothing to say} about the toll'],
  ['The mayor could not be reached.', 'DECLINES [The mayor] {could not be} reached'],
  ['The general would not be drawn on the losses.', 'DECLINES [The general] {would not be drawn} on the losses'],
  ['The agency was unable to verify the report.', 'DECLINES [The agency] {was unable to verify} the report'],
  ['Calls to the council went unanswered.', 'DECLINES [the council] {went} unanswered'],
])('nothing is said: %s', (text, wanted) => {
  expect(turnsIn(text)).toContain(wanted)
})

it.each([
  'The village could not be reached by road.',
  'The boat had nothing to carry.',
  'The curtains would not be drawn.',
  'The driver was unable to stop.',
  'Many letters to the king are old.',
])('something else: %s', (text) => {
  expect(turnsIn(text).filter((told) => told.startsWith('DECLINES'))).toEqual([])
})
