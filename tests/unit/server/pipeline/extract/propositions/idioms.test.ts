import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['The flag of the nation flies over the airport to this day.', 'CONTROLS, at airport, BUILDING'],
  ['Our flag is still up in Orlo.', 'CONTROLS by Our, at Orlo'],
  ['The tricolour never came down from the ridge.', 'CONTROLS, at ridge'],
  ['His soldiers remain masters of the ridge.', 'CONTROLS by His soldiers, at ridge'],
  ['The army is in charge of the port.', 'CONTROLS by The army, at port'],
  ['Orlo has slipped from our hands.', 'not CONTROLS by our, at Orlo'],
  ['The town is ours again.', 'CONTROLS, at town'],
  ['The town stands firm.', 'HOLDS, at town'],
  ['The garrison is hanging on in Orlo.', 'HOLDS by The garrison, at Orlo'],
  ['Our lads have not given an inch.', 'HOLDS by Our lads'],
  ['The ring around Orlo snapped shut on Wednesday.', 'ENCIRCLED, at Orlo'],
  ['The noose around Orlo is tightening.', 'ENCIRCLED, at Orlo'],
  ['The brigade is caught in a pincer.', 'ENCIRCLED, at brigade'],
  ['The defenders are hemmed in.', 'ENCIRCLED, at defenders'],
])('ground and sieges: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['The units had moved out of the town on the night of 5 October.', 'WITHDRAWS by The units, at town'],
  ['His men had come down from the ridge.', 'WITHDRAWS by His men, at ridge'],
  ['The rebels slipped away from Orlo overnight.', 'WITHDRAWS by The rebels, at Orlo'],
  ['The rebels melted away.', 'WITHDRAWS by The rebels'],
  ['The army turned tail.', 'WITHDRAWS by The army'],
  ['The soldiers left with nothing but rifles.', 'WITHDRAWS by The soldiers'],
  ['The town has been emptied of troops.', 'not PRESENT by troops, at town'],
  ['Two columns were stopped and driven off at the railway.', 'REPELS, against Two columns, at railway'],
  ['Nobody drove us off.', 'not REPELS by Nobody, against us'],
  ['Assault detachments forced the river at Orlo.', 'ADVANCES by Assault detachments, at Orlo'],
  ['Infantry had made it over the river at Orlo.', 'ADVANCES by Infantry, at Orlo'],
  ['The army will go straight back to war.', 'INTENDS by The army'],
  ['The heroic army would launch its operation to recover Orlo.', 'INTENDS by The heroic army'],
])('moves and aims: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['A rocket of the Front had fallen short.', 'STRIKES by the Front'],
  ['None of its rockets came down anywhere near Orlo.', 'not STRIKES by its, at Orlo'],
  ['Her pilots had blown up a drone store.', 'STRIKES by Her pilots, at drone store'],
  ['A boat of theirs had rammed the tanker.', 'STRIKES by A boat of theirs, against the tanker'],
  ['An aircraft of the enemy was felled by our gunners.', 'INTERCEPTS by our gunners, 1-1 aircraft'],
  ['Fourteen drones were knocked out of the sky over Orlo.', 'INTERCEPTS, at Orlo, 14-14 drone'],
  ['It had lost a warplane on the first morning.', 'LOSSES by It, 1-1 warplane'],
  ['180 servicemen laid down their arms.', 'LOSSES by 180 servicemen, 180-180 captured'],
  ['180 men gave themselves up.', 'LOSSES by 180 men, 180-180 captured'],
  ['Twelve workers attained martyrdom.', 'LOSSES by Twelve workers, 12-12 killed'],
  ['Just four of her comrades had fallen.', 'LOSSES by four of her comrades, 4-4 killed'],
  ['Not one of her sailors lost his life.', 'LOSSES, 0-0 killed'],
  ['Seventy-one persons remain without trace.', 'LOSSES by Seventy-one persons, 71-71 missing'],
  ['Rebel losses stand at 40.', 'LOSSES by Rebel, 40-40 casualty'],
  ['The army put its dead at four.', 'LOSSES, 4-4 killed'],
  [
    'The militia destroyed 30 army vehicles and killed 400 soldiers.',
    'STRIKES by The militia & LOSSES by 30 army vehicles, 30-30 vehicle & LOSSES by 400 soldiers, 400-400 killed',
  ],
  ['Ruritania has hurled 5,000 men at the town.', 'DEPLOYS by Ruritania, at town, 5000-5000 troop'],
  ['Ruritania now keeps 14,000 around Orlo.', 'STRENGTH by Ruritania, at Orlo, 14000-14000 troop'],
  ['Men in Ruritanian uniform were checking papers in the streets.', 'PRESENT by Ruritanian uniform, at streets'],
  ['Ruritania has nobody in the town.', 'not PRESENT by Ruritania, at town'],
])('fire, losses and numbers: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['The blame lies with the army.', 'RESPONSIBLE by the army'],
  ['The company is the culprit.', 'RESPONSIBLE by The company'],
  ['The army had no part in the bombing.', 'not RESPONSIBLE by The army'],
  ['No recount has been ordered.', 'not ORDERS'],
  ['The rebels told the villagers to leave.', 'ORDERS'],
])('faults and orders: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'The price of flour fell short of forecasts.',
  'The minister walked out of the meeting.',
  'The talks broke down on Monday.',
  'The team has not given an inch in the talks.',
  'The flag was raised at the school.',
  'A ring of trees stands around the house.',
  'The company violated the rules.',
  'The truce was broken by rain.',
  'Ruritania has torn up the ceasefire.',
  'It was Ruritania that started the war.',
  'The second round of talks landed in Orlo.',
  'The storm tore into the coast.',
  'Three prisoners were freed.',
  'Seven hostages left the town in two cars.',
  'The doctor told the patient to stay in bed.',
  'The mayor asked voters to stay calm.',
  'The prime minister asked the minister to step down.',
  'Men in suits were checking papers in the streets.',
  'She made it over the bridge.',
  'He forced the door.',
  'The army threw a party.',
  'The soldiers came down with fever.',
  'The troops moved out of the way.',
  'The country is in good hands.',
  'The money slipped from his hands.',
  'The actor stands firm on his view.',
  'The judge is in charge of the case.',
])('nothing of the kind: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})

test.each([
  ['At no time have the rebels controlled the port.', 'not CONTROLS by rebels, at port'],
  ['Under no circumstances will we leave Orlo.', 'not soon WITHDRAWS by we, at Orlo'],
  ['There is no question of a withdrawal from Orlo.', 'not WITHDRAWS, at Orlo'],
  ['There is no evidence that the rebels took Orlo.', ''],
  ['There were no reports of clashes in Orlo.', ''],
  ['There was no sign of a withdrawal.', ''],
  ['54 soldiers are in our hands.', ''],
])('what is not so, and what nobody knows: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['Nasr Osman blamed |a Ruritanian mine.', 'STRIKES by Ruritanian'],
  ['The army wants to storm back in before November.', 'INTENDS by The army'],
])('what parsers take for something else: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})
