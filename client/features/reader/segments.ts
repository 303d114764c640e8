/** A stretch of text, in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch that is to be marked. */
export interface Mark<Label> extends Stretch {
  readonly label: Label
}

/** A stretch between two neighbouring borders of marks, and the labels of all marks that cover it. */
export interface Segment<Label> extends Stretch {
  readonly labels: readonly Label[]
}

/**
 * Cuts a line of text at every border of a mark, so that marks may nest and cross. The segments cover the line without gap,
 * in order; marks outside of it are left aside. Linear in line and marks but for the sorting of borders.
 */
export function segmentsOf<Label>(line: Stretch, marks: readonly Mark<Label>[]): readonly Segment<Label>[] {
  const within = marks.filter((mark) => mark.start < line.end && mark.end > line.start)
  const borders = new Set([line.start, line.end])
  for (const { start, end } of within) {
    borders.add(Math.max(start, line.start))
    borders.add(Math.min(end, line.end))
  }
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? line.end
    return { start, end, labels: within.filter((mark) => mark.start <= start && mark.end >= end).map(({ label }) => label) }
  })
}
