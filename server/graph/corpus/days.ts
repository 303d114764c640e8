/** The day number of what has no day: before every day. */
export const UNDATED = -(2 ** 31)

/** Days since 1970-01-01 of a calendar day; UNDATED for null. */
export function dayNumberOf(day: string | null): number {
  return day === null ? UNDATED : Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000)
}

/** The calendar day of a day number; null for UNDATED. */
export function dayOf(dayNumber: number): string | null {
  return dayNumber === UNDATED ? null : new Date(dayNumber * 86_400_000).toISOString().slice(0, 10)
}
