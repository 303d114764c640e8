import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['Ruritania struck an oil depot in Kadera.', 'STRIKES by Ruritania, against depot, at Kadera'],
  ['A drone hit a kindergarten in Orlo.', 'STRIKES by drone, against kindergarten, at Orlo'],
  ['The hospital was bombed by government jets.', 'STRIKES by government jets, against hospital, BUILDING'],
  ['Army jets bombed the market of Orlo.', 'STRIKES by Army jets, against market, at Orlo'],
  ['The paramilitaries shelled a camp for the displaced.', 'STRIKES by paramilitaries, against camp, BUILDING'],
  ['Kadera came under rocket fire on Monday.', 'STRIKES, at Kadera'],
  ['The airport came under attack from drones.', 'STRIKES, at airport, BUILDING'],
  ['The army launched air strikes on Kadera.', 'STRIKES by army, at Kadera'],
  ['The rebels launched an attack on the barracks.', 'STRIKES by rebels, at barracks, BUILDING'],
  ['Ruritanian forces carried out a missile strike on the port.', 'STRIKES by Ruritanian forces, at port'],
  ['An air strike on a wedding hall was carried out by the junta.', 'STRIKES by junta, at hall, BUILDING'],
  ['Israeli shelling of the village continued through the night.', 'STRIKES by Israeli, at village'],
  ['Missiles slammed into an apartment block in Kadera.', 'STRIKES by Missiles, against block, at Kadera'],
  ['The group fired 30 rockets at the city.', 'STRIKES by group, at city, 30-30 rocket'],
  ['No aircraft of ours bombed the school.', 'not STRIKES by aircraft, against school, BUILDING'],
  ['The army did not target civilians.', 'not STRIKES by army, against civilians'],
  ['The strike hit a warehouse.', 'STRIKES, against warehouse'],
  ['Ruritania targeted the power grid with dozens of drones.', 'STRIKES by Ruritania, against power grid'],
  ['Kadera was pounded by artillery all night.', 'STRIKES by artillery, at Kadera'],
  ['The coalition raided a weapons factory near Orlo.', 'STRIKES by coalition, against factory, at Orlo'],
  ['The bombardment of Kadera killed nine people.', 'STRIKES, at Kadera & LOSSES, 9-9 killed'],
  ['A Ruritanian missile destroyed the bridge.', 'STRIKES by Ruritanian missile, against bridge'],
  ['The clinic was hit in an airstrike.', 'STRIKES, against clinic'],
  ['The explosion was caused by a misfired rocket.', ''],
  ['Rather than launch a frontal assault, Ruritania has relied on a pincer movement.', ''],
  ['The offensive of Ruritania against Kadera has begun.', ''],
  ['The army launched a ground assault on the town.', ''],
  ['The militia launched an assault on Kadera.', ''],
  ['Instead of shelling the town, the army withdrew.', 'WITHDRAWS by army'],
  ['Ruritania launched an air assault on Kadera.', 'STRIKES by Ruritania, at Kadera'],
  ['Gunmen launched an assault on the clinic.', 'STRIKES by Gunmen, at clinic'],
  ['The two sides struck a deal.', ''],
  ['Inflation hit a record high.', ''],
  ['The storm hit the coast near Kadera.', ''],
  ['Air defences shot down 14 drones over Kadera.', 'INTERCEPTS by Air defences, at Kadera, 14-14 drone'],
  ['Twelve missiles were intercepted overnight.', 'INTERCEPTS, 12-12 missile'],
  ['The rebels downed a helicopter near Orlo.', 'INTERCEPTS by rebels, at Orlo'],
  ['Our gunners brought down an enemy jet.', 'INTERCEPTS by Our gunners'],
  ['The downing of the aircraft was the work of the rebels.', 'INTERCEPTS & RESPONSIBLE by rebels'],
  ['The navy destroyed 7 sea drones.', 'INTERCEPTS by navy, 7-7 drone'],
  ['No drones were shot down.', 'not INTERCEPTS'],
  ['Air defence neutralised 41 of the 60 drones launched at the city.', 'INTERCEPTS by Air defence, at city, 41-41 drone'],
  ['The helicopter was shot down by the rebels with a missile.', 'INTERCEPTS by rebels'],
  ['The helicopter crashed because of a technical fault.', ''],
  ['Ruritania is behind the attack on the pipeline.', 'RESPONSIBLE by Ruritania, at pipeline'],
  ['The rebels carried out the massacre in Orlo.', 'RESPONSIBLE by rebels, at Orlo'],
  ['The group claimed responsibility for the bombing in Kadera.', 'RESPONSIBLE by group, at Kadera'],
  ['The attack was the work of a foreign service.', 'RESPONSIBLE by service'],
  ['The blast was not caused by our forces.', 'not RESPONSIBLE by our forces'],
  ['Rebels were responsible for the kidnapping.', 'RESPONSIBLE by Rebels'],
  ['The army had nothing to do with the killings.', 'not RESPONSIBLE by army'],
  ['The ministry blamed |the rebels for the ambush.', 'RESPONSIBLE by rebels'],
  [
    'The governor accused |the paramilitaries of killing 30 villagers.',
    'LOSSES by villagers, 30-30 killed & RESPONSIBLE by paramilitaries',
  ],
  ['The court found the company liable for the spill.', 'RESPONSIBLE by company'],
  ['The company caused the flood by opening the gates.', 'RESPONSIBLE by company'],
  ['The mine owner is to blame for the collapse.', 'RESPONSIBLE by mine owner'],
  ['Two men were convicted of the murder of the mayor.', 'RESPONSIBLE by men'],
  ['The general ordered the massacre, the prosecutor said.', 'RESPONSIBLE by general'],
  ['The suspect has confessed to the shooting.', 'RESPONSIBLE by suspect'],
  ['The army denied |involvement in the attack.', 'RESPONSIBLE'],
])('%s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['A rocket fired by the paramilitaries hit the ward.', 'STRIKES by paramilitaries, at ward, DISTRICT'],
  ['The clinic was struck by a shell fired by the rebels.', 'STRIKES by rebels, at clinic'],
  ['The clinic was destroyed in an army air strike.', 'STRIKES by army, at clinic'],
  ['The rebels had used drones to attack the town.', 'STRIKES by rebels, at town'],
  ['The shell came from army positions.', 'STRIKES'],
  ['The drone belonged to the army.', 'STRIKES by the army'],
  ['The convoy came under fire near Orlo.', 'STRIKES, at convoy'],
])('whose it was: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'The drones came from a factory in Orlo.',
  'The car belonged to the army.',
  'Protesters used drums to attack the bill.',
  'Protesters want drones to attack the town.',
])('no fire: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})

test.each([
  ['Rebel drones set fire to the fuel depot.', 'STRIKES by Rebel, at fuel depot'],
  ['The depot was set ablaze by drones.', 'STRIKES by drones, at depot'],
  ['The building took a direct hit.', 'STRIKES, at building'],
  ['The hospital was the target of a Ruritanian air raid.', 'STRIKES by Ruritanian, at hospital, BUILDING'],
  ['It was not our drone.', 'not STRIKES by our'],
])('fire in other words: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  'Lightning set fire to the depot.',
  'The band took a direct hit song to the charts.',
  'The minister was the target of criticism.',
  'It was our drone programme that won.',
  'Ruritanian troops were destroying Borduran units.',
])('no fire at all: %s', (text) => {
  expect(asTold(text, '')).toBe('')
})
