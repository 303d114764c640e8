/** A stretch of days, ISO 8601. */
export interface DaySpan {
  readonly from: string
  readonly to: string
}

/** The first and the last day that an EDTF day or stretch of days stands for ("2025-11-17/2025-11-23"); null for all else, as for one without its year. */
export function daysOfEdtf(edtf: string | null): DaySpan | null {
  const [, from, to = from] = DAYS.exec(edtf ?? '') ?? []
  return from === undefined || to === undefined ? null : { from, to }
}

const DAYS = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/
