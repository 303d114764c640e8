import { expect, test } from 'vitest'
import { readUnitIn } from '../../../../../../server/pipeline/resolve/entities/readUnitIn.ts'

test('a number alone shares the echelon of the list that it stands in', () => {
  expect(unitOf('The 54th, 61st and 81st Mechanised Brigades hold.', '54th')).toEqual({
    number: 54,
    branch: 'mechanised',
    echelon: 'brigade',
    proper: '',
  })
})

test('a number alone takes the echelon that was told last', () => {
  expect(unitOf('The 82nd Air Assault Brigade and the 79th hold.', '79th')).toEqual({
    number: 79,
    branch: null,
    echelon: 'brigade',
    proper: '',
  })
})

test('a number without any echelon before it is no formation', () => {
  expect(unitOf('Soldiers of the 79th hold.', '79th')).toBeNull()
})

function unitOf(text: string, name: string) {
  const start = text.indexOf(name)
  return readUnitIn(text, name, { start, end: start + name.length })
}
