import { expect, test } from 'vitest'
import { isSameUnit } from '../../../../server/domain/isSameUnit.ts'

test.each([
  ['155th mech. bde', '155th separate mechanized brigade'],
  ['155th', '155th separate mechanized brigade'],
  ['lid 99', '99th light infantry division'],
  ['light infantry division 99', '99th light infantry division'],
  ['20th caa', '20th combined arms army'],
  ['heron', 'heron brigade'],
  ['heron', 'first heron corps'],
  ['heron unit', 'heron regiment'],
  ['joint force', 'joint force of the heron movements'],
  ['57th separate motorized infantry brigade named after ada roe', '57th brigade'],
  ['third assault brigade', '3rd assault brigade'],
])('%s and %s are one', (a, b) => {
  expect(isSameUnit(a, b)).toBe(true)
})

test.each([
  ['155th mechanized brigade', '156th mechanized brigade'],
  ['155th mechanized brigade', '155th naval infantry brigade'],
  ['3rd army corps', '3rd assault brigade'],
  ['36th', '37th brigade'],
  ['heron brigade', 'falcon brigade'],
  ['heron brigade', 'heron corps'],
  ['2nd battalion', '12th brigade'],
])('%s and %s are two', (a, b) => {
  expect(isSameUnit(a, b)).toBe(false)
})
