/** What is undated may be of any month. */
const UNDATED = 0

/** Months since the year 0; 0 for what is undated. */
export function monthOf(day: string | null): number {
  return day === null ? UNDATED : Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

/** A month, its neighbours, and what is undated; of what is undated all months that there are. */
export function monthsNear(month: number, known: Iterable<number>): readonly number[] {
  return month === UNDATED ? [...known] : [month - 1, month, month + 1, UNDATED]
}
