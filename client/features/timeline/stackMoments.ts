/** What takes room on a line, both ends from 0 to 1. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** How much of the line a mark takes, at least. */
const MARK = 0.014

/** In which row each stretch stands, so that none lies over another: the lowest that is free. They are taken by their beginnings. */
export function rowsOf(stretches: readonly Stretch[]): readonly number[] {
  const ends: number[] = []
  const rows = stretches.map(() => 0)
  const order = stretches.map((stretch, index) => ({ stretch, index })).sort((a, b) => a.stretch.from - b.stretch.from)
  for (const { stretch, index } of order) {
    const free = ends.findIndex((end) => end + MARK <= stretch.from)
    const row = free < 0 ? ends.length : free
    ends[row] = stretch.to
    rows[index] = row
  }
  return rows
}
