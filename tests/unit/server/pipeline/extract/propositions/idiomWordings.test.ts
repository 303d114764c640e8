import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['The gang known as Crown is behind it.', 'RESPONSIBLE by The gang'],
  ['The trail leads to Ruritania.', 'RESPONSIBLE by Ruritania'],
  ['All the evidence points to a state actor.', 'RESPONSIBLE by a state actor'],
  ['Nothing tied the incident to the Ruritanian state.', 'not RESPONSIBLE by the Ruritanian state'],
  ['The gang had him killed.', 'RESPONSIBLE by The gang'],
  ['The fighters are keeping the drivers captive.', 'RESPONSIBLE by The fighters'],
  ['The Front were the ones who fired.', 'RESPONSIBLE by The Front'],
  ['Blood is on the hands of the junta.', 'RESPONSIBLE by the junta'],
  ['Military intelligence commissioned the explosion.', 'RESPONSIBLE by Military intelligence'],
  ['A policeman aimed at him and pulled the trigger.', 'RESPONSIBLE by A policeman'],
  ['The operation was not theirs.', 'not RESPONSIBLE by theirs'],
  ['A patrol craft sent a burst of gunfire into his boat.', 'STRIKES by A patrol craft, against his boat'],
])('guilt in idioms: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['The rebels have the run of the town.', 'CONTROLS by The rebels'],
  ['Up there the militia gives the orders.', 'CONTROLS by the militia'],
  ['They command nothing here.', 'not CONTROLS by They'],
  ['The enemy does not own a metre of the town.', 'not CONTROLS by The enemy'],
  ['Neither side has the upper hand in the city.', 'CONTESTED'],
  ['The hill has changed hands three times.', 'CONTESTED'],
  ['The hill changed hands on Friday.', 'SEIZES'],
  ['The whole of the valley had been recovered.', 'SEIZES'],
])('the say in a place in idioms: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['The prime minister had demanded their exit by June 9.', 'ORDERS by The prime minister'],
  ['The text required the hill to be vacated by April 6.', 'ORDERS by The text'],
  ['The armed men had given the others until Sunday to leave the valley.', 'ORDERS by The armed men'],
  ['No officer told us to.', 'not ORDERS by No officer'],
  ['We had no instruction from anybody.', 'not ORDERS'],
  ['An evacuation order is in force for the district.', 'ORDERS, DISTRICT'],
  ['A video made the rounds. |It was recorded at the river.', 'DEPICTS by It'],
  ['The clip is old. |It does not show the city.', 'not DEPICTS by It'],
  ['The frame was shot on Sunday at Orlo.', 'DEPICTS by The frame, at Orlo'],
])('orders and footage with little said: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['The garden is behind it.'],
  ['The trail leads to the river.'],
  ['The evidence points to a warm winter.'],
  ['The film kept us captive for hours.'],
  ['The bank commissioned a study.'],
  ['The union demanded the minister’s departure.'],
  ['He gave her until Sunday to reply.'],
  ['A new law is in force.'],
  ['It was recorded in the studio.'],
  ['She has the run of the kitchen.'],
  ['The mayor commands nothing but respect.'],
  ['He is under her thumb.'],
  ['Money changed hands.'],
])('idioms of other matters: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})

test.each([
  ['A rebel column left. |It is moving on Orlo.', 'ADVANCES by It, at Orlo'],
  ['No shells were directed at civilians.', 'not STRIKES'],
  ['Live rounds had been aimed at the drivers.', 'STRIKES'],
  ['We fired no artillery at Orlo.', 'not STRIKES by We'],
  ['The planes were Ruritanian.', 'STRIKES by Ruritanian'],
  ['It was Ruritanian fire.', 'STRIKES by Ruritanian'],
  ['We are in a bag and it is tied.', 'ENCIRCLED'],
  ['You cannot leave in any direction.', 'ENCIRCLED'],
  ['His men had not laid a hand on it.', 'not RESPONSIBLE by His men'],
  ['Those driven from their homes number above three thousand.', 'LOSSES, 3000-3000 displaced'],
])('aims, makes and traps: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['Heavy rain brought down the helicopter.'],
  ['A failure of the tail rotor brought it down.'],
  ['There has been no guilty plea.'],
  ['Money for the trawler had changed hands.'],
  ['The boxes were destroyed by the fire.'],
  ['A nine-year-old girl did not survive.'],
  ['Some of those who perished were under fourteen.'],
  ['They did not die fighting.'],
  ['The capo had fallen in the shoot-out.'],
  ['Its chief was seized at a checkpoint.'],
  ['The accord covers 380 prisoners from both sides.'],
  ['Vehicles with food and tents drove into the valley.'],
])('weather, ages, goods and persons are no deeds of war: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})
