import { describe, expect, it, test } from 'vitest'
import { arrowPath } from '../../../client/features/spread/arrowPath.ts'
import { delayInWords } from '../../../client/features/spread/delayInWords.ts'
import { layOutSpread } from '../../../client/features/spread/layOutSpread.ts'
import { anAppearance } from './anAppearance.ts'

test.each([
  [null, 'day not told'],
  [0, 'the same day'],
  [1, '1 day later'],
  [20, '20 days later'],
  [28, '4 weeks later'],
  [90, '3 months later'],
  [1100, '3 years later'],
])('a delay of %s days is told as "%s"', (days, words) => {
  expect(delayInWords(days)).toBe(words)
})

describe('the chart of a spread', () => {
  const first = anAppearance({ id: 'a', outlet: 'Norrby Wire', tie: 'FIRST' })
  const nextDay = anAppearance({ id: 'b', outlet: 'Vale Post', day: '2025-03-06', delayDays: 1 })
  const muchLater = anAppearance({ id: 'c', outlet: 'Norrby Wire', day: '2025-04-14', delayDays: 40 })

  it('has a lane for each outlet, the earliest first, and days from left to right', () => {
    const { lanes, days } = layOutSpread([first, nextDay, muchLater], [], 600)
    expect(lanes.map(({ name }) => name)).toEqual(['Norrby Wire', 'Vale Post'])
    expect(days.map(({ day }) => day)).toEqual(['2025-03-05', '2025-03-06', '2025-04-14'])
    expect(days.map(({ x }) => x)).toEqual(days.map(({ x }) => x).toSorted((a, b) => a - b))
  })

  it('puts longer delays further apart, and uses the room that there is', () => {
    const { days, width } = layOutSpread([first, nextDay, muchLater], [], 900)
    const [one = 0, two = 0, three = 0] = days.map(({ x }) => x)
    expect(three - two).toBeGreaterThan(two - one)
    expect(width).toBe(900)
    expect(three).toBeGreaterThan(800)
  })

  it('is wider than its room where many days need it', () => {
    const many = Array.from({ length: 30 }, (_, day) => anAppearance({ id: `${day}`, day: `2025-03-${day + 10}`, delayDays: day }))
    expect(layOutSpread(many, [], 400).width).toBeGreaterThan(2000)
  })

  it('stands marks of one day and outlet below each other, within their lane', () => {
    const same = [first, anAppearance({ id: 'd', outlet: 'Norrby Wire' }), anAppearance({ id: 'e', outlet: 'Norrby Wire' })]
    const { marks, lanes } = layOutSpread(same, [], 600)
    const [lane] = lanes
    expect(new Set(marks.map(({ x }) => x)).size).toBe(1)
    expect(new Set(marks.map(({ y }) => y)).size).toBe(3)
    for (const { y } of marks) {
      expect(y).toBeGreaterThan(lane?.top ?? Number.POSITIVE_INFINITY)
      expect(y).toBeLessThan((lane?.top ?? 0) + (lane?.height ?? 0))
    }
  })

  it('gives what has no day a lane of its own, beneath the others', () => {
    const { lanes, days } = layOutSpread([first], [anAppearance({ id: 'u', day: null, delayDays: null })], 600)
    expect(lanes.map(({ kind }) => kind)).toEqual(['OUTLET', 'UNDATED'])
    expect(days).toHaveLength(1)
  })

  it('names a lone article by its title where the outlet is not told, and many of them together', () => {
    const lone = (count: number) => Array.from({ length: count }, (_, at) => anAppearance({ id: `${at}`, outlet: null }))
    expect(layOutSpread(lone(2), [], 600).lanes.map(({ name }) => name)).toEqual(['title 0', 'title 1'])
    expect(layOutSpread(lone(9), [], 600).lanes.map(({ name }) => name)).toEqual(['Outlet not told'])
  })

  it('draws a line to each appearance from the one that it is tied to', () => {
    const copy = anAppearance({ id: 'f', day: '2025-03-06', delayDays: 1, tie: 'COPY', from: first.statement })
    const { arrows } = layOutSpread([first, nextDay, copy], [], 600)
    expect(arrows.map(({ tie, from, to }) => [tie, from.appearance.statement.id, to.appearance.statement.id])).toEqual([['COPY', 'a', 'f']])
  })

  it('draws none to one that is on no page yet', () => {
    const copy = anAppearance({ id: 'f', tie: 'COPY', from: muchLater.statement })
    expect(layOutSpread([first, copy], [], 600).arrows).toEqual([])
  })
})

test('a line ends clear of both marks, and bows to the right between marks of one day', () => {
  const mark = (x: number, y: number) => ({ appearance: anAppearance({ id: `${x} ${y}` }), x, y })
  expect(arrowPath({ from: mark(0, 10), to: mark(200, 50) })).toMatch(/^M11 10C.* 189 50$/)
  expect(arrowPath({ from: mark(50, 10), to: mark(50, 50) })).toMatch(/^M61 10C.* 61 50$/)
})
