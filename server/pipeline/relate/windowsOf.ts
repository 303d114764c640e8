import type { Telling } from '../../domain/Claim.ts'
import type { Predicate, Proposition } from '../../domain/Proposition.ts'
import { dayGap } from './dayGap.ts'

/**
 * Tellings of one proposition by the time that they speak of, the earliest first. A state that is told again within a week is the same state; those that lie
 * nearest together are put together first. An event is one by its own day, whenever it is told afterwards; without one it is the event told of nearest before, or
 * one with those told within so many days. What was said on one of some days goes with the last of these; undated tellings go with the earliest window.
 */
export function windowsOf(
  tellings: readonly Telling[],
  proposition: Pick<Proposition, 'predicate' | 'amount'>,
): readonly (readonly Telling[])[] {
  const isOfEvent = isEvent(proposition.predicate)
  const [lookingBack, dated] = apart(
    tellings.filter((telling) => whenOf(telling) !== null),
    isOfEvent,
  )
  const told = isOfEvent ? windowsOfEvents(dated, lastingDays(proposition)) : gathered(dated, STATE_DAYS)
  const windows = withLookingBack(told, lookingBack)
  const undated = tellings.filter((telling) => whenOf(telling) === null)
  const [first, ...rest] = windows.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))
  return first === undefined ? (undated.length > 0 ? [undated] : []) : [[...first, ...undated], ...rest]
}

/** "It was never theirs", "not at any time": a no to all that was said before, on whatever day; not one that ended ("never lost it until Friday"). */
export function isOfAllTime({ polarity, words }: Pick<Telling, 'polarity' | 'words'>): boolean {
  return polarity < 0 && NEVER.test(words) && !UNTIL.test(words)
}

const NEVER =
  /\b(?:never|at no (?:time|point|moment|stage)|(?:not )?at any (?:time|point|moment|stage)|not once|not for (?:one|a single) (?:day|hour|minute|moment))\b/i

/** "We never lost the station until the last night": then it was lost. */
const UNTIL = /\b(?:until|till|before (?:the|that|then|\p{Lu}))\b/iu

/** Whether a telling of an event means the one that another told of before it: as an admission, a finding or a denial of it. */
export function looksBackOn(later: Telling, earlier: Telling): boolean {
  return looksBack(later, true) && isSeen(momentOf(earlier) ?? '', later.day)
}

/** The day that a telling speaks of: the one that its words fix, else the one it was told on; null for an undated one. */
export function momentOf({ happenedOn, day }: Telling): string | null {
  return day === null ? null : (happenedOn ?? day)
}

/** The day that sets a telling beside others, never against them: the one that it speaks of; of what was said on one of some days the last of these. */
export function whenOf(telling: Telling): string | null {
  const { validAt } = telling.proposition ?? {}
  return momentOf(telling) ?? (telling.day === null && validAt?.basis === 'INFERRED' ? validAt.to : null)
}

/** The earliest day that a window is told or happens on; "" for one without a day. */
export function firstDay(window: readonly Telling[]): string {
  return window.reduce((first, telling) => {
    const own = whenOf(telling) ?? ''
    return own !== '' && (first === '' || own < first) ? own : first
  }, '')
}

/** Whether a predicate tells of an event, whose time does not depend on when it is told. */
export function isEvent(predicate: Predicate): boolean {
  return LASTING.has(predicate)
}

const STATE_DAYS = 6

/** For how many days what happened once is spoken of as that one event, when its day is not told. */
const LASTING: ReadonlyMap<Predicate, number> = new Map<Predicate, number>([
  ['STRIKES', 7],
  ['INTERCEPTS', 3],
  ['REPELS', 2],
  ['LOSSES', 31],
  ['RESPONSIBLE', 62],
  ['DEPICTS', 62],
  ['ORDERS', 31],
  ['WITHDRAWS', 31],
  ['DEPLOYS', 31],
  ['PRESENT', 14],
  ['STATUS', 366],
])

