import { describe, expect, it } from 'vitest'
import { turnsIn } from './turnsIn.ts'

describe('words that tell something only with a clause behind "that"', () => {
  it.each([
    [
      'The fire service has established that a cable set off the blaze.',
      'ASSESSES [The fire service] {has established} a cable set off the blaze',
    ],
    ['A judge heard that the clerk had a house by the sea.', 'SAYS [A judge] {heard} the clerk had a house by the sea'],
    ['The foreign ministry held that no call had come from Norland.', 'SAYS [The foreign ministry] {held} no call had come from Norland'],
    [
      'The army gave the monitors its word that its men held their fire.',
      'SAYS [The army] {gave the monitors its word} its men held their fire',
    ],
    ['The insurers accept that the anchor ran over the cable.', 'ACKNOWLEDGES [The insurers] {accept} that the anchor ran over the cable'],
    ['The council shut the tap, yet denies that its pipe leaked.', 'DENIES [The council] {denies} that its pipe leaked'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
  it.each([
    'The crew broadcast the song.',
    'The town was sure to fall.',
    'They learned the song.',
    'The mayor was not sure that it rained.',
  ])('%s', (text) => {
    expect(turnsIn(text).filter((told) => /^(?:SAYS|ASSESSES)/.test(told))).toEqual([])
  })
})

describe('"according to" without a comma', () => {
  it.each([
    ['According to her the passengers were miners.', 'SAYS [her] {According to} the passengers were miners'],
    ['According to the ministry forty people lost their homes.', 'SAYS [the ministry] {According to} forty people lost their homes'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})

describe('a clause behind "that"', () => {
  it('is not cut before what stands beside its subject', () => {
    expect(turnsIn('Detectives alleged on Tuesday that Roman Roe, a deputy minister, was paid to steer an order.')).toContain(
      'SAYS [Detectives] {alleged on Tuesday} that Roman Roe, a deputy minister, was paid to steer an order',
    )
  })
})
