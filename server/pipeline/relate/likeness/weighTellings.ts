import type { Telling } from '../../../domain/Claim.ts'
import type { WordMeanings } from '../../../domain/WordMeanings.ts'
import type { WeighedWords } from './alignWords.ts'
import { weighWords } from './weighWords.ts'

/** A telling with its weighed words, and how it stands among those of its article. */
export interface WeighedTelling {
  readonly telling: Telling
  readonly words: WeighedWords
  /** How many tellings of its article begin before it. */
  readonly place: number
  /** What its words mean beside what the article means on the whole: a vector of length 1, or of zeros where nothing is known. */
  readonly vector: Float32Array
}

/** The tellings of an article, weighed, in the same order. */
export function weighTellings(tellings: readonly Telling[], meanings: WordMeanings): readonly WeighedTelling[] {
  const words = weighWords(tellings)
  const meant = words.map((each) => meaningOf(each, meanings))
  const mean = meanOf(meant, meanings.vectorSize)
  const starts = tellings.map(({ start }) => start).toSorted((a, b) => a - b)
  return tellings.map((telling, at) => ({
    telling,
    words: words[at] ?? { words: [], weights: [] },
    place: starts.indexOf(telling.start),
    vector: inLengthOne((meant[at] ?? mean).map((number, each) => number - (mean[each] ?? 0))),
  }))
}

/** The sum of the words' vectors, as they weigh, in length 1 (a bag of embeddings: Wieting and others 2016). */
function meaningOf({ words, weights }: WeighedWords, { addVector, vectorSize }: WordMeanings): Float32Array {
  const sum = new Float32Array(vectorSize)
  words.forEach(({ word }, at) => {
    addVector(word, weights[at] ?? 0, sum)
  })
  return inLengthOne(sum)
}

/** The mean: what all statements of an article share tells none of them apart, and is taken off (as the common part in Arora, Liang and Ma 2017). A single one is left as it is. */
function meanOf(vectors: readonly Float32Array[], size: number): Float32Array {
  const mean = new Float32Array(size)
  if (vectors.length === 1) return mean
  for (const vector of vectors) for (let at = 0; at < size; at++) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / vectors.length
  return mean
}

function inLengthOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, number) => sum + number * number, 0))
  return length === 0 ? vector : vector.map((number) => number / length)
}

/** The cosine of two such vectors. */
export function nearnessOf(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}
