import type { Mood } from '../moodOf.ts'
import type { WeighedTelling } from './weighTellings.ts'

/** A telling with its weighed words, and the mood that it is told in. */
export interface MoodedTelling extends WeighedTelling {
  readonly mood: Mood
}
