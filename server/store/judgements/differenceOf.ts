/** Rows that are there no longer, and rows that are there anew; one that has changed is both. */
export interface Difference<Row> {
  readonly gone: readonly Row[]
  readonly come: readonly Row[]
}

/** What differs between the rows before and after, pair by pair. */
export function differenceOf<Row extends object>(pairs: readonly (readonly [readonly Row[], readonly Row[]])[]): Difference<Row> {
  const written = pairs.map(([before, after]) => [byWords(before), byWords(after)] as const)
  return {
    gone: written.flatMap(([before, after]) => lacking(before, after)),
    come: written.flatMap(([before, after]) => lacking(after, before)),
  }
}

function byWords<Row extends object>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [JSON.stringify(row), row]))
}

function lacking<Row>(rows: ReadonlyMap<string, Row>, others: ReadonlyMap<string, Row>): readonly Row[] {
  return [...rows].flatMap(([words, row]) => (others.has(words) ? [] : [row]))
}
