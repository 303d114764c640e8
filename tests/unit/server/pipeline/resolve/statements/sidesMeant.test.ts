import { expect, test } from 'vitest'
import { asUnderstood, reportOf } from './asUnderstood.ts'
import { border, civilWar } from './leads.ts'

test.each([
  [
    'bandits, as an army says of those it fights',
    'The bandits have shelled the market, the Sudanese army said.',
    'STRIKES org/blue front @Kassala',
  ],
  ['bandits, as anybody else says', 'The bandits have shelled the market, a driver said.', 'STRIKES unnamed bandits @Kassala'],
  ['its own fighters', 'The Blue Front said its fighters held the bridge.', 'HOLDS org/blue front @Kassala'],
  ['none of its own', 'Not one of its soldiers had been killed, the Sudanese army said.', 'LOSSES SD @Kassala'],
  ['terrorists between quotation marks', 'Some eighty “terrorists” were killed, the Sudanese army said.', 'LOSSES org/blue front @Kassala'],
  ['what the enemy left', 'The enemy left thirty bodies in Kassala, the Sudanese army said.', 'LOSSES org/blue front @Kassala'],
  [
    'soldiers of the one nation that the paragraph has told of',
    'The Blue Front pushed Ethiopian troops back to Kassala, a driver said. Eight soldiers were killed, he said.',
    'LOSSES ET @Kassala',
  ],
  [
    'whose boast it is',
    'The Sudanese army laughed at the Blue Front’s boast of three drones downed over Kassala.',
    'not INTERCEPTS org/blue front @Kassala',
  ],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toContain(wanted)
})

test.each([
  ['a state’s own fallen', 'Nine servicemen were killed in the night, the Indian army said.', 'LOSSES IN @Kargil'],
  [
    'those whom it killed are not',
    'The Indian army had shelled a post across the line. Nine soldiers were killed, it said.',
    'LOSSES @Kargil',
  ],
  ['who fell by its fire is not its own', 'Nine soldiers were killed by its guns, the Indian army said.', 'LOSSES @Kargil'],
  ['what comes from across the line', 'At Kargil the first shells came from across the ridge, a farmer said.', 'STRIKES PK @Kargil'],
  [
    'what comes from the far bank, as the other side says',
    'Gangs from the other bank shelled the town, the Pakistani army said.',
    'STRIKES IN @Kargil',
  ],
  ['what comes from the hill may be anybody’s', 'At Kargil the first shells came from the hill above, a farmer said.', 'STRIKES @Kargil'],
  [
    'those whom a state says it killed',
    'The Indian army said it had hit a barracks in Kargil and killed 60 servicemen.',
    'LOSSES PK @Kargil',
  ],
  ['what its air defences brought down', 'Air defences shot down 30 drones over Kargil, the Indian army said.', 'INTERCEPTS IN @Kargil'],
  [
    'what air defences brought down, as an observer says',
    'Air defences shot down 30 drones over Kargil, the United Nations said.',
    'INTERCEPTS @Kargil',
  ],
  ['what a mayor tells to be shot down', 'All the drones over the town were shot down, the mayor of Kargil said.', 'INTERCEPTS IN @Kargil'],
  ['some of its own', 'The Indian army said two Pakistani soldiers had fallen and five of its own were wounded.', 'LOSSES IN @Kargil'],
  ['its dead', 'The Indian army put its dead at eleven.', 'LOSSES IN @Kargil'],
  ['captives that a story is of', 'The Indian army denied the story of 80 soldiers captured.', 'not LOSSES IN @Kargil'],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(border, paragraph))).toContain(wanted)
})

test.each([
  [
    '“nobody drove us off” is of nobody of those whom the speaker fights',
    '“Nobody drove us off,” said a rebel spokesman.',
    'not REPELS SD @Kassala',
  ],
  ['what a side throws back it throws back itself', 'The army said an assault had been thrown back.', 'REPELS SD @Kassala'],
  ['“no guard” is one of the guards', 'A driver said no guard had attacked the market.', 'not STRIKES unnamed guards @Kassala'],
])('%s', (_, paragraph, wanted) => {
  expect(asUnderstood(reportOf(civilWar, paragraph))).toContain(wanted)
})

test('a movement that is known by its name is no place, and holds what is in its hands', () => {
  const text =
    'Report from the valley\n\nNAIROBI, March 3, 2026 (Nile Courier) - Somali troops left Tilwado, in Lower Shabelle. Shabaab came in May.\n\nThe town was in Shabaab hands, a trader said.\n'
  expect(asUnderstood(text).map((told) => told.replace(/ @.*/, ''))).toEqual(['CONTROLS org/so/al-shabaab'])
})
