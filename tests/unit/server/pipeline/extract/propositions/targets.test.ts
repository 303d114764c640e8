import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['A missile slammed into the tanker off Orlo on Monday.', 'STRIKES by missile, against tanker'],
  ['Rockets from the Ruritanian side smashed into the hospital at Orlo.', 'STRIKES by Ruritanian side, against hospital, at Orlo'],
  ['The air force said |four of its jets hit positions near Orlo.', 'STRIKES by jets, against positions, at Orlo'],
  ['A navy vessel had fired at the trawler.', 'STRIKES by vessel, against trawler'],
  ['No Ruritanian marksman fired on the farmers.', 'not STRIKES by marksman, against farmers'],
  ['The patrol was fired on first.', 'STRIKES, against patrol'],
  ['Two soldiers had been shot at when they walked up.', 'STRIKES, against Two soldiers'],
  ['No drone had touched the clinic.', 'not STRIKES, against clinic'],
  ['No shell of their army reached the hospital.', 'not STRIKES by their army, against hospital, BUILDING'],
  ['The power plant took several hits before dawn.', 'STRIKES, against plant, BUILDING'],
  ['Holdouts attacked a detachment of marines.', 'STRIKES by Holdouts, against detachment'],
  ['A Ruritanian drone put a missile into an ambulance.', 'STRIKES by Ruritanian drone, against ambulance'],
  ['The fatal shot came from a police rifle.', 'STRIKES by police'],
  ['A Ruritanian rocket did this.', 'STRIKES by Ruritanian'],
])('what was hit: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'The news reached the town at noon.',
  'Norvia took a hit in the markets.',
  'The minister put a question to the court.',
  'Critics attacked the plan.',
  'The idea came from the police.',
  'The plane landed on the runway.',
  'The car crashed into a wall.',
])('nothing was hit: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})

test.each([
  ['She had told the whole quarter to get out.', 'ORDERS by She, against quarter'],
  ['The governor never told families to get out.', 'not ORDERS by governor, against families'],
  ['The ministry had told the plant to shut down.', 'ORDERS by ministry, against plant'],
  ['The command came over the radio.', 'ORDERS'],
  ['A call to evacuate had been broadcast.', 'ORDERS'],
])('who was told to go or to close: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each(['His doctor told him to stop smoking.', 'The bank told the shop to close the deal.', 'The command of the army is old.'])(
  'no order: %s',
  (text) => {
    expect(asTold(text, '')).toBe('')
  },
)
