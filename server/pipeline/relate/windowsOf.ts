import type { Telling } from '../../domain/Claim.ts'
import type { Predicate } from '../../domain/Proposition.ts'
import { dayGap } from './dayGap.ts'

/**
 * Tellings of one proposition by the time that they speak of, the earliest first: what is told within a week of the last telling is the same state; an event is one
 * by its own day, whenever it is told, and without one when it is told within so many days. Undated ones go with the earliest. `tellings` are the earliest first.
 */
export function windowsOf(tellings: readonly Telling[], predicate: Predicate): readonly (readonly Telling[])[] {
  const days = LASTING.get(predicate) ?? STATE_DAYS
  const dated = tellings.filter(({ day }) => day !== null)
  const isEvent = LASTING.has(predicate)
  const windows: Telling[][] = []
  const fixed = isEvent ? dated.filter(({ happenedOn }) => happenedOn !== null) : []
  for (const telling of fixed.toSorted((a, b) => ((a.happenedOn ?? '') < (b.happenedOn ?? '') ? -1 : 1))) {
    const same = windows.find((window) => (dayGap(window[0]?.happenedOn ?? null, telling.happenedOn) ?? 99) <= 1)
    if (same) same.push(telling)
    else windows.push([telling])
  }
  for (const telling of dated) {
    if (fixed.includes(telling)) continue
    const near = windows.findLast((window) => window.some((other) => isNear(other, telling, days)))
    if (near) near.push(telling)
    else windows.push([telling])
  }
  const sorted = windows.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
  const undated = tellings.filter(({ day }) => day === null)
  const [first, ...rest] = sorted
  return first === undefined ? (undated.length > 0 ? [undated] : []) : [[...first, ...undated], ...rest]
}

/** Within the days, counted from the event's own day where that is told. */
function isNear({ day, happenedOn }: Telling, telling: Telling, days: number): boolean {
  const gap = Math.min(dayGap(day, telling.day) ?? 999, dayGap(happenedOn, telling.day) ?? 999)
  return gap <= days
}

/** The earliest day that a window is told or happens on; "" for one without a day. */
export function firstDay(window: readonly Telling[]): string {
  return window.reduce((first, { day, happenedOn }) => {
    const own = happenedOn ?? day ?? ''
    return own !== '' && (first === '' || own < first) ? own : first
  }, '')
}

const STATE_DAYS = 6

/** For how many days what happened once is spoken of as that one event, when its day is not told. */
const LASTING: ReadonlyMap<Predicate, number> = new Map<Predicate, number>([
  ['STRIKES', 3],
  ['INTERCEPTS', 3],
  ['REPELS', 2],
  ['LOSSES', 31],
  ['RESPONSIBLE', 62],
  ['DEPICTS', 62],
  ['ORDERS', 31],
  ['WITHDRAWS', 14],
  ['DEPLOYS', 31],
  ['PRESENT', 14],
  ['STATUS', 366],
])

/** Whether a predicate tells of an event, whose time does not depend on when it is told. */
export function isEvent(predicate: Predicate): boolean {
  return LASTING.has(predicate)
}
