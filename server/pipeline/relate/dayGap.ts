import { remembering } from '../../domain/remembering.ts'

/** Whole days between two days ("2025-11-03"); null when either is not told. */
export function dayGap(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null
  return Math.abs(dayNumber(a) - dayNumber(b))
}

/** Days since 1970. */
const dayNumber = remembering(20_000, (day) => Math.round(Date.parse(day) / 86_400_000))
