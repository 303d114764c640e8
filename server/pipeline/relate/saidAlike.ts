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
  const isOnOneThing = s.about.some((id) => t.about.includes(id))
  const least =
    s.proposition === null && t.proposition === null ? (isOnOneThing ? LIKE_THINGS : OTHER_THINGS) : isOnOneThing ? TYPED : OTHER_TYPED
  return likeness >= least * LEAST_KEPT ? likeness / least : 0
}

/** What is half as alike as it should be tells whether groups are of one claim. */
const LEAST_KEPT = 0.5
const REPLY = 1.5
const LIKE_THINGS = 0.3
const OTHER_THINGS = 0.5
const TYPED = 0.45
const OTHER_TYPED = 0.6

/** What is told of, foretold, asked for, and told of as said are four things. */
function areOfOneMood(a: Telling, b: Telling): boolean {
  if (isAskedFor(a) !== isAskedFor(b) || TOLD.test(a.words) !== TOLD.test(b.words)) return false
  return !(isForetold(a) && isOfPast(b)) && !(isForetold(b) && isOfPast(a))
}

function isAskedFor({ act }: Telling): boolean {
  return act === 'ORDERS' || act === 'DEMANDS'
}

function isForetold({ act, proposition, words }: Telling): boolean {
  return act === 'PREDICTS' || act === 'WARNS' || act === 'PLEDGES' || proposition?.mood === 'PREDICTED' || TO_COME.test(words)
}

function isOfPast(telling: Telling): boolean {
  return !isForetold(telling)
}

const TO_COME = /\b(?:will|would|shall|(?:is|are|was|were) (?:to|going to|about to))\b|['’]ll\b/i

/** What somebody said or denied is another matter than what he said it of. */
const TOLD = /\b(?:denied|ruled out|told|admitted|promised|claimed|announced|acknowledged)\b/i

/** "Dismissed talk of an outbreak": what is denied is denied in fewer words than it was said in. */
function isReply(a: Telling, b: Telling): boolean {
  return a.articleId === b.articleId && a.polarity !== b.polarity && a.proposition === null && b.proposition === null
}

function areMet({ words: a }: WeighedWords, { words: b }: WeighedWords): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return few.length > 0 && few.every(({ stem }) => many.some((other) => other.stem === stem))
}
