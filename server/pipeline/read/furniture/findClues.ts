import type { SortedLine } from './SortedLine.ts'

/**
 * The day of publication: of a date field that opens the page, else of a line that says "published", else of the first date below the headline
 * (what stands above it may be today's date), else of the first; null when no line is nothing but a date.
 */
export function findDay(lines: readonly SortedLine[], headline: string | null): string | null {
  const days = lines.flatMap(({ text, label }, index) =>
    label.kind === 'DAY' && label.day !== null ? [{ text, day: label.day, index }] : [],
  )
  const title = headline === null ? -1 : lines.findIndex(({ text }) => text === headline)
  const isUpdate = (text: string) => /updated|modified/i.test(text)
  const best =
    days.find(({ text, index }) => index === 0 && /^\d{4}-\d{2}-\d{2}$/.test(text)) ??
    days.find(({ text }) => /published|posted/i.test(text)) ??
    days.find(({ text, index }) => index > title && !isUpdate(text)) ??
    days.find(({ text }) => !isUpdate(text)) ??
    days[0]
  return best?.day ?? null
}

/** The reporters of the first byline that names any; null when none does. */
export function findByline(lines: readonly SortedLine[]): string | null {
  for (const { label } of lines) {
    if (label.kind === 'BYLINE' && label.byline !== '') return label.byline
  }
  return null
}
