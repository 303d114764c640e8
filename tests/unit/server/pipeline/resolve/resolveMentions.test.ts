import { beforeAll, describe, expect, test } from 'vitest'
import type { ArticleReading } from '../../../../../server/domain/ArticleReading.ts'
import type { Gazetteer } from '../../../../../server/domain/Gazetteer.ts'
import { type KnownEntities, nothingKnown } from '../../../../../server/domain/KnownEntities.ts'
import type { Chain } from '../../../../../server/domain/Mention.ts'
import { type Span, textOf } from '../../../../../server/domain/Span.ts'
import type { Attribution } from '../../../../../server/domain/Statement.ts'
import { emptyMemory } from '../../../../../server/pipeline/EntityMemory.ts'
import { resolveMentions } from '../../../../../server/pipeline/resolve/resolveMentions.ts'
import { type MarkedText, markedText } from '../../../../helpers/markedText.ts'
import { theGazetteer } from '../../../../helpers/theGazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await theGazetteer()
})

type Reading = Omit<ArticleReading, 'article' | 'sentences'>

/** Reads a marked text: mentions of the same words are one chain, and so are the groups given. */
function resolve(
  marked: string,
  told: { chains?: readonly Chain[]; attributions?: (text: MarkedText) => Attribution[]; known?: KnownEntities } = {},
): Reading {
  const marking = markedText(marked)
  const { text, article, mentions } = marking
  const alike = [...Map.groupBy(mentions.keys(), (index) => textOf(text, mentions[index] ?? { start: 0, end: 0 })).values()]
  const chains = (told.chains ?? alike).filter((chain) => chain.some((index) => mentions[index]?.type === 'NAME'))
  const extraction = { sentences: [], mentions, chains, roles: [], attributions: told.attributions?.(marking) ?? [], frames: [] }
  return resolveMentions(article, extraction, { gazetteer, known: told.known ?? nothingKnown })
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function saying(source: string | null, content: string): (marking: MarkedText) => Attribution[] {
  return ({ text }) => [
    {
      source: source === null ? [] : [spanOf(text, source)],
      cue: [],
      content: [spanOf(text, content)],
      form: 'INDIRECT',
      act: 'SAYS',
      stance: 'NEUTRAL',
      voice: 'ATTRIBUTED',
      via: null,
      parent: null,
      saidOn: null,
      quantities: [],
    },
  ]
}

const namesOf = ({ entities }: Reading): string[] => entities.map((entity) => `${entity.kind} ${entity.name}`)

/** The speaker's name and the names of what the first statement is about. */
function firstStatement({ statements, entities }: Reading): { speaker: string | null; about: string[] } {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? '?'
  const [statement] = statements
  return {
    speaker: statement?.speakerId ? nameOf(statement.speakerId) : null,
    about: statement?.about.map(({ entityId }) => nameOf(entityId)) ?? [],
  }
}

describe('entities', () => {
  test('a place has its canonical name, its coordinates and the name used as an alias', () => {
    const { entities } = resolve('Floods reached {L:Calcutta} in {L:India}.')
    expect(entities[0]).toMatchObject({ kind: 'PLACE', name: 'Kolkata', country: 'IN' })
    expect(entities[0]?.aliases).toContain('Calcutta')
    expect(entities[0]?.coordinates?.lat).toBeCloseTo(22.56, 1)
  })

  test('two names of one place are one entity', () => {
    expect(namesOf(resolve('{L:Calcutta} and {L:Kolkata}, both in {L:India}'))).toEqual(['PLACE Kolkata', 'PLACE India'])
  })

  test('a place that nobody knows is kept without coordinates', () => {
    expect(resolve('Rain fell on {L:Qwxyzberg}.').entities[0]).toMatchObject({ name: 'Qwxyzberg', coordinates: null })
  })

  test('a city and its region are two', () => {
    expect(namesOf(resolve('{L:Poltava} lies in {L:Poltava region}.'))).toEqual(['PLACE Poltava', 'PLACE Poltava Oblast'])
  })

  test('the state after a comma tells which town is meant', () => {
    const { entities } = resolve('A fire broke out in {L:Paris}, Texas, on Monday.')
    expect(entities[0]?.country).toBe('US')
  })

  test('the ministry of a country is one however it is named', () => {
    const reading = resolve(
      "The {O:Kenyan Defence Ministry} spoke. Kenya's {O:Ministry of Defence} added. The {O:Ministry of Defence of Kenya} left.",
    )
    expect(namesOf(reading)).toEqual(['ORGANIZATION Ministry of Defence of Kenya'])
  })

  test('a ministry without a country is that of the party told about', () => {
    const reading = resolve('{L:Kenya} closed its border. A statement by the {O:Ministry of Defence} followed.')
    expect(namesOf(reading)).toContain('ORGANIZATION Ministry of Defence of Kenya')
  })

  test('a unit has the key of its number, branch, echelon and country', () => {
    const { entities } = resolve('The Ukrainian {U:912th Mechanized Brigade} withdrew.')
    expect(entities[0]).toMatchObject({ kind: 'UNIT', key: 'unit/ua/mechanised/brigade/912', country: 'UA' })
  })

  test('titles are no part of a name', () => {
    expect(namesOf(resolve('{P:General Ada Halvorsen} spoke.'))).toEqual(['PERSON Ada Halvorsen'])
  })

  test('a surname alone never meets a person of earlier articles', () => {
    const memory = emptyMemory()
    memory.learn(resolve('{P:Ada Halvorsen} spoke.').entities)
    expect(namesOf(resolve('{P:Halvorsen} spoke.', { known: memory }))).toEqual(['PERSON Halvorsen'])
  })

  test('another transliteration of a whole name finds the person of earlier articles', () => {
    const memory = emptyMemory()
    const [earlier] = resolve('{P:Taras Holovatskyi} spoke.').entities
    memory.learn(earlier ? [earlier] : [])
    expect(resolve('{P:Taras Holovatsky} spoke.', { known: memory }).entities[0]?.id).toBe(earlier?.id)
    expect(resolve('{P:Ivan Holovatsky} spoke.', { known: memory }).entities[0]?.id).not.toBe(earlier?.id)
  })

  test('a surname that two people bear stays apart from both', () => {
    const [ada] = resolve('{P:Ada Halvorsen} spoke.').entities
    const [olaf] = resolve('{P:Olaf Halvorsen} spoke.').entities
    const known: KnownEntities = { spelt: () => [], named: () => [ada, olaf].flatMap((entity) => entity ?? []) }
    expect(namesOf(resolve('{P:Halvorsen} spoke.', { known }))).toEqual(['PERSON Halvorsen'])
  })

  test('authorities of a country are its government', () => {
    expect(namesOf(resolve('{On:Kenyan authorities} spoke.'))).toEqual(['ORGANIZATION Government of Kenya'])
  })
})

describe('speakers', () => {
  const speakerOf = (marked: string, source: string, chains?: readonly Chain[]): string | null =>
    firstStatement(resolve(marked, { attributions: saying(source, 'it rained'), ...(chains ? { chains } : {}) })).speaker

  test('the person behind the comma whose role it tells', () => {
    expect(
      speakerOf(
        'A spokesman for {O:Kind Harbour}, Captain {P:Ada Halvorsen}, said it rained.',
        'A spokesman for Kind Harbour, Captain Ada Halvorsen,',
      ),
    ).toBe('Ada Halvorsen')
  })

  test('a call sign, whatever it is taken for', () => {
    expect(speakerOf('An officer, call sign {P:Heron}, said it rained.', 'An officer, call sign Heron,')).toBe('Heron')
  })

  test('a ministry in a capital is that of its country', () => {
    expect(speakerOf('The defence ministry in {L:Nairobi} said it rained.', 'The defence ministry in Nairobi')).toMatch(/Defen[cs]e.*Kenya/)
  })

  test('a person by name', () => {
    expect(speakerOf('Mayor {P:Ada Halvorsen} said it rained.', 'Mayor Ada Halvorsen')).toBe('Ada Halvorsen')
  })

  test('a capital speaks as the government; its mention stays the place', () => {
    const reading = resolve('{L:Nairobi} said it rained.', { attributions: saying('Nairobi', 'it rained') })
    expect(firstStatement(reading).speaker).toBe('Government of Kenya')
    expect(reading.entities.find((entity) => entity.id === reading.mentions[0]?.entityId)).toMatchObject({ kind: 'PLACE', name: 'Nairobi' })
  })

  test('a general staff is not folded into its capital', () => {
    expect(speakerOf("{L:Nairobi}'s {O:General Staff} said it rained.", "Nairobi's General Staff")).toBe(
      'General Staff of the Armed Forces of Kenya',
    )
  })

  test('the one named member of a group', () => {
    expect(
      speakerOf(
        'Analysts, including {P:Ada Halvorsen} of {O:Kind Harbour}, say it rained.',
        'Analysts, including Ada Halvorsen of Kind Harbour',
      ),
    ).toBe('Ada Halvorsen')
  })

  test('the one capital that stands beside others unnamed', () => {
    expect(speakerOf('{L:Nairobi} and most neighbours said it rained.', 'Nairobi and most neighbours')).toBe('Government of Kenya')
  })

  test('neither of two that speak together', () => {
    expect(speakerOf('Both {L:Nairobi} and {L:Oslo} said it rained.', 'Both Nairobi and Oslo')).toBeNull()
  })

  test('a person, not the body in the apposition', () => {
    expect(
      speakerOf('{P:Ada Halvorsen}, an analyst with {O:Kind Harbour}, says it rained.', 'Ada Halvorsen, an analyst with Kind Harbour'),
    ).toBe('Ada Halvorsen')
  })

  test('the name after the role', () => {
    expect(
      speakerOf(
        "The country's top commander, General {P:Ada Halvorsen}, said it rained.",
        "The country's top commander, General Ada Halvorsen",
      ),
    ).toBe('Ada Halvorsen')
  })

  test('the body whose statement it is', () => {
    expect(speakerOf('A statement by the {O:Kind Harbour Institute} said it rained.', 'A statement by the Kind Harbour Institute')).toBe(
      'Kind Harbour Institute',
    )
  })

  test('the body whose spokesman it is', () => {
    expect(speakerOf('A {O:Kind Harbour Institute} spokesman said it rained.', 'A Kind Harbour Institute spokesman')).toBe(
      'Kind Harbour Institute',
    )
  })

  test('an officer of a country is nobody who is named', () => {
    expect(speakerOf('A Kenyan officer said it rained.', 'A Kenyan officer')).toBeNull()
  })

  test('a pronoun through its chain', () => {
    expect(speakerOf('{P:Ada Halvorsen} came. {Pp:She} said it rained.', 'She', [[0, 1]])).toBe('Ada Halvorsen')
  })

  test('a source that nothing names', () => {
    expect(speakerOf('Residents said it rained.', 'Residents')).toBeNull()
  })
})

describe('what a statement is about', () => {
  const aboutOf = (marked: string, content: string, chains?: readonly Chain[]): string[] =>
    firstStatement(resolve(marked, { attributions: saying(null, content), ...(chains ? { chains } : {}) })).about

  test('the place, not the region that only locates it', () => {
    expect(
      aboutOf(
        'Troops entered {L:Mykolaivka} in {L:Donetsk region} of {L:Ukraine}.',
        'Troops entered Mykolaivka in Donetsk region of Ukraine',
      ),
    ).toEqual(['Mykolaivka'])
  })

  test('no country that stands for its army', () => {
    expect(aboutOf('{L:Kenya} shelled {L:Kisumu}.', 'Kenya shelled Kisumu')).toEqual(['Kisumu'])
  })

  test('a country where it happens', () => {
    expect(aboutOf('Drones fell in {L:Kenya} overnight.', 'Drones fell in Kenya overnight')).toEqual(['Kenya'])
  })

  test('the place that a description stands for, with no name used', () => {
    const reading = resolve('They left {L:Kisumu}. {Ln:The city} burns.', {
      chains: [[0, 1]],
      attributions: saying(null, 'The city burns'),
    })
    expect(reading.statements[0]?.about).toEqual([{ entityId: reading.mentions[0]?.entityId, basis: 'IN_CONTENT', nameUsed: null }])
  })

  test('the name that the speaker used is kept', () => {
    const reading = resolve('Water covers {L:Calcutta}.', { attributions: saying(null, 'Water covers Calcutta') })
    expect(reading.statements[0]?.about[0]?.nameUsed).toBe('Calcutta')
  })

  test('the place last in focus is inherited by what happens on the ground', () => {
    const reading = resolve('Troops reached {L:Kisumu}. Fighting goes on in the streets.', {
      attributions: saying(null, 'Fighting goes on in the streets'),
    })
    expect(reading.statements[0]?.about).toEqual([{ entityId: reading.mentions[0]?.entityId, basis: 'INHERITED', nameUsed: null }])
  })

  test('nothing is inherited by what happens nowhere', () => {
    expect(aboutOf('Troops reached {L:Kisumu}. Talks are near.', 'Talks are near')).toEqual([])
  })
})
