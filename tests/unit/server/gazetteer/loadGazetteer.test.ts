import { beforeAll, describe, expect, test } from 'vitest'
import type { Gazetteer } from '../../../../server/domain/Gazetteer.ts'
import { theGazetteer } from '../../../helpers/theGazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await theGazetteer()
})

const keyOf = (name: string): string | undefined => gazetteer.lookUp(name)[0]?.key
const nameOf = (name: string): string | undefined => gazetteer.lookUp(name)[0]?.name

describe('places', () => {
  test('a former name finds the place under its present one', () => {
    expect(nameOf('Calcutta')).toBe('Kolkata')
  })

  test('diacritics and apostrophes do not matter', () => {
    expect(keyOf('Sao Paulo')).toBe(keyOf('São Paulo'))
  })

  test('the largest bearer of a name comes first', () => {
    expect(gazetteer.lookUp('Paris')[0]?.country).toBe('FR')
  })

  test('a city comes before the region that is named after it', () => {
    expect(
      gazetteer
        .lookUp('Poltava', 'PLACE')
        .map((entry) => entry.placeKind)
        .slice(0, 2),
    ).toEqual(['CITY', 'REGION'])
  })

  test('with its kind word a name is the region alone', () => {
    expect(gazetteer.lookUp('Poltava region').map((entry) => entry.placeKind)).toEqual(['REGION'])
  })

  test('a region that no row names is called after its seat', () => {
    expect(gazetteer.lookUp('Kutaisi region')[0]).toMatchObject({ placeKind: 'REGION', country: 'GE' })
  })

  test('a capital belongs to its country, another city to its region', () => {
    expect(gazetteer.lookUp('Nairobi')[0]?.parentKey).toBe('place/country/KE')
    expect(gazetteer.lookUp('Mombasa')[0]?.parentKey).toMatch(/^place\/region\/KE-/)
  })

  test('a facility has coordinates', () => {
    expect(gazetteer.lookUp('Kerch Bridge')[0]).toMatchObject({ placeKind: 'FACILITY', name: 'Crimean Bridge' })
    expect(gazetteer.lookUp('Kerch Bridge')[0]?.coordinates).not.toBeNull()
  })

  test('an entry is found again by its key', () => {
    const entry = gazetteer.lookUp('Mombasa')[0]
    expect(entry && gazetteer.entryOf(entry.key)).toBe(entry)
  })

  test('an unknown name finds nothing', () => {
    expect(gazetteer.lookUp('Qwxyzberg')).toEqual([])
  })

  test('the beginning of a name can be told from what begins none', () => {
    expect(gazetteer.startsName('rio de jan')).toBe(true)
    expect(gazetteer.startsName('qwxyz')).toBe(false)
  })
})

describe('countries', () => {
  test('a nationality stands for its country', () => {
    expect([gazetteer.countryOf('Kenyan'), gazetteer.countryOf('South Korean'), gazetteer.countryOf('Burmese')]).toEqual(['KE', 'KR', 'MM'])
  })

  test('the article does not matter', () => {
    expect(gazetteer.countryOf('the Netherlands')).toBe('NL')
  })

  test('two words that follow each other name what both name joined', () => {
    const pairs = [
      ['south', 'korean'],
      ['the', 'netherlands'],
      ['', 'kenyan'],
      ['kenyan', 'korean'],
    ] as const
    expect(pairs.map(([first, second]) => gazetteer.countryOf(first, second))).toEqual(['KR', 'NL', 'KE', null])
    expect(pairs.map(([first, second]) => gazetteer.countryOf(`${first} ${second}`))).toEqual(['KR', 'NL', 'KE', null])
  })

  test('a city is no country', () => {
    expect(gazetteer.countryOf('Mombasa')).toBeNull()
  })
})

describe('bodies of states', () => {
  test('every way to name a ministry leads to one body', () => {
    const names = ['Kenyan Defence Ministry', "Kenya's Ministry of Defense", 'Ministry of Defence of Kenya', "Nairobi's defence ministry"]
    expect(new Set(names.map(keyOf))).toEqual(new Set(['org/ke/ministry-of-defence']))
  })

  test('a general staff is a body of its own, not the government', () => {
    expect(keyOf('General Staff of the Kenyan Armed Forces')).toBe('org/ke/general-staff')
    expect(keyOf('Kenyan government')).toBe('org/ke/government')
  })

  test('a house that speaks for a government is the government', () => {
    expect(keyOf('Downing Street')).toBe('org/gb/government')
  })

  test('a body with a name of its own keeps the names that all states have', () => {
    expect(keyOf('US Defense Department')).toBe(keyOf('Pentagon'))
  })

  test('a ministry without a country is no one body', () => {
    expect(gazetteer.lookUp('Ministry of Fisheries')).toEqual([])
  })
})

describe('people and organisations', () => {
  test('a surname finds its well-known bearer', () => {
    expect(gazetteer.lookUp('Guterres', 'PERSON')[0]?.name).toBe('António Guterres')
  })

  test('an acronym and its long form are one organisation', () => {
    expect(keyOf('WFP')).toBe(keyOf('World Food Programme'))
  })

  test('every key is borne by one entry', () => {
    expect(gazetteer.entryOf('org/un/wfp')?.name).toBe('World Food Programme')
  })
})
