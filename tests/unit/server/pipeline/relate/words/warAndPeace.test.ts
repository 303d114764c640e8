import { expect, test } from 'vitest'
import { type SaidWord, saidWords } from '../../../../../../server/pipeline/relate/saidWords.ts'

test.each([
  ['the pipeline was severed', 'the pipeline is in two pieces'],
  ['nine sailors were killed', 'nine sailors lost their lives'],
  ['guards opened fire on the crowd', 'guards shot at the crowd'],
  ['the drone was intercepted', 'gunners brought the drone down'],
  ['the minister was detained', 'the minister was placed under arrest'],
  ['the militia surrendered', 'the militia ran up the white flag'],
  ['the fugitive is at large', 'the fugitive is still at liberty'],
  ['the envoy was recalled', 'the envoy has been called home'],
  ['both sides ratified the treaty', 'both sides endorsed the treaty'],
  ['gunmen abducted the priest', 'gunmen kidnapped the priest'],
  ['the frontier was sealed', 'the border was shut'],
  ['the town was without power', 'there was a blackout in the town'],
  ['the warden was forewarned', 'somebody tipped off the warden'],
  ['no recruit is under 18', 'no recruit is underage'],
  ['the squad was under fire', 'the squad was pinned down'],
  ['the airman was captured', 'the airman fell into enemy hands'],
  ['the treaty was torn up', 'the pact has been abrogated'],
  ['the battalion mutinied', 'the unit refused to fight'],
  ['the guards deserted', 'the guards were absent without leave'],
  ['the sanctions were lifted', 'the embargo was eased'],
  ['the plane was forced to land', 'the aircraft made an emergency landing'],
  ['pirates climbed aboard', 'pirates boarded the ship'],
])('%s: %s', (one, other) => {
  expect(shareAll(saidWords(one), saidWords(other)) || shareAll(saidWords(other), saidWords(one))).toBe(true)
})

test.each([
  ['killed', 'wounded'],
  ['opened', 'closed'],
  ['arrested', 'questioned'],
  ['arrested', 'released'],
  ['damaged', 'destroyed'],
  ['captured', 'released'],
  ['advanced', 'retreated'],
  ['attacked', 'defended'],
  ['ceasefire', 'treaty'],
  ['accepted', 'rejected'],
  ['seller', 'buyer'],
  ['talks', 'agreement'],
  ['imposed', 'lifted'],
  ['evacuated', 'deported'],
  ['intact', 'damaged'],
  ['hostage', 'kidnapper'],
  ['crashed', 'landed'],
  ['extended', 'expired'],
  ['soldier', 'deserter'],
  ['admitted', 'refused'],
  ['murder', 'accident'],
  ['rebels', 'civilians'],
  ['imports', 'exports'],
])('%s is not %s', (one, other) => {
  expect(shareAll(saidWords(one), saidWords(other))).toBe(false)
})

/** Whether every word of the one that weighs has a word of one stem or one sense in the other. */
function shareAll(one: readonly SaidWord[], other: readonly SaidWord[]): boolean {
  return (
    one.length > 0 &&
    one.every((a) => a.weight < 0.5 || other.some((b) => a.stem === b.stem || a.senses.some((sense) => b.senses.includes(sense))))
  )
}
