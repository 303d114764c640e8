import { beforeAll, expect, test } from 'vitest'
import type { Gazetteer } from '../../../../../../server/domain/Gazetteer.ts'
import { textOf } from '../../../../../../server/domain/Span.ts'
import { tokenise } from '../../../../../../server/pipeline/extract/tokens/tokenise.ts'
import { findUnits } from '../../../../../../server/pipeline/extract/units/findUnits.ts'
import { theGazetteer } from '../../../../../helpers/theGazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await theGazetteer()
})

const unitsIn = (text: string): string[] => findUnits(text, tokenise(text), gazetteer).map((unit) => textOf(text, unit))

test.each([
  'Division 66 burned the village.',
  'the Recce Squad of the police',
  'The Peace Corps, the press corps, and the diplomatic corps.',
  'She lives on the 3rd floor of Division Street',
  'The Premier Division side fell to the Second Division.',
  'The 2nd Division club lost a match.',
  'the court’s 3rd Division ruled; the judge said',
  'The company opened its Heron Division in May.',
  'a third brigade of soldiers and the first battalion to arrive',
  'an army of volunteers and a battalion of lawyers',
  'Russian brigades and Israeli battalions',
  'The Marine Corps and the Islamic Revolutionary Guard Corps',
  'the Army Corps of Engineers',
  'the US Army Corps of Engineers',
  'Unit 3 of the power plant',
  'the intensive care unit',
  'the Special Investigation Unit on corruption',
  'Royal Air Force, the Air Force and the Police Force',
  'the Labour Force Survey',
  'The 5th Circuit and the 9th U.S. Circuit',
  'on the 155th day of the war, the 36th anniversary',
  'Heron Group shares fell',
  'The 4th Group of the league',
  'Heron Company fighters',
  'a first battalion of volunteers',
  'The 5 brigades and 3 battalions left',
  'the 7th Special Forces',
  'the 8th Regional Department',
  'The Second Division is the third tier of the league',
  'Fire Department Company 12',
  'the 3rd Ward, 5th Avenue, 9th District Court',
  'They won 155th place at the 36th Games',
  'Heron Unit Trust',
  'Air Force One landed',
  'Brigade commander Ivan Roe',
  'Battalion commander Roe and Division Commander Lee',
  'Brigadier Heron of the 5th',
  'Ivan Roe, a brigade commander, said',
  'Heron Ltd, a trucking company, said',
  'Anna Roe, an army veteran from the brigade',
  'the "155th"',
  'the 4th/12th Lancers',
])('%s', (text) => {
  expect(unitsIn(text)).toEqual([])
})
