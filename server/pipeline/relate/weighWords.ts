import type { Telling } from '../../domain/Claim.ts'
import { impliedStems } from './impliedStems.ts'
import type { WeighedWords } from './likenessOf.ts'
import { saidWords } from './saidWords.ts'

/** The words of each telling of an article: one that many of its statements share is what the article is about, and tells little of what one of them says. */
export function weighWords(tellings: readonly Telling[]): readonly WeighedWords[] {
  const said = tellings.map(({ words }) => saidWords(words))
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
