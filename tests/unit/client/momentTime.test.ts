import { expect, test } from 'vitest'
import { daySpan, withRoomBefore } from '../../../client/features/timeline/daySpan.ts'
import { momentDays, momentPlace } from '../../../client/features/timeline/momentTime.ts'
import { rowsOf } from '../../../client/features/timeline/stackMoments.ts'
import { aMoment } from './aMoment.ts'

const lastWeek = aMoment({ day: '2024-05-09', validFrom: '2024-05-02', validTo: '2024-05-09', validBasis: 'STATED' })

test('days spoken of are a bar, days of saying a point', () => {
  expect(momentDays(lastWeek, 'spoken-of')).toEqual({ from: '2024-05-02', to: '2024-05-09', certainty: 'told' })
  expect(momentDays(lastWeek, 'said')).toEqual({ from: '2024-05-09', to: '2024-05-09', certainty: 'told' })
})

test('what words do not tell is inferred: of the day spoken of, or of the day of saying', () => {
  expect(momentDays(aMoment(), 'spoken-of').certainty).toBe('inferred')
  expect(momentDays(aMoment({ dayBasis: 'PUBLISHED' }), 'said').certainty).toBe('inferred')
})

test('what is still to come stands at its day of saying', () => {
  const foretold = aMoment({ validFrom: null, validTo: null, validBasis: 'UNKNOWN' })
  expect(momentDays(foretold, 'spoken-of')).toEqual({ from: '2024-05-02', to: '2024-05-02', certainty: 'to-come' })
})

test('what was spoken of long before stands at the edge and says so', () => {
  const said = daySpan(['2024-05-02', '2024-05-09'])
  const old = aMoment({ validFrom: '2014-05-02', validTo: '2014-05-02', validBasis: 'STATED' })
  expect(said && momentPlace(old, 'spoken-of', withRoomBefore(said))).toEqual({ at: 0, barFrom: 0, beyond: 'before', certainty: 'told' })
})

test('bars that overlap stand on top of each other, what lies apart shares a row', () => {
  expect(
    rowsOf([
      { from: 0.5, to: 0.5 },
      { from: 0.1, to: 0.5 },
      { from: 0.505, to: 0.505 },
      { from: 0.9, to: 0.9 },
    ]),
  ).toEqual([1, 0, 2, 0])
})
