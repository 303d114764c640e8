import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['The rebels advanced towards Kadera.', 'ADVANCES by rebels, at Kadera'],
  ['Government troops entered the city from the south.', 'ADVANCES by Government troops, at city'],
  ['The army pushed into the centre of Kadera.', 'ADVANCES by army, at Kadera, CENTRE'],
  ['Fighters are closing in on the capital.', 'ADVANCES by Fighters, at capital'],
  ['The enemy made gains near Orlo.', 'ADVANCES by enemy, at Orlo'],
  ['Our forces have gained ground south of Kadera.', 'ADVANCES by Our forces'],
  ['The column reached the outskirts of Orlo.', 'ADVANCES by column, at Orlo, OUTSKIRTS'],
  ['The rebels made no gains around Kadera.', 'not ADVANCES by rebels, at Kadera'],
  ['The rebel advance on Kadera has stalled.', 'not ADVANCES by rebel, at Kadera'],
  ['The troops crossed the river at Orlo.', 'ADVANCES by troops, at river'],
  ['Ruritanian tanks rolled into Orlo.', 'ADVANCES by Ruritanian tanks, at Orlo'],
  ['The militia broke through the defences east of the town.', 'ADVANCES by militia, at defences'],
  ['The army will enter the city tomorrow.', 'soon ADVANCES by army, at city'],
  ['The prime minister entered the race.', ''],
  ['Prices advanced in Tokyo.', ''],
  ['The army withdrew from Kadera on Sunday.', 'WITHDRAWS by army, at Kadera'],
  ['Ruritania has pulled its troops out of the valley.', 'WITHDRAWS by Ruritania, at valley'],
  ['The last soldiers left the base at Orlo.', 'WITHDRAWS by soldiers, at base, BUILDING'],
  ['Government forces abandoned their positions in Kadera.', 'WITHDRAWS by Government forces, at Kadera'],
  ['The garrison fled Kadera.', 'WITHDRAWS by garrison, at Kadera'],
  ['The rebels retreated across the river.', 'WITHDRAWS by rebels'],
  ['The withdrawal of government troops from Orlo was complete.', 'WITHDRAWS by government troops, at Orlo'],
  ['There was no retreat from Kadera.', 'not WITHDRAWS, at Kadera'],
  ['Our units have not pulled out of the town.', 'not WITHDRAWS by Our units, at town'],
  ['The army gave up the market in the morning.', 'WITHDRAWS by army, at market'],
  ['The fighters vacated the school.', 'WITHDRAWS by fighters, at school, BUILDING'],
  ['The army was forced out of Orlo.', 'WITHDRAWS by army, at Orlo'],
  ['The brigade was driven back from the ridge.', 'WITHDRAWS by brigade, at ridge'],
  ['The rebels ceded the bridge without a fight.', 'WITHDRAWS by rebels, at bridge'],
  ['Peacekeepers pulled back to the airport.', 'WITHDRAWS by Peacekeepers'],
  ['The minister withdrew his resignation.', ''],
  ['He left the party in May.', ''],
  ['The army repelled an attack on the airport.', 'REPELS by army, at airport, BUILDING'],
  ['The assault on Kadera was repulsed by the defenders.', 'REPELS by defenders, at Kadera'],
  ['Our troops beat back the enemy near Orlo.', 'REPELS by Our troops, at Orlo'],
  ['The garrison fended off three attacks on the base.', 'REPELS by garrison, at base, BUILDING'],
  ['The soldiers foiled an attempted infiltration near Orlo.', 'REPELS by soldiers, at Orlo'],
  ['The rebels were driven off at the bridge.', 'REPELS, at bridge'],
  ['The army thwarted a plot to blow up the dam.', ''],
  ['Heavy fighting continues in the east of Kadera.', 'CLASHES, at Kadera, EAST'],
  ['Clashes erupted between the army and the paramilitaries in Kadera.', 'CLASHES, at Kadera'],
  ['Gun battles broke out in the streets of Orlo.', 'CLASHES, at Orlo'],
  ['The two armies exchanged fire along the border.', 'CLASHES, at border'],
  ['Soldiers clashed with gunmen near the market.', 'CLASHES, at market'],
  ['There was no fighting in the town.', 'not CLASHES, at town'],
  ['Kadera was quiet overnight.', ''],
  ['Fighting has stopped in Orlo.', 'not CLASHES, at Orlo'],
  ['Street battles are going on in the centre of the town.', 'CLASHES, at town, CENTRE'],
  ['The fight against malaria goes on in the region.', ''],
  ['The army has encircled Kadera.', 'ENCIRCLED by army, at Kadera'],
  ['Kadera is surrounded on three sides.', 'ENCIRCLED, at Kadera'],
  ['About 2,000 soldiers are trapped in Orlo.', 'ENCIRCLED, at Orlo & STRENGTH by soldiers, at Orlo, 2000-2000 troop'],
  ['The siege of Kadera has lasted 500 days.', 'ENCIRCLED, at Kadera'],
  ['The road to Kadera has been cut.', 'ENCIRCLED, at Kadera, SUPPLY_CUT'],
  ['The rebels severed the main supply route to the town.', 'ENCIRCLED by rebels, at town, SUPPLY_CUT'],
  ['Kadera is cut off from the outside world.', 'ENCIRCLED, at Kadera'],
  ['The blockade of Orlo was lifted.', 'not ENCIRCLED, at Orlo'],
  ['The army broke the siege of Kadera.', 'not ENCIRCLED, at Kadera'],
  ['There is no encirclement of our brigades.', 'not ENCIRCLED'],
  ['No food has reached the town for a month.', 'ENCIRCLED, at town, SUPPLY_CUT'],
  ['The highway to Orlo is open to traffic.', 'not ENCIRCLED, at Orlo, SUPPLY_CUT'],
  ['Nothing gets into the city any more.', 'ENCIRCLED, at city, SUPPLY_CUT'],
  ['Trucks are reaching the city every day.', 'not ENCIRCLED, at city, SUPPLY_CUT'],
  ['Ruritanian soldiers are in the town.', 'PRESENT by Ruritanian soldiers, at town'],
  ['There are no foreign troops on our soil.', 'not PRESENT by foreign troops, at soil'],
  ['Ruritania has no soldiers in Kadera.', 'not PRESENT by Ruritania, at Kadera'],
  ['Mercenaries are fighting alongside the army in Orlo.', 'PRESENT by Mercenaries, at Orlo'],
  ['Not a single rebel is left in Kadera.', 'not PRESENT by rebel, at Kadera'],
  ['Rebel fighters were seen in the market.', 'PRESENT by Rebel fighters, at market'],
  ['Ruritanian instructors are stationed at the base.', 'PRESENT by Ruritanian instructors, at base, BUILDING'],
])('%s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['He had seen Ruritanian soldiers in the streets.', 'PRESENT by Ruritanian soldiers, at streets'],
  ['Ruritanian soldiers patrol the streets of Orlo.', 'PRESENT by Ruritanian soldiers, at Orlo'],
  ["Ruritania's army is operating in the east of the country.", "PRESENT by Ruritania's army, at country, EAST"],
  ['Not a single soldier of its has been in the place.', 'not PRESENT by soldier, at place'],
  ['The army is still in Orlo.', 'HOLDS by The army, at Orlo'],
  ['Our soldiers are still in the city.', 'HOLDS by Our soldiers, at city'],
  ['The army continues to resist in the north of the city.', 'HOLDS by The army, at city, NORTH'],
  ['The town is being fought over house by house.', 'CONTESTED, at town'],
  ['Our forces gained two kilometres near Orlo.', 'ADVANCES by Our forces, at Orlo'],
  ['Our men have ringed the town.', 'ENCIRCLED by Our men, at town'],
  ['No convoy has reached Orlo since May.', 'ENCIRCLED, at Orlo'],
  ['Trucks are reaching the town again.', 'not ENCIRCLED, at town'],
])('who is where: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'He had not seen any soldiers in the streets.',
  'The minister is still in Orlo.',
  'The money is still in the bank.',
  'The team continues to resist in the league.',
  'No returns reached the public screen from midnight.',
  'Forty-six trucks got in by way of Orlo on Sunday.',
])('nobody is told to be there: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})

test.each([
  ['He scoffed at |the notion of an orderly departure.', ''],
  ['On Thursday it entered Velka, "freed in full", as its spokesman wrote on Telegram.', 'ADVANCES by it, at Velka & SEIZES, at Velka'],
  ['They found the road cut.', 'ENCIRCLED, SUPPLY_CUT'],
])('what a participle says of the word before it, and what only a manner: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})
