/** Whole days between two days ("2025-11-03"); null when either is not told. */
export function dayGap(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null
  return Math.round(Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000)
}
