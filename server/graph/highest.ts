/**
 * The slots with the highest scores, best first; `compareTies` orders those of one score.
 * Only what is at or above the last place is compared in full.
 */
export function highest(
  slots: Int32Array,
  {
    scoreOf,
    count,
    compareTies,
  }: { readonly scoreOf: (slot: number) => number; readonly count: number; readonly compareTies: (a: number, b: number) => number },
): readonly number[] {
  if (count <= 0) return []
  const scores = Float64Array.from(slots, scoreOf)
  const lastScore = count >= slots.length ? Number.NEGATIVE_INFINITY : (scores.slice().sort().at(-count) ?? 0)
  return Array.from(slots.filter((_, index) => (scores[index] ?? 0) >= lastScore))
    .sort((a, b) => scoreOf(b) - scoreOf(a) || compareTies(a, b))
    .slice(0, count)
}
