/** A delay as it is read: "the same day", "2 days later", "3 weeks later", "5 months later"; days are whole, and what has none is "day not told". */
export function delayInWords(days: number | null): string {
  if (days === null) return 'day not told'
  if (days === 0) return 'the same day'
  if (days < 21) return later(days, 'day')
  if (days < 70) return later(Math.round(days / 7), 'week')
  if (days < 700) return later(Math.round(days / 30.44), 'month')
  return later(Math.round(days / 365.25), 'year')
}

function later(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'} later`
}
