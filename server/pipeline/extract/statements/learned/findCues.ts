import { scratchOf } from '../../Scratch.ts'
import { aroundFeatures, parseFeatures } from './cueFeatures.ts'
import { OwnScores } from './OwnScores.ts'
import type { Sight } from './Sight.ts'
import type { LinearModel } from './StatementModel.ts'
import { scoreLists } from './scoreLists.ts'

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
const leastOwn = -1
const leastWithParse = -1.1

/** The tokens of a passage whose score as the head of a cue is above `threshold`, in text order. */
export function findCues(sight: Sight, model: LinearModel, threshold: number): CueGuess[] {
  const { weights, scale } = model
  const tokens: number[] = []
  const scores = scoreRoom(sight.passage.tokens.length)
  const own = ownScoresOf(model)
  for (let token = 0; token < sight.passage.tokens.length; token++) {
    if (!mayBeCue(sight, token)) continue
    const score = own.scoreOf(sight, token)
    if (score < leastOwn * scale && !sight.ruled.has(token)) continue
    scores[tokens.length] = score
    tokens.push(token)
  }
  scoreLists(weights, { size: tokens.length, write: (index, list) => parseFeatures(sight, tokens[index] ?? 0, list) }, scores)
  let likely = 0
  tokens.forEach((token, index) => {
    const score = scores[index] ?? 0
    if (score < leastWithParse * scale && !sight.ruled.has(token)) return
    scores[likely] = score
    tokens[likely++] = token
  })
  tokens.length = likely
  scoreLists(weights, { size: likely, write: (index, list) => aroundFeatures(sight, tokens[index] ?? 0, list) }, scores)
  const guesses = tokens.map((token, index) => ({ token, score: (scores[index] ?? 0) / scale }))
  return guesses.filter(({ score }) => score > threshold)
}

const scoreRoom = scratchOf((length) => new Int32Array(length))

/** One memory for each model, as long as the model lives. */
const ownScores = new WeakMap<LinearModel, OwnScores>()

function ownScoresOf(model: LinearModel): OwnScores {
  const known = ownScores.get(model)
  if (known) return known
  const made = new OwnScores(model)
  ownScores.set(model, made)
  return made
}
