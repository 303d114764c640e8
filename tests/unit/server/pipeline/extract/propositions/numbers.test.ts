import { expect, test } from 'vitest'
import { asTold } from './asTold.ts'

test.each([
  ['At least 12 people were killed in the attack.', 'LOSSES, 12- killed'],
  ['The earthquake has killed more than 2,300 people.', 'LOSSES, 2300- killed'],
  ['Seven civilians died and 23 were injured.', 'LOSSES by civilians, 7-7 killed & LOSSES, 23-23 wounded'],
  ['The death toll has risen to 41.', 'LOSSES, 41-41 killed'],
  ['The death toll from the landslide stands at 150.', 'LOSSES, 150-150 killed'],
  ['Fire claimed the lives of 18 workers.', 'LOSSES by workers, 18-18 killed'],
  ['The collapse left 30 people dead.', 'LOSSES, 30-30 killed'],
  ['Dozens were killed when the ferry sank.', 'LOSSES, 24- killed'],
  ['Hundreds of people are missing.', 'LOSSES, 200- missing'],
  ['Between 40 and 50 fighters were killed.', 'LOSSES by fighters, 40-50 killed'],
  ['We lost nine men.', 'LOSSES by We, 9-9 killed'],
  ['The army lost 35 soldiers in a single day.', 'LOSSES by army, 35-35 killed'],
  ['The enemy suffered 200 casualties.', 'LOSSES by enemy, 200-200 casualty'],
  ['Two hundred enemy soldiers were eliminated.', 'LOSSES by enemy soldiers, 200-200 killed'],
  ['Up to 300 militants surrendered.', 'LOSSES by militants, 0-300 captured'],
  ['Sixteen soldiers were taken prisoner.', 'LOSSES by soldiers, 16-16 captured'],
  ['Rescuers pulled 14 bodies from the rubble.', 'LOSSES, 14-14 killed'],
  ['One person died in Orlo, and twelve settlements lost power.', 'LOSSES by One person, at Orlo, 1-1 killed'],
  ['The blast killed two women, and nine bakeries closed.', 'LOSSES by two women, 2-2 killed'],
  ['Shelling killed four people in Kadera and nine wells were left without water.', 'LOSSES, 4-4 killed'],
  ['Two died and 30 drivers went on strike.', 'LOSSES by Two, 2-2 killed'],
  ['No one was killed.', 'LOSSES, 0-0 killed'],
  ['There were no casualties.', 'LOSSES, 0-0 casualty'],
  ['Nobody was hurt in the strike.', 'LOSSES, 0-0 wounded'],
  ['One person died in hospital.', 'LOSSES, 1-1 killed'],
  ['More than 600 people have drowned since June.', 'LOSSES, 600- killed'],
  ['The number of dead has reached 77.', 'LOSSES, 77-77 killed'],
  ['Five tanks and two guns were destroyed.', 'LOSSES, 5-5 tank & LOSSES, 2-2 gun'],
  ['Twenty-two were wounded, four of them seriously.', 'LOSSES, 22-22 wounded'],
  ['A dozen passengers are unaccounted for.', 'LOSSES by passengers, 12-12 missing'],
  ['Rebels captured more than 50 soldiers.', 'LOSSES by soldiers, 50- captured'],
  ['12 people have been killed and 40 others wounded in Kadera.', 'LOSSES, 12-12 killed & LOSSES, at Kadera, 40-40 wounded'],
  ['Some 20,000 soldiers are massed on the border.', 'STRENGTH by soldiers, at border, 20000-20000 troop'],
  ['The militia has around 3,000 fighters in the province.', 'STRENGTH by militia, at province, 3000-3000 troop'],
  ['The garrison numbers 800 men.', 'STRENGTH by garrison, 800-800 troop'],
  ['There are 5,000 foreign troops in the country.', 'STRENGTH by foreign troops, at country, 5000-5000 troop'],
  ['Ruritania has amassed 40,000 troops near Kadera.', 'STRENGTH by Ruritania, at Kadera, 40000-40000 troop'],
  ['The rebels’ force is estimated at 6,000 men.', 'STRENGTH by rebels, 6000-6000 troop'],
  ['No more than 400 defenders remain in the town.', 'STRENGTH by defenders, at town, 0-400 troop'],
  ['Ruritania has sent 1,500 soldiers to Kadera.', 'DEPLOYS by Ruritania, at Kadera, 1500-1500 troop'],
  ['Two brigades were redeployed to the eastern front.', 'DEPLOYS by brigades'],
  ['Reinforcements have arrived in Orlo.', 'DEPLOYS by Reinforcements, at Orlo'],
  ['The deployment of 2,000 marines to the border began on Friday.', 'DEPLOYS, at border, 2000-2000 troop'],
  ['The army moved reinforcements to Orlo.', 'DEPLOYS by army, at Orlo'],
  ['Ruritania will send 300 more instructors to Kadera.', 'soon DEPLOYS by Ruritania, at Kadera, 300-300 troop'],
  ['No additional troops have been sent to Orlo.', 'not DEPLOYS, at Orlo'],
  ['Turnout reached 61 percent.', ''],
  ['The company cut 400 jobs.', ''],
  ['She won 53 percent of the vote.', ''],
  ['He was born in 1974 and has three children.', ''],
])('%s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['Three of the twenty-two crew were killed.', 'LOSSES, 3-3 killed'],
  ['Nine of its 40 passengers died.', 'LOSSES, 9-9 killed'],
  ['Two of the twelve dead were children.', 'LOSSES, 12-12 killed'],
  ['Eighty militants have been wiped out.', 'LOSSES by Eighty militants, 80-80 killed'],
  ['The number intercepted that day was thirty-five.', 'INTERCEPTS, 35-35 '],
  ['The spokesman put |the number intercepted that day at thirty-five.', 'INTERCEPTS, 35-35 '],
  ['A fighter jet was downed.', 'INTERCEPTS, 1-1 jet'],
])('counts: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each(['Nine of the captives had been delivered to the Red Cross.', 'The number destroyed was small.', 'He gained two kilograms.'])(
  'counts of something else: %s',
  (text) => {
    expect(asTold(text, '')).toBe('')
  },
)

