import { expect, test } from 'vitest'
import { entityIdOf } from '../../../../../server/domain/ids.ts'
import { winnersIn } from '../../../../../server/pipeline/relate/winnersIn.ts'
import { aTelling } from './aTelling.ts'

test.each([
  ['the ruling party won the vote', ['rul', 'party']],
  ['New Harbour came in ahead of the government', ['new', 'harbour']],
  ['We have beaten them', [entityIdOf('person/1')]],
  ['the seat was won by the opposition', []],
  ['the vote was rigged', []],
])('%s', (words, winners) => {
  expect([...winnersIn(aTelling({ words, speakerId: entityIdOf('person/1') }))]).toEqual(winners)
})
