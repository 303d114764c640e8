import type { Telling } from '../../domain/Claim.ts'
import type { WordMeanings } from '../../domain/WordMeanings.ts'
import { likenessOf, type WeighedWords } from './likenessOf.ts'

/** A telling with its weighed words. */
export interface WeighedTelling {
  readonly telling: Telling
  readonly words: WeighedWords
}

/**
 * How alike two tellings say the same: 1 and more where they are taken to, 0 where they are not alike at all. More is asked for when they share nothing that they are
 * about, or when one of them is typed. Two clauses of one statement say two things, and a prediction is never of a fact.
 */
export function saidAlike(a: WeighedTelling, b: WeighedTelling, meanings: WordMeanings): number {
  const [s, t] = [a.telling, b.telling]
  if (s.statementId === t.statementId || !areOfOneMood(s, t)) return 0
  if (isReply(s, t) && areMet(a.words, b.words)) return REPLY
  const likeness = likenessOf(a.words, b.words, meanings)
  if (!sharesItsNumber(a, b) || !sharesItsNumber(b, a)) return 0
  const tie = tieOf(s, t)
  const least = s.proposition === null && t.proposition === null ? UNTYPED[tie] : TYPED[tie]
  return likeness >= least * LEAST_KEPT ? likeness / least : 0
}

/** What is half as alike as it should be tells whether groups are of one claim. */
const LEAST_KEPT = 0.5
const REPLY = 1.5
/** How alike two untyped tellings must be, and an untyped and a typed one, whether they are about one thing or not. */
const UNTYPED = { THING: 0.3, NONE: 0.5 } as const
const TYPED = { THING: 0.35, NONE: 0.6 } as const

function tieOf({ about }: Telling, other: Telling): keyof typeof UNTYPED {
  return about.some((id) => other.about.includes(id)) ? 'THING' : 'NONE'
}

/** What is told of, foretold, asked for, and told of as said are four things. */
function areOfOneMood(a: Telling, b: Telling): boolean {
  if (isAskedFor(a) !== isAskedFor(b) || TOLD.test(a.words) !== TOLD.test(b.words)) return false
  return !(isForetold(a) && isOfPast(b)) && !(isForetold(b) && isOfPast(a))
}

function isAskedFor({ act, words }: Telling): boolean {
  return act === 'ORDERS' || act === 'DEMANDS' || INFINITIVE.test(words) || OUGHT.test(words)
}

/** "We must hold on". */
const OUGHT = /\b(?:must|should|ought to|needs? to|ha(?:ve|s) to)\b/iu

/** "Them to leave at once", "the low quarters to be cleared". */
const INFINITIVE = /^["“‘]?(?:them|him|her|us|me|it|(?:the|its|their|his|her|all|any) [\p{L} ]{2,40}?) (?:not )?to (?:be )?\p{Ll}+/iu

function isForetold({ act, proposition, words }: Telling): boolean {
  return act === 'PREDICTS' || act === 'WARNS' || act === 'PLEDGES' || proposition?.mood === 'PREDICTED' || TO_COME.test(words)
}

function isOfPast(telling: Telling): boolean {
  return !isForetold(telling)
}

const TO_COME = /\b(?:will|would|shall|(?:is|are|was|were) (?:to|going to|about to))\b|['’]ll\b/i

/** What somebody said or denied is another matter than what he said it of. */
const TOLD = /\b(?:denied|ruled out|told|admitted|promised|claimed|announced|acknowledged)\b/i

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
