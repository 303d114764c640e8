import { expect, test } from 'vitest'
import { readUnitName, unitKeyOf } from '../../../../server/domain/unitNames.ts'

const keyOf = (name: string, country: string | null = 'UA'): string | null => {
  const unit = readUnitName(name)
  return unit && unitKeyOf(unit, country)
}

test('a number, a branch and an echelon make a key', () => {
  expect(keyOf('912th Separate Mechanized Brigade')).toBe('unit/ua/mechanised/brigade/912')
})

test('British and American spelling and abbreviations give one key', () => {
  expect(keyOf('912th mech. bde')).toBe(keyOf('912th Mechanised Brigade'))
})

test('an ordinal in words is a number', () => {
  expect(keyOf('Third Tank Army', 'RU')).toBe('unit/ru/tank/army/3')
})

test('honorifics do not change the key', () => {
  expect(keyOf('88th Guards Motor Rifle Division')).toBe(keyOf('88th Motorized Rifle Division'))
})

test('marines and naval infantry are one branch', () => {
  expect(keyOf('77th Marine Brigade')).toBe(keyOf('77th Naval Infantry Brigade'))
})

test('another number is another key', () => {
  expect(keyOf('912th Mechanised Brigade')).not.toBe(keyOf('913th Mechanised Brigade'))
})

test('a named formation keeps its name in its key', () => {
  expect(keyOf('Azure Heron Corps')).toBe('unit/ua/named/azure-heron-corps')
})

test('without an echelon there is no unit', () => {
  expect(readUnitName('Azure Heron')).toBeNull()
})

test('an unknown country is told as such', () => {
  expect(keyOf('4th Corps', null)).toBe('unit/xx/any/corps/4')
})

test.each([
  ['20th CAA', 'unit/ua/combined-arms/army/20'],
  ['LID 99', 'unit/ua/light-infantry/division/99'],
  ['Infantry Battalion 34', 'unit/ua/infantry/battalion/34'],
  ['XVIII Airborne Corps', 'unit/ua/airborne/corps/18'],
  ['Twenty-Fifth Tank Brigade', 'unit/ua/tank/brigade/25'],
  ['20th Task Force', 'unit/ua/any/task-force/20'],
  ['2nd Armored Brigade Combat Team', 'unit/ua/armoured/brigade/2'],
  ['Heron group of forces', 'unit/ua/named/heron-group-of-forces'],
  ['12th brigade named after Ada Roe of the 3rd Corps', 'unit/ua/any/brigade/12'],
])('%s has the key %s', (name, key) => {
  expect(keyOf(name)).toBe(key)
})
