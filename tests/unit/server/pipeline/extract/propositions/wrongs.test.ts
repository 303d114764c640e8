import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['Its men had laid the trap.', 'RESPONSIBLE by Its men'],
  ['The group said |it had laid the charges under the pipeline.', 'RESPONSIBLE by it'],
  ['The bomb was planted by a Ruritanian welder, Pavo Dane.', 'RESPONSIBLE by welder'],
  ['We never laid a mine there.', 'not RESPONSIBLE by We'],
  ['Retreating soldiers mined the viaduct.', 'RESPONSIBLE by soldiers'],
  ['The militia had torn down the memorial.', 'RESPONSIBLE by militia'],
  ['The bridge was demolished by so-called insurgents.', 'RESPONSIBLE by insurgents, at bridge'],
  ['The gang had started the violence.', 'RESPONSIBLE by gang'],
  ['It was policemen who started the fire.', 'RESPONSIBLE by policemen'],
  ['The cable was cut by saboteurs.', 'RESPONSIBLE by saboteurs'],
  ['The army’s men broke open the dispensary.', 'RESPONSIBLE by men'],
  ['A policeman killed a student.', 'RESPONSIBLE by policeman'],
  ['No trader had killed anybody.', 'not RESPONSIBLE by No trader'],
  ['The Vargas people did it.', 'RESPONSIBLE by Vargas people'],
  ['Ruritanian forces did no such thing.', 'not RESPONSIBLE by forces'],
  ['The Ruritanian state had no hand in this.', 'not RESPONSIBLE by state'],
  ['The party said |the Front had nothing to do with it.', 'not RESPONSIBLE by Front'],
  ['This was not our doing.', 'not RESPONSIBLE by our'],
  ['The raiders burned eleven huts.', 'RESPONSIBLE by raiders'],
  ['The executioners were not Front fighters.', 'not RESPONSIBLE by Front'],
])('who did a wrong: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'The company mined coal in the valley.',
  'Engineers laid the cable in May.',
  'The team smashed the record.',
  'The singer stole the show.',
  'Hurricane Mila killed a student.',
  'The storm tore down the fence.',
  'The hen laid an egg.',
  'The choir started the song.',
  'Snow has nothing to do with it.',
  'The charity had no part in this week’s exchange.',
  'Cholera killed a nurse.',
  'Inflation wrecked the plans of the government.',
])('nobody’s wrong: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})
