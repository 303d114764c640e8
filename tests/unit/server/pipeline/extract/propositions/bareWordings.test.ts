import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['Drones came over at night. |The silos were unharmed.', 'not STRIKES'],
  ['They fired rockets. |Nothing was hit at the fuel store.', 'not STRIKES'],
  ['A missile came in. |The gas plant was struck, plainly.', 'STRIKES, BUILDING'],
  ['No aircraft of any kind reached the refinery itself.', 'not STRIKES, BUILDING'],
  ['The road was under drone fire day and night.', 'STRIKES'],
  ['The town spent a calm day.', 'not CLASHES'],
  ['The guns have fallen silent.', 'not CLASHES'],
  ['The assault was stopped in its tracks outside the town.', 'REPELS'],
  ['Nobody drove us anywhere.', 'not REPELS'],
])('fire and fighting told by how things stand: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['The base stands empty.', 'WITHDRAWS, BUILDING'],
  ['All rocket launchers have been taken back from the frontier.', 'WITHDRAWS'],
  ['Our soldiers are out of the town.', 'WITHDRAWS by Our soldiers'],
  ['The boat turned back.', 'WITHDRAWS by The boat'],
  ['We have not moved back an inch.', 'not WITHDRAWS by We'],
  ['No rebel is heading this way.', 'not ADVANCES by No rebel'],
  ['The front has moved westward by two kilometres.', 'ADVANCES'],
  ['The front line is unchanged.', 'not ADVANCES'],
  ['The invaders broke through at the canal.', 'ADVANCES by The invaders'],
  ['Soldiers moved 300 metres into the valley.', 'ADVANCES by Soldiers'],
])('moves told by what is left and what comes nearer: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['Forty-three people died, the governor said. |It is not forty-three, we are still counting.', 'not LOSSES, 43-43 killed'],
  ['Five of the deceased had been entered twice. |The correct number is 58.', 'LOSSES, 58-58 killed'],
  ['How many died that day? |Eleven, with names and villages.', 'LOSSES, 11-11 killed'],
  ['The dead, she said, remain five. He spoke of |nine at the very least.', 'LOSSES, 9-9 killed'],
])('a bare number counts what was spoken of: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['The shop stands empty.'],
  ['He is out of the race.'],
  ['The charm offensive has stalled.'],
  ['A cold front moved eastward.'],
  ['The bank is under fire for its fees.'],
  ['The minister came under fire from critics.'],
  ['The talks came to nothing.'],
  ['The train was stopped in its tracks.'],
  ['Ten people were killed in the raid. |It was four in the morning.'],
  ['Ten people were killed in the raid. |There were seven checkpoints.'],
  ['Five of the dead were children.'],
])('words of other matters: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})
