import { describe, expect, it } from 'vitest'
import { turnsIn } from './turnsIn.ts'

describe('what goes on being told behind a speaker in the middle', () => {
  it.each([
    [
      'The pumps were at work, he said, but the gate had been left open.',
      'SAYS [he] {said} The pumps were at work … the gate had been left open',
    ],
    [
      'No lesson was going on, it said, and leaflets had been dropped.',
      'SAYS [it] {said} No lesson was going on … leaflets had been dropped',
    ],
    [
      'The mast fell on the road, she said; she had written to the firm to warn it.',
      'SAYS [she] {said} The mast fell on the road … she had written to the firm to warn it',
    ],
    ['She was, he said, on her way to the port.', 'SAYS [he] {said} She was … on her way to the port'],
    ['The survey of the hull showed, she said, that a mine had torn it open.', 'SAYS [she] {said} that a mine had torn it open'],
    [
      'Bo Lund said that forty boats came; he had counted each of them.',
      'SAYS [Bo Lund] {said} that forty boats came; he had counted each of them',
    ],
    ['Ada Roe called the account exaggerated; her crew had kept a mile away.', 'SAYS [Ada Roe] {;} her crew had kept a mile away'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})

describe('what the reporter adds is not told by the speaker', () => {
  it.each([
    ['The bridge is safe, he said, and left the hall.', 'SAYS [he] {said} The bridge is safe'],
    ['The bridge is safe, he said, as rain fell on the crowd.', 'SAYS [he] {said} The bridge is safe'],
    ['The ministry said that twelve died; the hospital said twenty.', 'SAYS [The ministry] {said} that twelve died'],
    ['The bridge is safe, he said, but engineers said it was not.', 'SAYS [he] {said} The bridge is safe'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})

describe('who closes what is told', () => {
  it.each([
    [
      'The lights were cut on purpose, Orland’s energy minister, Abba Rowe, said on Monday.',
      'SAYS [Orland’s energy minister, Abba Rowe] {said} The lights were cut on purpose',
    ],
    [
      'We shut the gate ourselves, the man, presented as Ivo, told lawyers.',
      'SAYS [the man, presented as Ivo] {told} We shut the gate ourselves',
    ],
    [
      'A pact is being drafted, an Orland diplomat admits on condition that he is not named.',
      'ACKNOWLEDGES [an Orland diplomat] {admits} A pact is being drafted',
    ],
    [
      'Heavy shooting along the coast road, residents of Norrby say.',
      'SAYS [residents of Norrby] {say} Heavy shooting along the coast road',
    ],
    ['But nobody had warned the villagers, he said.', 'SAYS [he] {said} nobody had warned the villagers'],
    [
      'The stone came from the roof, says a comrade who stood beside him.',
      'SAYS [a comrade who stood beside him] {says} The stone came from the roof',
    ],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})
