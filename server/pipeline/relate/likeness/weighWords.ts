import type { Telling } from '../../../domain/Claim.ts'
import { impliedStems } from '../impliedStems.ts'
import { saidWords } from '../saidWords.ts'
import type { WeighedWords } from './alignWords.ts'

/** The words of each telling of an article: one that many of its statements share is what the article is about, and tells little of what one of them says. */
export function weighWords(tellings: readonly Telling[]): readonly WeighedWords[] {
  const said = tellings.map((telling) => saidWords(wordsAtIssue(telling)))
  const counts = new Map<string, number>()
  for (const words of said) for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return said.map((words, at) => {
    const weights = words.map(({ stem, weight }) => weight / shareFactor(counts.get(stem) ?? 1))
    const predicate = tellings[at]?.proposition?.predicate
    return predicate === undefined ? { words, weights } : { words, weights, implied: impliedStems(predicate) }
  })
}

/** What one statement says and another denies stands in two. */
function shareFactor(count: number): number {
  return 1 + 2 * Math.log(Math.max(1, count / 1.3))
}

/** What a telling says to be so or not. */
export function wordsAtIssue({ words, saysSo }: Telling): string {
  return saysSo < 0 ? deniedPart(words) : words
}

/** A no reaches as far as the clause goes: why, when or in spite of what it is so is taken for granted. */
function deniedPart(words: string): string {
  const [part = words] = words.split(
    /,? \b(?:due to|because|despite|in spite of|after|amid|since|although|even though|as a result of|owing to)\b/i,
  )
  return part.length < SHORTEST ? words : part
}

const SHORTEST = 12
