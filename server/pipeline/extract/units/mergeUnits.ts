import type { Mention } from '../../../domain/Mention.ts'
import { overlaps } from '../../../domain/Span.ts'

/** Names with the units laid over them: a name that a unit touches gives way. Both in text order. */
export function mergeUnits(names: readonly Mention[], units: readonly Mention[]): Mention[] {
  let next = 0
  const kept = names.filter((name) => {
    while (next < units.length && (units[next]?.end ?? 0) <= name.start) next++
    const unit = units[next]
    return !unit || !overlaps(name, unit)
  })
  return [...kept, ...units].sort((a, b) => a.start - b.start)
}
