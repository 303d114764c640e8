import type { Address } from '../../state/address.ts'
import { type DaySpan, shareOfSpan } from './daySpan.ts'
import type { DatedMoment } from './useTimeline.ts'

/** Which days a timeline draws: those that the words speak of, or those of saying. */
export type Axis = Address['axis']

/** How well the days of a moment are known: told by the words, inferred (from the day of saying, or of the article), or still to come. */
export type Certainty = 'told' | 'inferred' | 'to-come'

/** The days (ISO 8601) at which a moment is drawn. */
export interface MomentDays {
  readonly from: string
  readonly to: string
  readonly certainty: Certainty
}

/** The days of a moment on an axis. What is still to come, on no day that is told, stands at its day of saying and says so. */
export function momentDays({ day, dayBasis, validFrom, validTo, validBasis }: DatedMoment, axis: Axis): MomentDays {
  if (axis === 'said') return { from: day, to: day, certainty: dayBasis === 'SAID' ? 'told' : 'inferred' }
  if (validBasis === 'UNKNOWN') return { from: day, to: day, certainty: 'to-come' }
  const [from, to] = [validFrom ?? validTo ?? day, validTo ?? validFrom ?? day]
  return { from, to, certainty: validBasis === 'STATED' ? 'told' : 'inferred' }
}

/** Where a moment is drawn: its mark and the beginning of its bar, from 0 to 1; what lies before or after the span is drawn at its edge. */
export interface MomentPlace {
  readonly at: number
  readonly barFrom: number
  readonly beyond: 'before' | 'after' | null
  readonly certainty: Certainty
}

/** The place of a moment in a span of days. */
export function momentPlace(moment: DatedMoment, axis: Axis, span: DaySpan): MomentPlace {
  const { from, to, certainty } = momentDays(moment, axis)
  const [start, end] = [shareOfSpan(from, span), shareOfSpan(to, span)]
  const at = Math.min(1, Math.max(0, end))
  return { at, barFrom: Math.min(at, Math.max(0, start)), beyond: end < 0 ? 'before' : end > 1 ? 'after' : null, certainty }
}
