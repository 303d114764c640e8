import { describe, expect, it } from 'vitest'
import { turnsIn } from './turnsIn.ts'

describe('what stands before a comma is told by whoever closes the sentence', () => {
  it.each([
    [
      'The dam had been cracked for months, the engineer conceded.',
      'ACKNOWLEDGES [the engineer] {conceded} The dam had been cracked for months',
    ],
    ['Two barges sank off the pier, Ada Roe granted.', 'ACKNOWLEDGES [Ada Roe] {granted} Two barges sank off the pier'],
    ['The gate is shut, the harbour master maintains.', 'SAYS [the harbour master] {maintains} The gate is shut'],
    ['Nine houses are under water, a report by the auditor says.', 'SAYS [a report by the auditor] {says} Nine houses are under water'],
    [
      'The bridge fell at noon, the council admitted on Tuesday, two days after it denied any damage.',
      'ACKNOWLEDGES [the council] {admitted} The bridge fell at noon',
    ],
    ['The valley was quiet, she made clear.', 'SAYS [she] {made clear} The valley was quiet'],
    [
      'Norrby is in safe hands, the ministry said in a statement read on state radio.',
      'SAYS [the ministry] {said} Norrby is in safe hands',
    ],
    [
      'His client had borrowed a boat, he said, and had never returned it.',
      'SAYS [he] {said} His client had borrowed a boat … had never returned it',
    ],
    [
      'The road was open, Ada Roe went on; the men at the gate had left.',
      'SAYS [Ada Roe] {went on} The road was open … the men at the gate had left',
    ],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})

describe('the speaker may stand behind the verb', () => {
  it.each([
    ['The dam was sound in March, disclosed Ada Roe, the engineer.', 'SAYS [Ada Roe, the engineer] {disclosed} The dam was sound in March'],
    ['The letters went to his driver, said the woman on whom the case rests.', 'SAYS [the woman] {said} The letters went to his driver'],
    ['We have kept our word, says Ada Roe of the harbour office.', 'SAYS [Ada Roe of the harbour office] {says} We have kept our word'],
    ['“Nobody left the island,” answers Captain Bo Lund.', 'SAYS [Captain Bo Lund] {answers} Nobody left the island'],
    ['09:20 Two lorries came in by way of Norrby, says the driver.', 'SAYS [the driver] {says} Two lorries came in by way of Norrby'],
    ['Rubbish, says his office: the boss is at his desk.', 'SAYS [his office] {says} Rubbish … the boss is at his desk'],
    ['13:30 Asked about the bridge, Ada Roe says the gate is shut.', 'SAYS [Ada Roe] {says} the gate is shut'],
    ['Nonsense, answers Ada Roe: the boats are still there.', 'SAYS [Ada Roe] {answers} Nonsense … the boats are still there'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})

describe('what stands before a comma is nobody’s word', () => {
  it.each([
    'When the rain stopped, the mayor answered the door.',
    'In a town that had lost its bridge, the mayor granted a licence.',
    'The hall was full, a room it owns since May.',
    'He opened the gate, informed the guard and left.',
    'The old gate, built in May, offers little shelter.',
  ])('%s', (text) => {
    expect(turnsIn(text)).toEqual([])
  })
})
