import { describe, expect, it } from 'vitest'
import { turnsIn } from './turnsIn.ts'

describe('a denial may say no more than "that"', () => {
  it.each([
    ['The harbour office contests this.', 'DENIES [The harbour office] {contests} this'],
    ['Two pilots disputed that: nothing had left the port, they said.', 'DENIES [Two pilots] {disputed} that'],
    ['The navy dismissed this, having found pieces of a casing.', 'DENIES [The navy] {dismissed} this'],
    ["The driver's lawyer contests that reading.", "DENIES [The driver's lawyer] {contests} that reading"],
    ['The ministry called this a smear.', 'DENIES [The ministry] {called … a smear} this'],
    ['The colonel called that a rumour.', 'DENIES [The colonel] {called … a rumour} that'],
    ['The mayor called that toll enemy propaganda.', 'DENIES [The mayor] {called … enemy propaganda} that toll'],
    ['The embassy called the charge hysterical.', 'DENIES [The embassy] {called … hysterical} the charge'],
    ['The army called the boast cheap.', 'DENIES [The army] {called … cheap} the boast'],
    ['The ministry laughed off the supposed raid.', 'DENIES [The ministry] {laughed off} the supposed raid'],
    ['The colonel scorned the alleged capture of a pilot.', 'DENIES [The colonel] {scorned} the alleged capture of a pilot'],
    ['The fishermen knew of no such order.', 'SAYS [The fishermen] {knew of} no such order'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})

describe('nothing is denied', () => {
  it.each([
    'The mayor called the bread cheap.',
    'The players contest the final on Sunday.',
    'The coach called the match a farce.',
    'The captain dismissed the crew.',
    'The widow called the sentence shameful.',
  ])('%s', (text) => {
    expect(turnsIn(text).filter((turn) => turn.startsWith('DENIES') && turn.includes(' … '))).toEqual([])
  })
})

describe('a number that somebody keeps to', () => {
  it.each([
    ['The ministry speaks of nine dead.', 'SAYS [The ministry] {speaks of} nine dead'],
    ['The union spoke of nineteen wounded dockers.', 'SAYS [The union] {spoke of} nineteen wounded dockers'],
    ['The colonel stuck to eight.', 'SAYS [The colonel] {stuck to} eight'],
    ['The council kept to its tally of 24 dead.', 'SAYS [The council] {kept to} its tally of 24 dead'],
    ['The relief office arrived at fifty-two.', 'SAYS [The relief office] {arrived at} fifty-two'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})
