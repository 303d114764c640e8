/** The day that a statement is listed under, and what it is the day of; both null for an undated one. */
export interface ListedDay {
  readonly day: string | null
  readonly dayBasis: 'SAID' | 'PUBLISHED' | null
}

/**
 * The day of saying when the text gives one whole day, else the article's. A day of saying without its year or day
 * ("XXXX-11-02", "2025-11") is never guessed and never replaced by the article's: the statement is undated.
 */
export function listedDay(saidOn: string | null, publishedAt: string | null): ListedDay {
  if (saidOn !== null) return isWholeDay(saidOn) ? { day: saidOn, dayBasis: 'SAID' } : { day: null, dayBasis: null }
  return publishedAt === null ? { day: null, dayBasis: null } : { day: publishedAt, dayBasis: 'PUBLISHED' }
}

function isWholeDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf)
}
