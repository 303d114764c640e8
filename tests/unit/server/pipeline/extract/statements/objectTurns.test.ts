import { describe, expect, it } from 'vitest'
import { turnsIn } from './turnsIn.ts'

describe('a word that is taken back is denied', () => {
  it.each([
    ['The mayor withdrew her statement that nine boats had sunk.', 'DENIES [The mayor] {withdrew} her statement that nine boats had sunk'],
    ['The harbour office has taken back its account of a fire.', 'DENIES [The harbour office] {has taken back} its account of a fire'],
    ['The union dropped its own figure for the dead.', 'DENIES [The union] {dropped} its own figure for the dead'],
    ['Bo Lund walked back his claim of victory.', 'DENIES [Bo Lund] {walked back} his claim of victory'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})

describe('a claim that is laughed off is denied', () => {
  it.each([
    ['Captain Roe brushed aside the tale of an open door.', 'DENIES [Captain Roe] {brushed aside} the tale of an open door'],
    ['The ministry scoffed at the notion of a truce.', 'DENIES [The ministry] {scoffed at} the notion of a truce'],
    ['The minister laughed off the story.', 'DENIES [The minister] {laughed off} the story'],
    ['The weather office rules out a second wave.', 'DENIES [The weather office] {rules out} a second wave'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})

describe('figures are told by what they are given of', () => {
  it.each([
    ['The ministry now gives its dead of Tuesday as eleven.', 'SAYS [The ministry] {gives} its dead of Tuesday as eleven'],
    ['The agency cut its toll to five.', 'SAYS [The agency] {cut} its toll to five'],
    ['The observers put 40 percent of the town in rebel hands.', 'SAYS [The observers] {put} 40 percent of the town in rebel hands'],
    ['The council stands by its number of nine.', 'SAYS [The council] {stands by} its number of nine'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})

describe('blame, findings and admissions', () => {
  it.each([
    ['The general held the guards guilty of the fire.', 'SAYS [The general] {held} the guards guilty of the fire'],
    ['The police laid the killings at the gang’s door.', 'SAYS [The police] {laid} the killings at the gang’s door'],
    ['Observers ascribe the craters to army guns.', 'SAYS [Observers] {ascribe} the craters to army guns'],
    ['The inquiry finds no trace of a second wave.', 'ASSESSES [The inquiry] {finds} no trace of a second wave'],
    ['The union, which has claimed full control of the port, left the hall.', 'SAYS [The union] {has claimed} full control of the port'],
    ['The court directed the council to count the votes again.', 'ORDERS [The court] {directed} the council to count the votes again'],
    [
      'Ada Roe remembers it otherwise: the captain came on deck at noon.',
      'SAYS [Ada Roe] {remembers it otherwise} the captain came on deck at noon',
    ],
    ['They fled after what the ministry described as a raid on the market.', 'SAYS [the ministry] {described as} a raid on the market'],
    ['The mayor granted that two gates had been shut.', 'ACKNOWLEDGES [The mayor] {granted} that two gates had been shut'],
    ['The union, which maintains that it never stored oil, left the hall.', 'SAYS [The union] {maintains} that it never stored oil'],
  ])('%s', (text, wanted) => {
    expect(turnsIn(text)).toContain(wanted)
  })
})

describe('an oath', () => {
  it.each([
    ['The captain swore that he never left the bridge.', 'SAYS'],
    ['The captain swore that he would never leave the bridge.', 'PLEDGES'],
    ['The harbour master allowed that trade had stopped.', 'ACKNOWLEDGES'],
  ])('%s %s', (text, act) => {
    expect(turnsIn(text).map((told) => told.split(' ')[0])).toEqual([act])
  })
})

describe('the same verbs tell nothing of other things', () => {
  it.each([
    'The bank withdrew its staff from the town.',
    'The crew dropped its anchor off the pier.',
    'The guards brushed aside the crowd.',
    'The captain gave the boy as many apples as he wanted.',
    'The baker cut the loaf into five pieces.',
    'The army put forty men in the gate house.',
    'The ministry granted the guild a licence.',
    'She had seen no boats since May.',
  ])('%s', (text) => {
    expect(turnsIn(text)).toEqual([])
  })
})
