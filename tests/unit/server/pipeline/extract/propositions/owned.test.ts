import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['The bridge stays in our hands.', 'CONTROLS by our, at bridge'],
  ['The bridge is and remains ours.', 'CONTROLS, at bridge'],
  ['The town is Ruritanian again.', 'CONTROLS by Ruritanian, at town'],
  ['The village is Ruritanian to the last house.', 'CONTROLS by Ruritanian, at village, 100 %'],
  ['There is not a street left that is not theirs.', 'CONTROLS by theirs, at street, 100 %'],
  ["The hill was never Ruritania's.", 'not CONTROLS by Ruritania, at hill'],
  ["The bridge is the Front's.", 'CONTROLS by Front, at bridge'],
  ['The group declared |the town its own.', 'CONTROLS by its, at town'],
  ['The ministry proclaimed |the town its own from end to end.', 'CONTROLS by its, at town, 100 %'],
  ['The map gives the rebels two thirds of the city.', 'CONTROLS by rebels, at city, 67 %'],
  ['The analyst gives |Ruritania some forty percent of the built-up area.', 'CONTROLS by Ruritania, at area, 40 %'],
  ['The rebels hold sway over the valley.', 'CONTROLS by The rebels, at valley'],
  ['The militia calls the shots in Orlo.', 'CONTROLS by The militia, at Orlo'],
  ['The army has the town firmly in its grip.', 'CONTROLS by The army, at town'],
  ['Rebels have taken over the airport.', 'SEIZES by Rebels, at airport, BUILDING'],
  ['Orlo went over to the rebels on Monday.', 'SEIZES by the rebels, at Orlo'],
])('whose a place is: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'The village is Hungarian.',
  'The town has its own airport.',
  'The district is on its own.',
  'The survey gives the party 40 percent of the vote.',
  'The law gives women half of the seats.',
  'Ada Roe took over the ministry.',
  'The conversation went over to the rebels.',
  'The country is in the grip of cholera.',
  'He called the shots at the club.',
  "Roe's car was in the town's garage.",
])('whose a place is, not told: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})

test.each([
  ['Our defenders are standing their ground in the north of the town.', 'HOLDS by Our defenders, at town, NORTH'],
  ['Orlo is holding.', 'HOLDS, at Orlo'],
  ['Fighters still man their positions in Orlo.', 'HOLDS by Fighters, at Orlo'],
  ['Ruritanian units remain dug in at the station.', 'HOLDS by Ruritanian units, at station, BUILDING'],
  ['The brigade keeps hold of the bridgehead at Orlo.', 'HOLDS by brigade, at bridgehead'],
  ['Resistance continues in the steelworks.', 'HOLDS, at steelworks'],
  ['It has cleared out of the Velka corridor.', 'WITHDRAWS by It, at Velka corridor'],
  ['The airfield, too, had been given up.', 'WITHDRAWS, at airfield, BUILDING'],
  ['The garrison evacuated the base at Orlo.', 'WITHDRAWS by The garrison, at Orlo'],
  ['He confirmed for the first time that the units had moved out of the town.', 'WITHDRAWS by the units, at town'],
])('who stays and who goes: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'The truce is holding.',
  'The town is holding an election.',
  'Soldiers evacuated the village.',
  'The plan had been given up.',
  'He was dug in at his desk.',
])('nobody stays or goes: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})

test.each([
  ['The city is 80 percent ours.', 'CONTROLS by ours, at city, 80 %'],
  ['The town is rebel-held.', 'CONTROLS by rebel, at town'],
  ['The city belongs to us.', 'CONTROLS by us, at city'],
  ['The airport is now in our possession.', 'CONTROLS by our, at airport, BUILDING'],
  ['The rebels have won the battle for Orlo.', 'SEIZES by The rebels, at Orlo'],
  ['The base is holding out.', 'HOLDS, at base, BUILDING'],
  ['The army was chased out of Orlo.', 'WITHDRAWS by The army, at Orlo'],
  ['The rebels handed Orlo over to the police.', 'WITHDRAWS by The rebels, at Orlo'],
  ['We are not leaving.', 'not WITHDRAWS by We'],
  ['The rebels have closed the ring around the base.', 'ENCIRCLED by The rebels, at base, BUILDING'],
  ['Our army is not in Orlo.', 'not PRESENT by Our army, at Orlo'],
  ['Not one Ruritanian soldier is in the country.', 'not PRESENT by Ruritanian soldier, at country'],
  ['Ruritania is present in Orlo with two battalions.', 'PRESENT by Ruritania, at Orlo'],
  ['Ruritanian soldiers stood guard at the port.', 'PRESENT by Ruritanian soldiers, at port'],
  ['Ruritanian troops were seen unloading crates at the airport.', 'PRESENT by Ruritanian troops, at airport, BUILDING'],
])('ground and who is on it, in other words: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'The shares are 80 percent ours.',
  'The car is in our possession.',
  'The team has won the battle for the cup.',
  'We are leaving the rest to you.',
  'Ruritania is present in the talks.',
  'The deal closed the circle around the firm.',
])('no ground: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})

test.each([
  ['He said that not one street was in rebel hands.', 'not CONTROLS by rebel, at street'],
  ['He said that no part of the city was under rebel control.', 'not CONTROLS by rebel, at city'],
  ['She told reporters that the port was never in rebel hands.', 'not CONTROLS by rebel, at port'],
  ['The separatists claimed control of three quarters of the town.', 'CONTROLS by separatists, at town, 75 %'],
  ['The group held more than half of the town.', 'CONTROLS by group, at town, 50-100 %'],
  ['Rebels hold the north of Orlo.', 'HOLDS by Rebels, at Orlo, NORTH'],
])('how much, and that it is not so: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})
