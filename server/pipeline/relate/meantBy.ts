import type { Telling } from '../../domain/Claim.ts'
import type { WordMeanings } from '../../domain/WordMeanings.ts'
import { type SaidWord, saidWords } from './saidWords.ts'

/** How near the words by which something is told are to what was said, 0 to 1: of each word the nearest one that was said, weighed by what it tells. */
export function meantBy(told: readonly SaidWord[], { words }: Telling, meanings: WordMeanings): number {
  const said = saidWords(words).filter(({ kind }) => kind !== 'NUMBER')
  const telling = told.filter(({ kind }) => kind !== 'NUMBER')
  const all = telling.reduce((sum, { weight }) => sum + weight, 0)
  if (said.length === 0 || all === 0) return 0
  const met = telling.reduce((sum, word) => sum + word.weight * Math.max(...said.map((other) => nearness(word, other, meanings))), 0)
  return met / all
}

function nearness(a: SaidWord, b: SaidWord, meanings: WordMeanings): number {
  return a.stem === b.stem ? 1 : Math.max(0, meanings.likeness(a.word, b.word))
}