/** The same number of the same thing is hardly told of two events. */
export function lastingDays({ predicate, amount }: Pick<Proposition, 'predicate' | 'amount'>): number {
  return Math.max(LASTING.get(predicate) ?? 0, amount === null ? 0 : 31)
}

function windowsOfEvents(dated: readonly Telling[], days: number): Telling[][] {
  const fixed = gathered(
    dated.filter(({ happenedOn }) => happenedOn !== null),
    1,
  )
  const loose: Telling[] = []
  const windows = fixed.map((window) => ({ window: [...window], day: firstDay(window) }))
  for (const telling of dated) {
    if (telling.happenedOn !== null) continue
    const [nearest] = windows
      .filter(({ day }) => isBefore(day, telling.day) && (dayGap(day, telling.day) ?? days + 1) <= days)
      .sort((a, b) => (a.day < b.day ? 1 : -1))
    if (nearest === undefined) loose.push(telling)
    else nearest.window.push(telling)
  }
  return [...windows.map(({ window }) => window), ...gathered(loose, days)]
}

/** Whether a telling answers, admits or judges what was told before it; of a state only where it speaks of all time. */
function looksBack(telling: Telling, isOfEvent: boolean): boolean {
  return isOfAllTime(telling) || (isOfEvent && telling.happenedOn === null && ANSWERING.has(telling.act))
}

const ANSWERING: ReadonlySet<Telling['act']> = new Set<Telling['act']>(['DENIES', 'ACKNOWLEDGES', 'CONFIRMS', 'ASSESSES'])

/** Those that look back on one that was told before them, and all others. */
function apart(dated: readonly Telling[], isOfEvent: boolean): readonly [readonly Telling[], readonly Telling[]] {
  const looking = dated.filter((telling) => looksBack(telling, isOfEvent))
  if (looking.length === 0) return [looking, dated]
  const first = firstDay(dated.filter((telling) => !looking.includes(telling)))
  const lookingBack = new Set(looking.filter(({ day }) => isSeen(first, day)))
  return [[...lookingBack], dated.filter((telling) => !lookingBack.has(telling))]
}

/** What looks back goes with the latest window that began before it. */
function withLookingBack(windows: readonly (readonly Telling[])[], lookingBack: readonly Telling[]): readonly (readonly Telling[])[] {
  if (lookingBack.length === 0) return windows
  const told = windows.map((window) => ({ window: [...window], day: firstDay(window) }))
  for (const telling of lookingBack) {
    const [latest] = told.filter(({ day }) => isSeen(day, telling.day)).sort((a, b) => (a.day < b.day ? 1 : -1))
    latest?.window.push(telling)
  }
  return told.map(({ window }) => window)
}

/** Whether a window that begins on a day is still seen on another. */
function isSeen(event: string, told: string | null): boolean {
  return event !== '' && isBefore(event, told) && (dayGap(event, told) ?? 0) <= LOOKED_BACK
}

/** Days over which a denial, an admission or a finding still means the event that was told of. */
const LOOKED_BACK = 62

/** Nobody tells, or denies, what is still to happen; a day is allowed for zones of time. */
function isBefore(event: string, told: string | null): boolean {
  return told !== null && (event <= told || dayGap(event, told) === 1)
}

/** Tellings in groups that span so many days at most; the smallest gaps are closed first. */
function gathered(tellings: readonly Telling[], spanDays: number): Telling[][] {
  const byDay = [...Map.groupBy(tellings, (telling) => whenOf(telling) ?? '')].toSorted(([a], [b]) => (a < b ? -1 : 1))
  let groups = byDay.map(([day, own]) => ({ from: day, to: day, own }))
  for (let gap = 1; gap <= spanDays && groups.length > 1; gap++) {
    const joined: typeof groups = []
    for (const group of groups) {
      const last = joined.at(-1)
      const isNear = last !== undefined && dayGap(last.to, group.from) === gap && (dayGap(last.from, group.to) ?? 0) <= spanDays
      if (isNear) joined[joined.length - 1] = { from: last.from, to: group.to, own: [...last.own, ...group.own] }
      else joined.push(group)
    }
    groups = joined
  }
  return groups.map(({ own }) => own)
}
