import type { Amount } from '../../domain/Proposition.ts'

/** What a number counts, in words: "troop", "drone in a night", "percent of territory"; a flow whose time is not told says so. */
export function measureOf({ unit, of, flow, window }: Amount): string {
  const counted = unit === 'count' ? of : [unit, of].filter((word) => word !== '').join(' of ')
  if (window !== null) return `${counted} in ${spelled(window)}`
  return flow === 'FLOW' ? `${counted}, time not told` : counted
}

/** "a week", but "hours". */
function spelled(window: string): string {
  return window.endsWith('s') ? window : `a ${window}`
}
