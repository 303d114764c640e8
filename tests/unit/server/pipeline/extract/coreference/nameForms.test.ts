import { expect, test } from 'vitest'
import { areWithinEdits, isAcronymOf, transliterationKey } from '../../../../../../server/pipeline/extract/coreference/nameForms.ts'

test('romanisations of one surname have one key', () => {
  expect(new Set(['borovskyi', 'borovsky', 'borovskiy', 'borovskii'].map(transliterationKey)).size).toBe(1)
})

test('h and g, y and i do not tell names apart', () => {
  expect(transliterationKey('ihor')).toBe(transliterationKey('igor'))
})

test('other names have other keys', () => {
  expect(transliterationKey('borovsky')).not.toBe(transliterationKey('barovich'))
})

test('a letter put in is one edit', () => {
  expect(areWithinEdits('halvorsen', 'halversen', 1)).toBe(true)
  expect(areWithinEdits('halvorsen', 'hallvorsen', 1)).toBe(true)
})

test('two letters swapped are one edit', () => {
  expect(areWithinEdits('halvorsen', 'havlorsen', 1)).toBe(true)
})

test('more edits than allowed are told', () => {
  expect(areWithinEdits('halvorsen', 'haldersan', 1)).toBe(false)
})

test('an acronym leaves small words out or not', () => {
  expect(isAcronymOf('KHI', ['kind', 'harbour', 'institute'])).toBe(true)
  expect(isAcronymOf('MoF', ['ministry', 'of', 'fisheries'])).toBe(true)
  expect(isAcronymOf('KHX', ['kind', 'harbour', 'institute'])).toBe(false)
})
