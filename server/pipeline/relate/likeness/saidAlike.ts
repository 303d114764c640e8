import type { Telling } from '../../../domain/Claim.ts'
import type { WordMeanings } from '../../../domain/WordMeanings.ts'
import type { Mood } from '../moodOf.ts'
import { type Alignment, alignWords, type WeighedWords } from './alignWords.ts'
import type { MoodedTelling } from './MoodedTelling.ts'
import { ACROSS, ACROSS_TYPED, APART, chanceOf, WITHIN } from './odds.ts'
import { pairSignals } from './pairSignals.ts'
import type { WeighedTelling } from './weighTellings.ts'

/**
 * How alike two tellings say the same: 1 and more where they are taken to, 0 where they are not alike at all. What tells is how far their words are met in each other, how
 * near their meaning is, whether their articles tell of one matter, and in one article where they stand: what is said next may be the answer. Two clauses of one statement say two
 * things, and so do what is told and what is told of as said.
 */
export function saidAlike(a: MoodedTelling, b: MoodedTelling, meanings: WordMeanings, areOfOneMatter = false): number {
  const [s, t] = [a.telling, b.telling]
  if (s.statementId === t.statementId || a.mood.isOfWords !== b.mood.isOfWords) return 0
  if (isReply(s, t) && areOfOneMood(a.mood, b.mood) && areMet(a.words, b.words)) return REPLY
  if (haveOtherWinners(a, b) || !sharesItsNumber(a, b) || !sharesItsNumber(b, a) || !saysWhatIs(a, b) || !saysWhatIs(b, a)) return 0
  const isWithin = s.articleId === t.articleId
  const isByMeaning = areOfOneMatter && (s.proposition === null) === (t.proposition === null)
  if (!isWithin && !mayBeToldAgain(a, b, isByMeaning)) return 0
  const words = alignWords(a.words, b.words, meanings)
  if (words.haveOtherNumbers || (a.mood.isForetold !== b.mood.isForetold && words.lesser > LEAST_SAME_WORDS)) return 0
  const likeness = isWithin ? likenessWithin(a, b, words) : likenessAcross(a, b, words, isByMeaning)
  return likeness >= LEAST_KEPT ? likeness : 0
}

/** Of two tellings of one article. */
function likenessWithin(a: MoodedTelling, b: MoodedTelling, words: Alignment): number {
  const signals = pairSignals(a, b, words)
  return (chanceOf(signals, WITHIN) * (signals.oneTyped === 1 ? OF_TYPED : 1)) / LEAST_WITHIN
}

/** Whether one article may tell again what another tells: a single word says too little to be known again, and apart from their matter both must be in one mood. */
function mayBeToldAgain(a: MoodedTelling, b: MoodedTelling, isByMeaning: boolean): boolean {
  return a.words.words.length > 1 && b.words.words.length > 1 && (isByMeaning || areOfOneMood(a.mood, b.mood))
}

/** Of tellings of two articles. */
function likenessAcross(a: MoodedTelling, b: MoodedTelling, words: Alignment, isByMeaning: boolean): number {
  if (!isByMeaning && words.greater + words.lesser < 2 * LEAST_SHARE) return 0
  const signals = pairSignals(a, b, words)
  if (isByMeaning) return chanceOf(signals, ACROSS) / LEAST_ACROSS
  return signals.oneTyped === 1 ? chanceOf(signals, ACROSS_TYPED) / LEAST_ACROSS_TYPED : chanceOf(signals, APART) / LEAST_APART
}

/** The chance from which two untyped tellings of one article are taken to say the same; where one is typed, it takes less for more. */
const LEAST_WITHIN = 0.4
const OF_TYPED = 0.55
/** Of two articles: two untyped ones of one matter, of others, and an untyped and a typed one. */
const LEAST_ACROSS = 0.4
const LEAST_APART = 0.36
const LEAST_ACROSS_TYPED = 0.67
/** Of both contents on the average; two words in long contents tell of one matter, not of one thing. */
const LEAST_SHARE = 0.25
/** What is half as alike as it should be tells whether groups are of one claim. */
const LEAST_KEPT = 0.5
/** From which it is surely of one claim: less accuses nobody. */
export const SURELY = 1.7
const REPLY = 1.5

/** Who says in the same words that it will be so does not say that it is. */
const LEAST_SAME_WORDS = 0.6

/** Not to do a thing is no answer to who was asked to do it. */
function areOfOneMood(a: Mood, b: Mood): boolean {
  return a.isAskedFor === b.isAskedFor && a.isForetold === b.isForetold
}

/** One contest is not won by two. */
function haveOtherWinners({ mood: { winners: a } }: MoodedTelling, { mood: { winners: b } }: MoodedTelling): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b)
}

/** What says the same as a typed telling has a word of what that says. */
function saysWhatIs({ words: { implied } }: WeighedTelling, other: WeighedTelling): boolean {
  return implied === undefined || other.words.implied !== undefined || other.words.words.some(({ stem }) => implied.has(stem))
}

/** What counts something is told again with its number. */
function sharesItsNumber({ telling: { proposition } }: WeighedTelling, other: WeighedTelling): boolean {
  const amount = proposition?.amount
  if (amount == null || other.telling.proposition !== null) return true
  const told = [amount.min, amount.max].map(String)
  return other.words.words.some(({ kind, stem }) => kind === 'NUMBER' && told.includes(stem))
}

/** "Dismissed talk of an outbreak": what is denied is denied in fewer words than it was said in. */
function isReply(a: Telling, b: Telling): boolean {
  return a.articleId === b.articleId && a.polarity !== b.polarity && a.proposition === null && b.proposition === null
}

function areMet({ words: a }: WeighedWords, { words: b }: WeighedWords): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return few.length > 0 && few.every(({ stem }) => many.some((other) => other.stem === stem))
}