test.each([
  ['We buried 17 people.', 'LOSSES, 17-17 killed'],
  ['More than 200 soldiers laid down their weapons.', 'LOSSES, 200- captured'],
  ['Sixty of our men fell as martyrs.', 'LOSSES, 60-60 killed'],
])('losses in other words: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['The army gives |its fatalities of 9 June as eleven.', 'LOSSES by its, 11-11 killed'],
  ['Fighters of the Movement of the 5 April have captured Orlo.', 'SEIZES by Fighters, at Orlo'],
])('a day is no count: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['Fourteen people had died, among them two teachers.', 'LOSSES by Fourteen people, 14-14 killed'],
  ['Nine people were killed, including three children.', 'LOSSES by Nine people, 9-9 killed'],
  ['The army denied |having lost 22 men.', 'LOSSES, 22-22 killed'],
])('a part of a count is none of its own: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test.each([
  ['There had been no deaths in the camps.', 'LOSSES, at camps, BUILDING, 0-0 killed'],
  ['No civilians were killed in Orlo.', 'LOSSES, at Orlo, 0-0 killed'],
  ['We lost nobody.', 'LOSSES by We, 0-0 killed'],
  ['Sixty people had drowned, most of them in Orlo.', 'LOSSES by Sixty people, 60-60 killed'],
])('where nobody came to harm, and where only some did: %s', (text, wanted) => {
  expect(asTold(text, wanted)).toBe(wanted)
})

test('a party that keeps its members loses nobody in a war', () => {
  expect(asTold('The party lost nobody to its rival.', '')).toBe('')
})

test('captives are no ground', () => {
  expect(asTold('The frigate captured nine pirates.', 'LOSSES by nine pirates, 9-9 captured')).toBe('LOSSES by nine pirates, 9-9 captured')
})
