import { beforeAll, describe, expect, test } from 'vitest'
import type { Gazetteer } from '../../../../../../server/domain/Gazetteer.ts'
import { textOf } from '../../../../../../server/domain/Span.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'
import { findUnits } from '../../../../../../server/pipeline/extract/units/findUnits.ts'
import { mergeUnits } from '../../../../../../server/pipeline/extract/units/mergeUnits.ts'
import { theGazetteer } from '../../../../../helpers/theGazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await theGazetteer()
})

const unitsIn = (text: string): string[] => findUnits(text, tokenise(text), gazetteer).map((unit) => textOf(text, unit))

describe('units', () => {
  test.each([
    ['Soldiers of the 912th Separate Mechanized Brigade dug in.', ['912th Separate Mechanized Brigade']],
    ["Ruritania's 81st Air Assault Corps hit back.", ['81st Air Assault Corps']],
    ['The Azure Heron Brigade posted a video.', ['Azure Heron Brigade']],
    ['Members of the Grey Heron police unit searched houses.', ['Grey Heron police unit']],
    ['The Heron Group of Forces advanced.', ['Heron Group of Forces']],
    ['Battlegroup Heron advanced.', ['Battlegroup Heron']],
    ['The elite Heron Force crossed the river.', ['Heron Force']],
    ['The 44th Combined Arms Army regrouped.', ['44th Combined Arms Army']],
    ['The 912th mech. bde withdrew.', ['912th mech. bde']],
  ])('%s', (text, units) => {
    expect(unitsIn(text)).toEqual(units)
  })

  test('a number alone stands for the unit named in full before', () => {
    expect(unitsIn('The 912th Mechanised Brigade attacked. Later the 912th withdrew.')).toEqual(['912th Mechanised Brigade', '912th'])
  })

  test('a number alone that counts days is none', () => {
    expect(unitsIn('The 912th Mechanised Brigade held out. On the 912th day it rained.')).toEqual(['912th Mechanised Brigade'])
  })

  test('two numbers before one echelon are two units', () => {
    expect(unitsIn('The 36th and 37th brigades met.')).toEqual(['36th', '37th brigades'])
  })

  test.each([
    'The club fell to the Second Division.',
    'The Peace Corps sent volunteers.',
    'The company opened its Heron Division in May.',
    'The fire brigade came.',
    'The Air Force said nothing.',
    'She lives on the 3rd floor.',
  ])('no unit: %s', (text) => {
    expect(unitsIn(text)).toEqual([])
  })

  test('a unit takes the place of the names that it touches', () => {
    const text = 'The Azure Heron Brigade came to Pershe.'
    const names = [
      { start: 4, end: 15, type: 'NAME', kind: 'PERSON' },
      { start: 32, end: 38, type: 'NAME', kind: 'PLACE' },
    ] as const
    expect(mergeUnits(names, findUnits(text, tokenise(text), gazetteer)).map((mention) => [textOf(text, mention), mention.kind])).toEqual([
      ['Azure Heron Brigade', 'UNIT'],
      ['Pershe', 'PLACE'],
    ])
  })

  test('a long row of ordinals is read in good time', () => {
    expect(unitsIn('1st '.repeat(20_000))).toEqual([])
  })
})
