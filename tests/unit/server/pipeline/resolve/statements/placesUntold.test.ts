import { expect, test } from 'vitest'
import { asUnderstood, reportOf } from './asUnderstood.ts'
import { civilWar } from './leads.ts'

/** What is told of a place that the words themselves do not name. */
function placesIn(paragraph: string, lead = civilWar): readonly string[] {
  return asUnderstood(reportOf(lead, paragraph)).map((told) => told.replace(/^.*?(?: @|$)/, ''))
}

test.each([
  'A baker in Gedaref said 14 people had been killed.',
  'Residents of Gedaref said 14 people had been killed.',
  'In Gedaref, a shopkeeper said 14 people had been killed.',
  '“We buried fourteen,” said a fisherman in Gedaref.',
  'A teacher from the town of Gedaref said nine of her pupils had died.',
])('where a witness is, there it happened: %s', (paragraph) => {
  expect(placesIn(paragraph)).toEqual(['Al Qadarif'])
})

test.each([
  'A trader who fled to Gedaref said 14 people had been killed.',
  'A teacher reached by phone in Gedaref said 14 people had been killed.',
  'A doctor in Gedaref said 14 people had been killed.',
  'In Gedaref, an army spokesman said 14 people had been killed.',
  'In Gedaref, General Omar Saleh said his troops had lost 40 men.',
  'A spokesman for the government in Gedaref said 14 people had been killed.',
  'An analyst at a think tank in Gedaref said 14 people had been killed.',
])('where those speak who only tell, nothing happened: %s', (paragraph) => {
  expect(placesIn(paragraph)).toEqual(['Kassala'])
})

test.each([
  'A drone hit a clinic in Atbara on Monday. Nine patients died, the health ministry said.',
  'Shells fell on Atbara overnight. The governor said six people were killed.',
  'Rebels stormed Atbara on Monday. The army said 20 soldiers had been wounded.',
])('a sentence goes on where the one before it told of harm: %s', (paragraph) => {
  expect(placesIn(paragraph)).toContain('Atbara')
})

test.each([
  'The minister flew to Atbara on Monday. Nine soldiers had died, he said.',
  'The rebels will soon attack Atbara, a diplomat warned. The army said 20 soldiers had been wounded.',
  'A bus left for Atbara on Monday. The army said 20 soldiers had been wounded.',
])('a place where nothing was done is not gone on with: %s', (paragraph) => {
  expect(placesIn(paragraph).at(-1)).toBe('Kassala')
})

const twoPlaces = `${civilWar}\n\nAn ambush near Atbara cost the army a convoy, the rebels said.\n\nKassala was calm again on Monday, and the market of Kassala had opened.`

test.each([
  'The army said it had lost 30 men in the ambush.',
  'The rebels said 30 soldiers had been killed in the attack.',
  'The government accused the rebels of the raid.',
])('an event that words point at is where it was told to be: %s', (paragraph) => {
  expect(placesIn(paragraph, twoPlaces)).toEqual(['Atbara'])
})

test('an event that was never told of is of the place in focus', () => {
  expect(placesIn('The army said 30 people had drowned in the flood.', twoPlaces)).toEqual(['Kassala'])
})

const crossing = `${civilWar}\n\nThe rebels denied that their men had left Umdabiya. The bridge was theirs, their spokesman said.`

test.each([
  ['the bridge that was called so right behind a name', 'Four drones were destroyed over the bridge, the army said.'],
  ['by another word for it', 'The army said five people had died on the crossing.'],
  ['where its witness is', 'A shepherd near the bridge said five people had been killed.'],
])('%s', (_, paragraph) => {
  expect(placesIn(paragraph, crossing)).toEqual(['Umdabiya'])
})

test.each([
  ['a named bridge is a place of its own', 'The army said it held the Kamlin bridge.', 'HOLDS SD @Kamlin bridge'],
  ['a named mine, too', 'The rebels said they had captured the Tendelti mine.', 'SEIZES org/blue front @Tendelti mine'],
  ['the market of a town is in that town', 'Jets bombed the market of Umdabiya, the rebels said.', 'STRIKES unnamed jets @Umdabiya'],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toContain(wanted)
})

const calm = 'Sudan declared a day of mourning on Tuesday.'

test.each([
  ['the town that a report is dated from', 'KASSALA, March 3, 2026 (Nile Courier) - ', 'Mourning declared', ['Kassala']],
  ['a town that a headline names in capitals', '', 'TEN DAYS OF THE BATTLE FOR KASSALA', ['Kassala']],
  ['no capital, where agencies sit', 'KHARTOUM, March 3, 2026 (Nile Courier) - ', 'Mourning declared', ['']],
  ['no town abroad', 'NAIROBI, March 3, 2026 (Nile Courier) - ', 'Mourning declared', ['']],
])('where no place is told of: %s', (_, dateline, headline, wanted) => {
  const text = `${headline}\n\n${dateline}${calm}\n\nNine soldiers were killed on Monday, the army said.\n`
  expect(asUnderstood(text).map((told) => told.replace(/^.*?(?: @|$)/, ''))).toEqual(wanted)
})

test.each([
  ['a town that nobody knows, entered', 'The rebels said their men had entered Umdabiya.', 'ADVANCES org/blue front @Umdabiya'],
  [
    'seized, and told of before',
    'Fighting raged in Umdabiya on Monday. The rebels said they had seized Umdabiya.',
    'SEIZES org/blue front @Umdabiya',
  ],
  ['“the village of”', 'The army said it had recaptured the village of Tendelai.', 'SEIZES SD @Tendelai'],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toContain(wanted)
})

test.each([
  [
    'drones are brought down where they were aimed',
    'The rebels sent thirty drones at Atbara on Monday, the army said. The army’s gunners shot down 24 of them, it said.',
    ['STRIKES org/blue front @Atbara', 'INTERCEPTS SD @Atbara'],
  ],
  [
    'rivals who count the same dead speak of the same place',
    'Forty people were killed in an attack on a church in Atbara, a priest said. The rebels put the death toll at 29.',
    ['LOSSES @Atbara', 'LOSSES @Atbara'],
  ],
  [
    'the road to another town is cut, and the town in focus with it',
    'The road to Atbara was cut on Monday, the rebels said.',
    ['ENCIRCLED @Kassala'],
  ],
  [
    'what a paragraph opens with is the town in it',
    'In Atbara, a trader said the rebels had freed prisoners. He said the rebels held the town.',
    ['HOLDS org/blue front @Atbara'],
  ],
  [
    'a dam is fought over by its own name',
    'The rebels said they had captured the Setit dam. The army said eleven attackers had died.',
    ['SEIZES org/blue front @Setit dam', 'LOSSES org/blue front @Setit dam'],
  ],
  ['a mayor tells of his town', 'The mayor of Atbara said five people were missing.', ['LOSSES @Atbara']],
  ['a governor tells of many', 'The governor of Atbara said five people were missing.', ['LOSSES @Kassala']],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toEqual(wanted)
})

test('where the only place told of is a ministry’s seat, nothing happened there', () => {
  const text = `Mourning declared\n\n${calm}\n\nThe Ministry of Health in Gedaref said nine soldiers were besieged.\n`
  expect(asUnderstood(text).filter((told) => told.includes('Qadarif'))).toEqual([])
})
