import { expect, test } from 'vitest'
import { asUnderstood, reportOf } from './asUnderstood.ts'
import { border, civilWar } from './leads.ts'

test.each([
  ['what somebody denies of himself without a subject is his own', 'The army denied losing Kassala.', ['CONTROLS SD @Kassala']],
  ['what somebody denies to have done is his own', 'The rebels denied having shelled the market.', ['not STRIKES org/blue front @Kassala']],
  ['losses are theirs whose losses they are called', 'The rebels said army losses stood at 40.', ['LOSSES SD @Kassala']],
  [
    '“among the rebels” tells whose losses they are',
    'The army said there were 40 casualties among the rebels.',
    ['LOSSES org/blue front @Kassala'],
  ],
  ['what a side says that it captured was the other’s', 'The rebels said eleven vehicles had been captured.', ['LOSSES SD @Kassala']],
  ['“the group” is the one that fights', 'A doctor said two of the group’s commanders were killed.', ['LOSSES org/blue front @Kassala']],
  ['gunmen who come from nowhere are nobody known', 'A driver said gunmen had attacked Kassala.', ['STRIKES unnamed gunmen @Kassala']],
  ['gunmen told of before are those who fight', 'A driver said the gunmen had attacked Kassala.', ['STRIKES org/blue front @Kassala']],
  [
    'she is not he who speaks',
    'General Omar Sabah of the army saw the ship. Twelve of her sailors were killed, he said.',
    ['LOSSES @Kassala'],
  ],
  ['a side’s missing men are its own', 'The army said fifty men were missing.', ['LOSSES SD @Kassala']],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toEqual(wanted)
})

test.each([
  ['what is occupied is held by the other of two states', 'A third of the town is occupied, the mayor said.', ['CONTROLS PK @Kargil']],
  ['what is lost is held by the other of two states', 'Seventy percent of the town is lost, the mayor said.', ['CONTROLS PK @Kargil']],
  ['a warship’s prefix tells its navy', 'A fisherman said the destroyer HMS Linnet had shot down two drones.', ['INTERCEPTS GB @Kargil']],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(border, paragraph))).toEqual(wanted)
})

test.each([
  [
    'an army that fights tells of its own troops',
    'Assault troops have entered the town, the Sudanese army said.',
    ['ADVANCES SD @Kassala'],
  ],
  ['those whom it sends are its own', 'Eight hundred men had been sent to the town, the Sudanese army said.', ['DEPLOYS SD @Kassala']],
  ['what it owns up to befell its own', 'The Sudanese army admitted that units had left the town.', ['WITHDRAWS SD @Kassala']],
  ['who denies a loss denies his own', 'The Sudanese army denied that 40 men had been captured.', ['not LOSSES SD @Kassala']],
  ['nobody of the other side drove it off', '“Nobody drove us off,” the Sudanese army said.', ['not REPELS org/blue front @Kassala']],
  [
    'men are of the army whose uniform they wear',
    'Men in Ethiopian uniform were checking papers in the town, a teacher said.',
    ['PRESENT ET @Kassala'],
  ],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toEqual(wanted)
})

test.each([
  [
    'an observer’s are none of his',
    'Paratroopers have entered the town, the United Nations said.',
    ['ADVANCES unnamed paratroopers @Kassala'],
  ],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toEqual(wanted)
})

const rebellion =
  'Rebels fought government troops in Bunia, a town in Congo, on Tuesday as Ugandan soldiers stood at the border, residents said.'

test.each([
  [
    'the army that rebels fight is that of the place, whichever foreign soldiers are told of',
    'The rebels put the number of dead soldiers at 200.',
    'LOSSES CD @Bunia',
  ],
  ['an officer’s own unit is of that army', 'An army officer admitted that his unit had abandoned the airport.', 'WITHDRAWS CD @Bunia'],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(rebellion, paragraph))).toContain(wanted)
})

test.each([
  ['“they” who shelled the speaker are others', '“They shelled us for an hour,” said Amna Osman, a teacher.', ['STRIKES @Kassala']],
  [
    'who says that there was no withdrawal denies his own',
    'There had been no withdrawal, the Sudanese army said.',
    ['not WITHDRAWS SD @Kassala'],
  ],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toEqual(wanted)
})

test('the capture that a claim is of is not the speaker’s', () => {
  const told = asUnderstood(reportOf(civilWar, 'The claim of the capture is an invention, the Sudanese army said.'))
  expect(told.filter((words) => words.includes('SEIZES'))).toEqual([expect.not.stringContaining('SD')])
})

test('“their hands”, in the own words of an officer, are the other side’s', () => {
  const said = '“Not one street is in their hands,” the Sudanese army’s spokesman, Colonel Osman Ali, said.'
  expect(asUnderstood(reportOf(civilWar, said))).toEqual(['not CONTROLS org/blue front @Kassala'])
})

test('pirates of a country are not its state', () => {
  const told = asUnderstood(reportOf(civilWar, 'Somali pirates have seized the port of Kassala, a fisherman said.'))
  expect(told).toEqual(['SEIZES unnamed somali pirates @Kassala'])
})
