import { describe, expect, it } from 'vitest'
import { turnsIn } from './turnsIn.ts'

describe('an account tells what stands beside it', () => {
  it.each([
    ['By their count two hundred people left the island.', 'ASSESSES [their] {By their count} two hundred people left the island'],
    ['The pier had been given up, by his account.', 'SAYS [his] {by his account} The pier had been given up'],
    ['The dam, in her words, hangs by a thread.', 'SAYS [her] {in her words} The dam … hangs by a thread'],
    [
      "In the judges' finding, the papers were altered in March.",
      "ASSESSES [the judges] {In the judges' finding} the papers were altered in March",
    ],
    ["Sixty lives is the harbour office's present reckoning.", 'SAYS [the harbour office] {present reckoning} Sixty lives'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
  it.each(['She put the story in her words.', 'He found an error in his account at the bank.', 'The ship is on their map of the coast.'])(
    '%s',
    (text) => {
      expect(turnsIn(text).filter((told) => /\{(?:in|by|on) /.test(told))).toEqual([])
    },
  )
})

describe('what is called a lie is denied', () => {
  it.each([
    ['The ministry called the report a lie.', 'DENIES [The ministry] {called … a lie} the report'],
    ['The army described talk of a retreat as baseless.', 'DENIES [The army] {described … as baseless} talk of a retreat'],
    ['The council called the announcement “pure fiction”.', 'DENIES [The council] {called … pure fiction} the announcement'],
    ['Bo Lund dismissed the claim as a complete fabrication.', 'DENIES [Bo Lund] {dismissed … as a complete fabrication} the claim'],
    ['We judge that claim to be false.', 'DENIES [We] {judge … to be false} that claim'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
  it.each([
    'The ministry called the report a masterpiece.',
    'The ministry called the man who told lies.',
    'The critic described the film as a fantasy about elves.',
    'The council called a meeting on false alarms in the valley.',
    'The teacher called the boy a liar.',
  ])('%s', (text) => {
    expect(turnsIn(text).filter((told) => told.startsWith('DENIES'))).toEqual([])
  })
})
