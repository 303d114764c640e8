import type { Telling } from '../../domain/Claim.ts'

/** A telling with the stems of its words. */
export interface Stemmed {
  readonly telling: Telling
  readonly stems: ReadonlySet<string>
}

/**
 * Whether two untyped tellings say the same: half of the shorter one's words and a quarter of all are shared, two at least; more when they share nothing
 * that they are about. Other numbers make another claim, and a prediction is never of a fact.
 */
export function isSaidAlike(a: Stemmed, b: Stemmed): boolean {
  if (isForetold(a.telling) !== isForetold(b.telling)) return false
  const shared = [...a.stems].filter((stem) => b.stems.has(stem))
  const least = Math.min(a.stems.size, b.stems.size)
  const all = a.stems.size + b.stems.size - shared.length
  if (shared.length === all && all > 0) return shared.length > 1 || isOnOneThing(a.telling, b.telling)
  if (areOtherNumbers(a.stems, b.stems)) return false
  // "Dismissed talk of an outbreak": what is denied is denied in fewer words than it was said in.
  const isReply = a.telling.articleId === b.telling.articleId && a.telling.polarity !== b.telling.polarity
  if (isReply && shared.length > 0 && shared.length === least) return true
  const [words, ofLeast, ofAll] = isOnOneThing(a.telling, b.telling) ? LIKE_THINGS : OTHER_THINGS
  return shared.length >= words && shared.length / least >= ofLeast && shared.length / all >= ofAll
}

/** Shared words, their share of the shorter content and of both: for tellings about one thing, and about others. */
const LIKE_THINGS = [2, 0.4, 0.2] as const
const OTHER_THINGS = [3, 0.6, 0.4] as const

function isForetold({ act }: Telling): boolean {
  return act === 'PREDICTS' || act === 'WARNS'
}

function isOnOneThing({ about }: Telling, other: Telling): boolean {
  return about.some((id) => other.about.includes(id))
}

function areOtherNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [x, y] = [numbersIn(a), numbersIn(b)]
  return x.length > 0 && y.length > 0 && !x.some((number) => b.has(number))
}

function numbersIn(stems: ReadonlySet<string>): string[] {
  return [...stems].filter((stem) => /^\d/.test(stem))
}
