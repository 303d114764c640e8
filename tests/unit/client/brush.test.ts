import { expect, test } from 'vitest'
import {
  brushOf,
  daysOf,
  isOfWholeBins,
  movedBy,
  stepAfter,
  stepBefore,
  stretchedBy,
  turnedTo,
} from '../../../client/features/time/brush.ts'
import { brushByKey } from '../../../client/features/time/brushByKey.ts'

const weeks = [
  { from: '2025-03-03', to: '2025-03-09' },
  { from: '2025-03-10', to: '2025-03-16' },
  { from: '2025-03-17', to: '2025-03-23' },
  { from: '2025-03-24', to: '2025-03-30' },
]
const none = { from: null, to: null, asof: null }

test('days fall into the bins that hold them, and without days nothing is left out', () => {
  expect(brushOf({ ...none, from: '2025-03-12', to: '2025-03-17' }, weeks, 'slides')).toEqual({ first: 1, last: 2 })
  expect(brushOf({ ...none, from: '2025-03-12' }, weeks, 'slides')).toEqual({ first: 1, last: 3 })
  expect(brushOf(none, weeks, 'slides')).toBeNull()
})

test('days before the first bin and after the last one stop at the edges', () => {
  expect(brushOf({ ...none, from: '1999-01-01', to: '2030-01-01' }, weeks, 'slides')).toEqual({ first: 0, last: 3 })
})

test('a window that grows ends with what was known on a day, and begins where its days do', () => {
  expect(brushOf({ ...none, asof: '2025-03-18' }, weeks, 'grows')).toEqual({ first: 0, last: 2 })
  expect(brushOf({ ...none, from: '2025-03-10', asof: '2025-03-18' }, weeks, 'grows')).toEqual({ first: 1, last: 2 })
})

test('the days of a brush lead back to it', () => {
  const brush = { first: 1, last: 2 }
  expect(brushOf({ ...none, ...daysOf(brush, weeks, 'slides') }, weeks, 'slides')).toEqual(brush)
  expect(daysOf(brush, weeks, 'grows')).toEqual({ asof: '2025-03-23' })
})

test('bins tell how much days hold only when the days are those of whole bins', () => {
  expect(isOfWholeBins({ ...none, from: '2025-03-10', to: '2025-03-16' }, weeks, 'slides')).toBe(true)
  expect(isOfWholeBins({ ...none, from: '2025-03-10' }, weeks, 'slides')).toBe(true)
  expect(isOfWholeBins({ ...none, from: '2025-03-11', to: '2025-03-16' }, weeks, 'slides')).toBe(false)
  expect(isOfWholeBins({ ...none, from: '1999-01-01', to: '1999-01-02' }, weeks, 'slides')).toBe(false)
  expect(isOfWholeBins({ ...none, asof: '2025-03-18' }, weeks, 'grows')).toBe(false)
})

test('turned, a window keeps the day that it ends with', () => {
  expect(turnedTo('grows', { first: 1, last: 2 }, weeks)).toEqual({ from: null, to: null, asof: '2025-03-23' })
  expect(turnedTo('slides', { first: 0, last: 2 }, weeks)).toEqual({ from: '2025-03-17', to: '2025-03-23', asof: null })
})

test('a brush moves as wide as it is and stops at the edges; stretched it keeps one bin', () => {
  expect(movedBy({ first: 1, last: 2 }, 5, 4)).toEqual({ first: 2, last: 3 })
  expect(movedBy({ first: 1, last: 2 }, -5, 4)).toEqual({ first: 0, last: 1 })
  expect(stretchedBy({ first: 1, last: 2 }, -5, 4)).toEqual({ first: 1, last: 1 })
})

test('a replay goes from the first bin to the last, and back', () => {
  expect(stepAfter(null, 'grows', 4)).toEqual({ first: 0, last: 0 })
  expect(stepAfter({ first: 0, last: 0 }, 'grows', 4)).toEqual({ first: 0, last: 1 })
  expect(stepAfter({ first: 1, last: 2 }, 'slides', 4)).toEqual({ first: 2, last: 3 })
  expect(stepAfter({ first: 2, last: 3 }, 'slides', 4)).toBeNull()
  expect(stepBefore({ first: 0, last: 1 }, 'grows')).toEqual({ first: 0, last: 0 })
  expect(stepBefore({ first: 0, last: 1 }, 'slides')).toBeNull()
})

const brushed = { brush: { first: 1, last: 2 }, way: 'slides', count: 4 } as const

test.each([
  ['ArrowRight', false, 'body', { first: 2, last: 3 }],
  ['ArrowLeft', true, 'body', { first: 1, last: 1 }],
  ['Home', false, 'body', { first: 0, last: 1 }],
  ['End', false, 'body', { first: 2, last: 3 }],
  ['ArrowLeft', false, 'first', { first: 0, last: 2 }],
  ['ArrowRight', true, 'last', { first: 1, last: 3 }],
  ['End', false, 'first', { first: 2, last: 2 }],
] as const)('%s (shift %s) on %s', (key, isShifted, grab, wanted) => {
  expect(brushByKey({ key, isShifted, grab }, brushed)).toEqual(wanted)
})

test('other keys say nothing to a brush', () => {
  expect(brushByKey({ key: 'a', isShifted: false, grab: 'body' }, brushed)).toBeNull()
})

test('an arrow on what was known by now goes back from the last bin', () => {
  expect(brushByKey({ key: 'ArrowLeft', isShifted: false, grab: 'last' }, { brush: null, way: 'grows', count: 4 })).toEqual({
    first: 0,
    last: 2,
  })
})
