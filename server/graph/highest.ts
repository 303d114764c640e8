/** How slots are ranked: by score, those of one score as `compareTies` orders them; so many are wanted. */
export interface Ranking {
  readonly scoreOf: (slot: number) => number
  readonly compareTies: (a: number, b: number) => number
  readonly count: number
}

/** The slots with the highest scores, best first. Only those that are taken, and those that tie for the last place, are compared. */
export function highest(slots: Int32Array, { scoreOf, count, compareTies }: Ranking): readonly number[] {
  if (count <= 0) return []
  const scores = new Float64Array(slots.length)
  for (let at = 0; at < slots.length; at++) scores[at] = scoreOf(slots[at] ?? 0)
  const lastScore = count >= slots.length ? Number.NEGATIVE_INFINITY : (scores.slice().sort().at(-count) ?? 0)
  const above = Array.from(slots.filter((_, index) => (scores[index] ?? 0) > lastScore))
  const tied = Array.from(slots.filter((_, index) => scores[index] === lastScore)).sort(compareTies)
  return [...above.sort((a, b) => scoreOf(b) - scoreOf(a) || compareTies(a, b)), ...tied.slice(0, count - above.length)]
}
