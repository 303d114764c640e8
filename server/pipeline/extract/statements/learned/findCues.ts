import { cueFeatures } from './cueFeatures.ts'
import { newFeatureList } from './FeatureList.ts'
import { addScores } from './LabelWeights.ts'
import type { Sight } from './Sight.ts'
import type { LinearModel } from './StatementModel.ts'

/** A token that may head a cue, with its score in log-odds. */
export interface CueGuess {
  readonly token: number
  readonly score: number
}

const cueTags = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'ADP', 'AUX', 'SCONJ', 'INTJ', 'X', 'PART'])

/** Whether a token is looked at as the head of a cue: content words, prepositions, colons and dashes. */
export function mayBeCue(sight: Sight, token: number): boolean {
  return cueTags.has(sight.passage.tags[token] ?? '') || /^(?::|―|—|–|--|-)$/.test(sight.passage.words[token] ?? '')
}

/** The tokens of a passage whose score as the head of a cue is above `threshold`, in text order. */
export function findCues(sight: Sight, { weights, scale }: LinearModel, threshold: number): CueGuess[] {
  const guesses: CueGuess[] = []
  const list = newFeatureList()
  const scores = new Int32Array(1)
  for (let token = 0; token < sight.passage.tokens.length; token++) {
    if (!mayBeCue(sight, token)) continue
    cueFeatures(sight, token, list)
    scores[0] = 0
    addScores(weights, list, scores)
    const score = (scores[0] ?? 0) / scale
    if (score > threshold) guesses.push({ token, score })
  }
  return guesses
}
