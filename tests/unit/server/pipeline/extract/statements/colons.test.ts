import { describe, expect, it } from 'vitest'
import { turnsIn } from './turnsIn.ts'

describe('what stands behind a colon is told by whoever takes a stand before it', () => {
  it.each([
    [
      'A mechanic at the yard disagreed: nobody had touched the engine.',
      'SAYS [A mechanic at the yard] {disagreed:} nobody had touched the engine',
    ],
    ['The port office offered another version: two boats had sunk at dawn.', 'two boats had sunk at dawn'],
    ['Mayor Ada Lund was blunt: the bridge will stay shut.', 'SAYS [Mayor Ada Lund] {was} the bridge will stay shut'],
    ['A gunner reached by phone made no secret of it: his crew had used the shells.', 'SAYS [A gunner] {:} his crew had used the shells'],
    ['The guild has not budged: its members never left the hall.', 'its members never left the hall'],
    ['The union stood by its words: nobody was paid in May.', 'nobody was paid in May'],
    ['Bo Roe’s reply was brief: he had never met her.', 'SAYS [Bo Roe] {:} he had never met her'],
    ['The navy’s line has not changed: the ship was empty.', 'the ship was empty'],
    ['She is certain of one thing: voters will be called in May.', 'voters will be called in May'],
    ['The council called it a lie: the wells had been closed for weeks.', 'the wells had been closed for weeks'],
    ['Captain Roe was indignant: “We phoned them and warned them twice.”', 'We phoned them and warned them twice'],
    ['14:25 – The army again: its men had never left the school.', 'SAYS [The army] {:} its men had never left the school'],
    ['14:40 – Commissioner Lund: forty were seized at the gate.', 'forty were seized at the gate'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text).some((told) => told.endsWith(wanted))).toBe(true)
  })
})

describe('a colon alone tells nobody’s word', () => {
  it.each([
    'The bridge has one fault: it is too narrow for lorries.',
    'The police heard his story: he had walked home at nine.',
    'The mayor lost the argument: the council shut the school.',
    'There was a second problem: the pumps had no fuel.',
    'The mayor did not answer: the line was dead.',
    'Casualties: the sergeant lost a foot.',
  ])('%s', (text) => {
    expect(turnsIn(text).filter((told) => !told.startsWith('DECLINES'))).toEqual([])
  })
})

describe('what is told behind a stand and before a verb', () => {
  it('is without the stand', () => {
    expect(turnsIn('Roe gave up an argument that her firm had used: no bomb was found, she said.')).toContain(
      'SAYS [she] {said} no bomb was found',
    )
  })
})
