import type { ScoreDrop } from '../domain/Quality.ts'
import type { MeasuredFigure, MeasuredSet } from '../learning/quality/qualityFile.ts'

/** What was measured as lines for a terminal, in percent: one line a set and measure, its parts behind it. */
export function tellQuality(sets: readonly MeasuredSet[]): string {
  return `${sets.flatMap(tellSet).join('\n')}\n`
}

/** Dropped scores, one a line. */
export function tellDrops(drops: readonly ScoreDrop[]): string[] {
  return drops.map(
    ({ measure, set, part, before, after }) =>
      `  ${set} ${measure}${part === null ? '' : ` ${part}`}: ${percent(before)} before, ${percent(after)} now`,
  )
}

function tellSet({ name, documents, figures }: MeasuredSet): string[] {
  const byMeasure = Map.groupBy(figures, ({ measure }) => measure)
  return [
    `${name} (${documents} texts)`,
    ...[...byMeasure].map(([measure, measured]) => `  ${measure.padEnd(28)} ${measured.map(tellFigure).join(', ')}`),
  ]
}

function tellFigure({ part, value, precision, recall, right, wanted, simplest }: MeasuredFigure): string {
  if (part !== null) return `${part} ${percent(value)}`
  const how = precision === null || recall === null ? `${right} of ${wanted}` : `P ${percent(precision)} R ${percent(recall)}`
  return `${percent(value)} (${how}${simplest === null ? '' : `; simplest rule ${percent(simplest)}`})`
}

function percent(value: number): string {
  return value.toFixed(1)
}
