import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['|They have not got the whole place.', 'not CONTROLS by They, at the whole place, 100 %'],
  ['The driver said |the government does not have the crossing.', 'not CONTROLS by the government, at the crossing'],
  ['|The militia decides who goes out and who comes in.', 'CONTROLS by The militia'],
  ['|The guerrillas are in charge.', 'CONTROLS by The guerrillas'],
  ['|The mujahideen own this base today.', 'CONTROLS by The mujahideen, at this base, BUILDING'],
  ['|Our side does not hold it.', 'not CONTROLS by Our side, at it'],
  ['The gang leader said |the town obeys him.', 'CONTROLS by him, at the town'],
  ['The mayor said |no gang was in command of it.', 'not CONTROLS by no gang, at it'],
  ['|The gang runs this stretch.', 'CONTROLS by The gang, at this stretch'],
  ['|They took the site.', 'SEIZES by They, at the site'],
  ['The minister said |the town had never passed out of government administration.', 'CONTROLS by government, at the town'],
])('who has the say: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'The government has a plan.',
  'The army has the support of the people.',
  'The dog obeys him.',
  'The committee decides who goes to the finals.',
  'The police were in charge of the inquiry.',
  'The general was in command of the fleet.',
  'The company runs it.',
  'The firm owns 18 percent.',
  'The black box was in his hands.',
  'He had nothing in his hands.',
  'The remaining lines will be run next week.',
])('no ground, or nobody in arms: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})

test.each([
  ['The elder said |the clan gunmen packed up and drove off at noon.', 'WITHDRAWS by the clan gunmen'],
  ["|The brigade's fighters had not moved out.", "not WITHDRAWS by The brigade's fighters"],
  ['|The marines had deserted their post.', 'WITHDRAWS by The marines, at their post, BUILDING'],
  ['|The base has been evacuated.', 'WITHDRAWS, at The base, BUILDING'],
  ['|Our boys drove out at three in the morning.', 'WITHDRAWS by Our boys'],
  ['The union said |the fighters had handed back the quays.', 'WITHDRAWS by the fighters, at the quays'],
  ['|They drove out in two convoys.', 'WITHDRAWS by They'],
  ['|We left by our own choice.', 'WITHDRAWS by We'],
  ['|Two hundred soldiers are on the way to Orlo.', 'DEPLOYS by Two hundred soldiers, at Orlo, 200-200 troop'],
  ['The navy said |a frigate was on its way.', 'DEPLOYS by a frigate'],
  ['|The assailants had been driven off.', 'REPELS, against The assailants'],
  ['|The ring around the town was complete.', 'ENCIRCLED, against the town, at the town'],
  ['|The archipelago is and remains Ruritanian.', 'STATUS by Ruritanian, at The archipelago'],
  ['|The temple has never been Ruritanian.', 'not STATUS by Ruritanian, at The temple'],
  ['|Ruritania has no title to these islands.', 'not STATUS by Ruritania, at these islands'],
  ['|Not one shot was fired there on Thursday.', 'not CLASHES'],
  ['|A heavy exchange of fire had lasted until dusk.', 'CLASHES'],
  ['|Bullets flew all afternoon.', 'CLASHES'],
  ['|They have been at war under my balcony.', 'CLASHES, at my balcony'],
])('moves, guns and land: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'Troops had gone through the houses.',
  'The soldiers there had gone four months without pay.',
  'The premier had requested his departure.',
  'She opposed the third pension withdrawal.',
  'Nobody had left the hotel.',
  'Police moved out to search the forest.',
  'He deserted his wife.',
  'Six men had stayed aboard to fight the flames.',
  'An exchange of gifts took place.',
  'Sparks flew at the meeting.',
  'The company is on its way to success.',
  'The painting is French.',
  'The two are at war.',
])('no moves of war: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})
