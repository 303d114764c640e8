import { aroundFeatures, parseFeatures } from './cueFeatures.ts'
import { featureListFor } from './FeatureList.ts'
import { addScores } from './LabelWeights.ts'
import { OwnScores } from './OwnScores.ts'
import type { Sight } from './Sight.ts'
import type { LinearModel } from './StatementModel.ts'

/** A token that may head a cue, with its score in log-odds. */
export interface CueGuess {
  readonly token: number
  readonly score: number
}

const cueTags = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'ADP', 'AUX', 'SCONJ', 'INTJ', 'X', 'PART'])

const cueMarks = new Set([':', '―', '—', '–', '--', '-'])

/** Whether a token is looked at as the head of a cue: content words, prepositions, colons and dashes. */
export function mayBeCue(sight: Sight, token: number): boolean {
  if (cueTags.has(sight.passage.tags[token] ?? '')) return true
  const word = sight.passage.words[token] ?? ''
  return word.length <= 2 && cueMarks.has(word)
}

/**
 * Log-odds below which a token that the rules pass over is given up: by its word alone, and by its word and parse. What the words around
 * add makes up for less than that (a cascade, after Viola and Jones 2001; measured on polnear.dev).
 */
const leastOwn = -1.2
const leastWithParse = -1.4

/** The tokens of a passage whose score as the head of a cue is above `threshold`, in text order. */
export function findCues(sight: Sight, model: LinearModel, threshold: number): CueGuess[] {
  const { weights, scale } = model
  const guesses: CueGuess[] = []
  const own = ownScoresOf(model)
  const list = featureListFor(weights)
  const sum = new Int32Array(1)
  for (let token = 0; token < sight.passage.tokens.length; token++) {
    if (!mayBeCue(sight, token)) continue
    const isRuled = sight.ruled.has(token)
    sum[0] = own.scoreOf(sight, token)
    if (!isRuled && sum[0] < leastOwn * scale) continue
    list.count = 0
    parseFeatures(sight, token, list)
    addScores(weights, list, sum)
    if (!isRuled && sum[0] < leastWithParse * scale) continue
    list.count = 0
    aroundFeatures(sight, token, list)
    addScores(weights, list, sum)
    const score = (sum[0] ?? 0) / scale
    if (score > threshold) guesses.push({ token, score })
  }
  return guesses
}

/** One memory for each model, as long as the model lives. */
const ownScores = new WeakMap<LinearModel, OwnScores>()

function ownScoresOf(model: LinearModel): OwnScores {
  const known = ownScores.get(model)
  if (known) return known
  const made = new OwnScores(model)
  ownScores.set(model, made)
  return made
}
