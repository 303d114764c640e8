import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['The trader said |there were no militants among the stalls.', 'not PRESENT by no militants, at the stalls'],
  ['|There has never been a uniform inside this building.', 'not PRESENT by a uniform, at this building'],
  ['The nurse said |no fighters were on the premises.', 'not PRESENT by no fighters, at the premises'],
  ['She said |troops stood beside the ballot boxes.', 'PRESENT by troops, at the ballot boxes'],
  ['The driver said |some of his men had been in Orlo.', 'PRESENT by some of his men, at Orlo'],
  ['|Ruritanian regulars fought beside them.', 'PRESENT by Ruritanian regulars'],
  ['The army said |rebels were sheltering there.', 'PRESENT by rebels'],
  ['The army said |militants had set up a base in the classrooms.', 'PRESENT by militants, at the classrooms'],
  ['The headmaster said |no armed group had used the building.', 'not PRESENT by no armed group, at the building'],
  ['|There were soldiers of the national army among the thieves.', 'PRESENT by soldiers, at the thieves'],
  ['The monitors said |no military vehicle was inside the market.', 'not PRESENT by no military vehicle, at the market'],
  ['The army said |some men took shelter in a school.', 'PRESENT by some men, at a school, BUILDING'],
  ['The witness said |the army watched from the hill.', 'PRESENT by the army, at the hill'],
  ['The doctor said |the regiment quartered troops in the school.', 'PRESENT by troops, at the school, BUILDING'],
  ['The widow said |policemen were guarding the house.', 'PRESENT by policemen, at the house'],
  ['The mayor confirmed |the presence of foreign infantry at the southern end.', 'PRESENT by foreign infantry, at the southern end, SOUTH'],
  ['|There is no foreign army on our soil.', 'not PRESENT by no foreign army, at our soil'],
  ['|There are no Ruritanian service members at Orlo.', 'not PRESENT by no Ruritanian service members, at Orlo'],
  ['The mission said |its patrol had been at the gate.', 'PRESENT by its patrol, at the gate'],
  ['|The ring has been shut.', 'ENCIRCLED'],
  ['The elder said |the place was in rebel hands.', 'CONTROLS by rebel, at the place'],
  ['|There was never a patrol car in our street.', 'not PRESENT by a patrol car, at our street'],
])('where those in arms stand, sit and hide: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'The soldiers stood by the president.',
  'There are soldiers in trouble.',
  'The students used the school as a shelter.',
  'The team took part in the match.',
  'The army took part in the celebrations.',
  'Soldiers stood in line for bread.',
  'Police officers sat at the table.',
  'The group watched from the sidelines.',
  'The company set up a base in Orlo.',
  'Workers were standing in the yard.',
])('nobody in arms, or nowhere: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})

test.each([
  'The man who steered was among the passengers.',
  'Rubber bullets had not been fired.',
  'Forty-one were seized and forty-one only.',
  'Both were taken on the ridge.',
  'No alert reached the brigade before the raid.',
  'My boy did not run away.',
  'His men were in hospital with wounds.',
  'The rebels drove off with two of the armoured cars.',
])('people, alarms and pellets: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})
