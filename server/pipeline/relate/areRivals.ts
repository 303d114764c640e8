import type { Telling } from '../../domain/Claim.ts'
import { months } from '../../domain/months.ts'
import type { WordMeanings } from '../../domain/WordMeanings.ts'
import type { Count } from './countsIn.ts'
import { dayGap } from './dayGap.ts'
import { alignWords, type WeighedWords } from './likeness/alignWords.ts'
import type { MoodedTelling } from './likeness/MoodedTelling.ts'

/** A telling with its weighed words and mood, and what it counts. */
export interface CountedTelling extends MoodedTelling {
  readonly counts: readonly Count[]
}

/**
 * Whether two untyped tellings of two speakers say the same but for what cannot be two: another number of the same things ("turnout was 61 percent", "54 percent took part"), or
 * another winner. Told within few days, of nobody and nothing else by name, and neither as a no.
 */
export function areRivals(a: CountedTelling, b: CountedTelling, meanings: WordMeanings): boolean {
  const [s, t] = [a.telling, b.telling]
  if (s.proposition !== null || t.proposition !== null || s.polarity < 0 || t.polarity < 0 || s.statementId === t.statementId) return false
  if (s.speakerId !== null && s.speakerId === t.speakerId) return false
  if ((dayGap(s.day, t.day) ?? DAYS_APART + 1) > DAYS_APART || !s.about.some((id) => t.about.includes(id))) return false
  if (a.mood.isAskedFor || b.mood.isAskedFor || a.mood.isForetold !== b.mood.isForetold) return false
  if (haveOtherWinners(a, b)) return a.mood.isOfWords === b.mood.isOfWords && !areOfOtherContests(s.words, t.words)
  const counted = countedOfBoth(a.counts, b.counts)
  if (counted === null) return false
  const { greater, lesser, haveOtherNames } = alignWords(besides(counted, a.words), besides(counted, b.words), meanings)
  if (haveOtherNames) return false
  return (greater >= LEAST_GREATER && lesser >= LEAST_LESSER) || (isOfOneDay(s, t) && greater >= LEAST_ON_ONE_DAY)
}

/** Days within which one thing is counted, or one contest told of: counts are checked, and told again. */
const DAYS_APART = 16
/** Of what the words other than numbers weigh, how much is met in the other. */
const LEAST_GREATER = 0.5
const LEAST_LESSER = 0.25
/** Where the words of both fix one day. */
const LEAST_ON_ONE_DAY = 0.3

function isOfOneDay({ happenedOn: x }: Telling, { happenedOn: y }: Telling): boolean {
  return x !== null && x === y
}

function haveOtherWinners({ mood: { winners: x } }: MoodedTelling, { mood: { winners: y } }: MoodedTelling): boolean {
  return x.size > 0 && y.size > 0 && x.isDisjointFrom(y)
}

/** "Won Druhe", "won Pershe": names behind the verb, none in common. */
function areOfOtherContests(a: string, b: string): boolean {
  const [x, y] = [namesWon(a), namesWon(b)]
  return x.size > 0 && y.size > 0 && x.isDisjointFrom(y)
}

function namesWon(words: string): ReadonlySet<string> {
  const [, won = ''] = /\b(?:w[io]ns?|winning|beat(?:s|en)?|defeat(?:s|ed)|first|ahead)\b(.*)$/isu.exec(words) ?? []
  return new Set([...won.matchAll(/\p{Lu}\p{L}+/gu)].map(([name]) => name).filter((name) => !DAY.test(name)))
}

const DAY = new RegExp(`^(?:\\p{L}+day|${months.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|')})$`, 'u')

/** What both count another number of, and no number in common: its stems and senses; null where there is none. */
function countedOfBoth(a: readonly Count[], b: readonly Count[]): readonly (string | number)[] | null {
  const pairs = a.flatMap((one) => b.filter((other) => one.of.some((kind) => other.of.includes(kind))).map((other) => ({ one, other })))
  return pairs.length > 0 && pairs.every(({ one, other }) => one.number !== other.number)
    ? pairs.flatMap(({ one, other }) => [...one.of, ...other.of])
    : null
}

/** The words besides the numbers and what these count. */
function besides(counted: readonly (string | number)[], { words, weights }: WeighedWords): WeighedWords {
  const isKept = words.map(({ kind, stem }) => kind !== 'NUMBER' && !counted.includes(stem))
  return { words: words.filter((_, at) => isKept[at]), weights: weights.filter((_, at) => isKept[at]) }
}
