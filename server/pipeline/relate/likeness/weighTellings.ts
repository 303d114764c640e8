import type { Telling } from '../../../domain/Claim.ts'
import type { WordMeanings } from '../../../domain/WordMeanings.ts'
import type { WeighedWords } from './alignWords.ts'
import { weighWords, wordsAtIssue } from './weighWords.ts'

/** A telling with its weighed words, and how it stands among those of its article. */
export interface WeighedTelling {
  readonly telling: Telling
  readonly words: WeighedWords
  /** How many tellings of its article begin before it. */
  readonly place: number
  /** What it means, as WordMeanings gives it. */
  readonly meaning: Float32Array
  /** What its article's tellings mean on the whole: their mean, drawn towards nothing where they are few. */
  readonly backdrop: Float32Array
}

/** The tellings of an article, weighed, in the same order. */
export function weighTellings(tellings: readonly Telling[], { meaningOf }: WordMeanings): readonly WeighedTelling[] {
  const words = weighWords(tellings)
  const meant = tellings.map((telling) => meaningOf(wordsAtIssue(telling)))
  const backdrop = backdropOf(meant)
  const starts = tellings.map(({ start }) => start).toSorted((a, b) => a - b)
  return tellings.map((telling, at) => ({
    telling,
    words: words[at] ?? { words: [], weights: [] },
    place: starts.indexOf(telling.start),
    meaning: meant[at] ?? backdrop,
    backdrop,
  }))
}

function backdropOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) for (let d = 0; d < mean.length; d++) mean[d] = (mean[d] ?? 0) + (vector[d] ?? 0) / (vectors.length + FEW)
  return mean
}

/** So many tellings without a meaning are counted with those of an article. */
const FEW = 2

/**
 * How near two tellings are in what they mean beside what their articles tell on the whole, −1 to 1: what all statements of a matter share tells none of them apart, and is taken
 * off (as the common part in Arora, Liang and Ma 2017).
 */
export function ownNearness(a: WeighedTelling, b: WeighedTelling): number {
  let [product, squareA, squareB] = [0, 0, 0]
  for (let d = 0; d < a.meaning.length; d++) {
    const common = ((a.backdrop[d] ?? 0) + (b.backdrop[d] ?? 0)) / 2
    const [x, y] = [(a.meaning[d] ?? 0) - common, (b.meaning[d] ?? 0) - common]
    product += x * y
    squareA += x * x
    squareB += y * y
  }
  return product / (Math.sqrt(squareA * squareB) || 1)
}

/** How near the matters of two articles are: the cosine of what their tellings mean on the whole, −1 to 1. */
export function matterNearness({ backdrop: a }: WeighedTelling, { backdrop: b }: WeighedTelling): number {
  let [product, squareA, squareB] = [0, 0, 0]
  for (let d = 0; d < a.length; d++) {
    const [x, y] = [a[d] ?? 0, b[d] ?? 0]
    product += x * y
    squareA += x * x
    squareB += y * y
  }
  return product / (Math.sqrt(squareA * squareB) || 1)
}
