import { daysBefore, lastWeekday, weekdayOf } from '../days.ts'
import { type Passage, wordAt } from '../Passage.ts'

const SUNDAY = 0
const MONDAY = 1

/**
 * The stretch of days (EDTF) that "last week", "earlier this week", "in the past week" or "over the weekend" tells, at the word "week" or "weekend", reckoned from the day of
 * publishing; a week begins on Monday. Null for other words before it ("a week", "next week").
 */
export function weekBeside(passage: Passage, index: number, published: string): string | null {
  const before = wordAt(passage, index - 1)
  const monday = lastWeekday(MONDAY, published)
  if (wordAt(passage, index) === 'weekend') {
    const sunday = lastWeekday(SUNDAY, published)
    return before === 'last' || before === 'this' || isOver(passage, index - 1) ? stretch(daysBefore(sunday, 1), sunday) : null
  }
  if (before === 'last') return stretch(daysBefore(monday, 7), daysBefore(monday, 1))
  if (before === 'past') return stretch(daysBefore(published, 7), published)
  return before === 'this' ? stretch(monday, published) : null
}

/** "Tuesday last week", "on Tuesday of last week": at the weekday; null where no such words follow it. */
export function weekdayOfLastWeek(passage: Passage, index: number, published: string): string | null {
  const next = wordAt(passage, index + 1) === 'of' ? index + 2 : index + 1
  const weekday = weekdayOf(wordAt(passage, index))
  if (weekday === null || wordAt(passage, next) !== 'last' || wordAt(passage, next + 1) !== 'week') return null
  return lastWeekday(weekday, daysBefore(lastWeekday(MONDAY, published), 1))
}

/** "Over the weekend", "at the weekend". */
function isOver(passage: Passage, index: number): boolean {
  return wordAt(passage, index) === 'the' && /^(?:over|at|on|during)$/.test(wordAt(passage, index - 1))
}

function stretch(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`
}
