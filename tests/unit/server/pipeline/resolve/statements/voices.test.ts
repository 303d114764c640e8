import { expect, test } from 'vitest'
import { asUnderstood, reportOf } from './asUnderstood.ts'
import { border, civilWar } from './leads.ts'

const three =
  'The Sudanese army, the separatists of the Blue Front and the Hadendoa Liberation Army, a jihadist group, fought in Kassala on Tuesday, residents said.'

test.each([
  [
    '“it said” is the body that spoke before',
    'The Sudanese army denied a retreat. Its men still held the bridge, it said.',
    'HOLDS SD @Kassala',
  ],
  [
    '“its spokesman” is of the body that spoke before',
    'The Sudanese army denied a retreat. Its spokesman, Colonel Osman Ali, said: “The bridge is ours.”',
    'CONTROLS SD @Kassala',
  ],
  ['a governor speaks for the state', 'The governor of Kassala, Amna Bakri, said: “The bridge is ours.”', 'CONTROLS SD @Kassala'],
  ['a mayor’s enemy is the movement', 'The mayor of Kassala said the enemy had shelled the market.', 'STRIKES org/blue front @Kassala'],
  ['a defence minister speaks for the state', 'The defence minister, Omar Nur, said: “Our men took the bridge.”', 'SEIZES SD @Kassala'],
  [
    'a governor whom rebels put there does not',
    'The rebel-appointed governor, Amna Bakri, said: “The bridge is ours.”',
    'CONTROLS org/blue front @Kassala',
  ],
  [
    'the rebels’ spokesman speaks for them',
    'Osman Ali, the rebels’ military spokesman, said: “Our fighters hold the bridge.”',
    'HOLDS org/blue front @Kassala',
  ],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toContain(wanted)
})

test('what a mayor tells to be taken need not be taken by his side', () => {
  const told = asUnderstood(reportOf(civilWar, 'The bridge was captured on Monday, the mayor of Kassala said.'))
  expect(told).toEqual(['SEIZES @Kassala'])
})

test('a governor in a story of no war has no side', () => {
  const told = asUnderstood(
    reportOf('A flood hit Kassala, a town in Sudan, on Tuesday.', 'The governor of Kassala said: “The bridge is ours.”'),
  )
  expect(told.filter((words) => words.includes('SD'))).toEqual([])
})

test.each([
  ['a mayor speaks for the state whose town it is', 'The mayor of Kargil, Ravi Lal, said: “The bridge is ours.”', 'CONTROLS IN @Kargil'],
  [
    'a second name alone is the person told of before',
    'Colonel Ravi Lal of the Indian army spoke in Kargil. “The bridge is ours,” Lal said.',
    'CONTROLS IN @Kargil',
  ],
  [
    'the country’s minister is of the one told of last',
    'India is at war, the country’s defence minister said. “We hold the hill,” he said.',
    'HOLDS IN @Kargil',
  ],
  [
    '“he” is the unnamed officer that spoke before',
    'The mayor of Kargil, Ravi Lal, spoke.\n\nA Pakistani commander said the hill was quiet. “We hold the bridge,” he said.',
    'HOLDS PK @Kargil',
  ],
  [
    'an officer behind onlookers stands beside nobody',
    'UN observers saw no fire.\n\n“My men hold the hill,” Brigadier Aziz Gul said.',
    'HOLDS speaker @Kargil',
  ],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(border, paragraph))).toContain(wanted)
})

test.each([
  [
    'separatists are the movement that is called so',
    'The separatists have taken the bridge, a driver said.',
    'SEIZES org/blue front @Kassala',
  ],
  ['jihadists are the other', 'The jihadists have taken the bridge, a driver said.', 'SEIZES org/hadendoa liberation army @Kassala'],
  ['rebels, where none is called so, are nobody known', 'The rebels have taken the bridge, a driver said.', 'SEIZES @Kassala'],
])('of several movements, %s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(three, paragraph))).toContain(wanted)
})
