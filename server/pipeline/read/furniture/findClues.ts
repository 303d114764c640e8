import type { SortedLine } from './SortedLine.ts'

/** The day of the first line that is nothing but a date, one of publishing before one of updating; null when there is none. */
export function findDay(lines: readonly SortedLine[]): string | null {
  const days = lines.flatMap(({ text, label }) => (label.kind === 'DAY' && label.day !== null ? [{ text, day: label.day }] : []))
  const first = days.find(({ text }) => !/updated|modified/i.test(text)) ?? days[0]
  return first?.day ?? null
}

/** The reporters of the first byline that names any; null when none does. */
export function findByline(lines: readonly SortedLine[]): string | null {
  for (const { label } of lines) {
    if (label.kind === 'BYLINE' && label.byline !== '') return label.byline
  }
  return null
}
