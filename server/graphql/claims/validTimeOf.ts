import type { Telling } from '../../domain/Claim.ts'
import { statedWindow } from './statedWindow.ts'

/** The days (ISO 8601) that something said speaks of, apart from the day of saying; an end is null where it is open or cannot be known. */
export interface ValidTime {
  readonly validFrom: string | null
  readonly validTo: string | null
  /** STATED by the words, INFERRED from the day of saying, or UNKNOWN. */
  readonly validBasis: 'STATED' | 'INFERRED' | 'UNKNOWN'
}

/**
 * What time a telling speaks of: the days that its words fix; else its day of saying, or the days that it was said on one of, for a state is told as it stands and an event as it just happened. Without a
 * day, and for what is still to come on a day that is not told, it is not known.
 */
export function validTimeOf({ day, happenedOn, proposition, words }: Telling): ValidTime {
  const window = statedWindow(words, day)
  if (window !== null) return { validFrom: window.from, validTo: window.to, validBasis: 'STATED' }
  if (happenedOn !== null) return { validFrom: happenedOn, validTo: happenedOn, validBasis: 'STATED' }
  const { from = null, to = null, basis } = proposition?.validAt ?? {}
  if (day === null && basis === 'INFERRED' && proposition?.mood !== 'PREDICTED') return { validFrom: from, validTo: to, validBasis: basis }
  if (day === null || proposition?.mood === 'PREDICTED') return { validFrom: null, validTo: null, validBasis: 'UNKNOWN' }
  return { validFrom: day, validTo: day, validBasis: 'INFERRED' }
}
