import { describe, expect, it } from 'vitest'
import { turnsIn } from './turnsIn.ts'

describe('a quotation behind a sentence that tells what somebody says', () => {
  it('is his', () => {
    expect(
      turnsIn('Every spring the buoys are a bit closer, says Bo Lund of the guild. “They moved them half a mile this month.”'),
    ).toContain('SAYS [Bo Lund of the guild] {says} Every spring the buoys are a bit closer … They moved them half a mile this month')
  })
  it('is not, where it stands in a paragraph of its own', () => {
    const text = 'Every spring the buoys are a bit closer, says Bo Lund.\n\n“They moved them half a mile,” Ada Roe said.'
    expect(turnsIn(text)).toContain('SAYS [Bo Lund] {says} Every spring the buoys are a bit closer')
  })
})

describe('a second clause with "that"', () => {
  it('goes on with the first', () => {
    expect(
      turnsIn('The broker said by telephone that the order had come on Monday night, and that not a lorry has gone across since.'),
    ).toContain('SAYS [The broker] {said by telephone} that the order had come on Monday night, and that not a lorry has gone across since')
  })
  it('is none, where it stands for a thing', () => {
    expect(turnsIn('Ada Roe said that the gate was shut, and that was all.')).toContain(
      'SAYS [Ada Roe] {said} that the gate was shut, and that was all',
    )
  })
})

describe('a reason behind the speaker', () => {
  it('is told too', () => {
    expect(turnsIn('The guards left the camp, the captain said on Monday, because she took pictures of it.')).toContain(
      'SAYS [the captain] {said} The guards left the camp … she took pictures of it',
    )
  })
})
