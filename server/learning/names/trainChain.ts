import { labelCount } from '../../pipeline/extract/names/nameLabels.ts'
import { chanceFrom, shuffle } from '../chance.ts'
import type { ChainExamples } from './ChainExamples.ts'
import { computeMarginals, type Marginals, marginalsFor } from './marginals.ts'

/** How a chain is learnt. */
export interface ChainTraining {
  readonly epochs: number
  /** First step size of AdaGrad. */
  readonly rate: number
  /** Share of tokens whose word is hidden in an epoch, so that the model learns to do without it. */
  readonly dropout: number
  /** Share of all features that are silenced at each token in an epoch. */
  readonly silence: number
  readonly seed: number
  readonly onEpoch: (epoch: number, averageLoss: number) => void
}

/** The weights that were learnt. */
export interface LearntChain {
  /** [row × labelCount + label]. */
  readonly rows: Float32Array
  readonly transitions: Float32Array
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011) on single sentences, averaging
 * the weights of the second half of the epochs. The same examples, settings and seed give the same weights.
 */
export function trainChain(examples: ChainExamples, training: ChainTraining): LearntChain {
  const chance = chanceFrom(training.seed)
  const size = examples.keys.length * labelCount
  const state: State = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(startingSquare),
    transitions: new Float32Array(labelCount * labelCount),
    transitionSquares: new Float32Array(labelCount * labelCount).fill(startingSquare),
    gradient: new Float32Array(labelCount),
    hidden: new Uint8Array(512),
    coins: coinsFrom(chance, training.silence),
    coinStart: new Int32Array(512),
    loudness: 1 / (1 - training.silence),
  }
  const sum: LearntChain = { rows: new Float32Array(size), transitions: new Float32Array(labelCount * labelCount) }
  const order = Int32Array.from({ length: examples.sentenceWeight.length }, (_, i) => i)
  const averagedFrom = Math.floor(training.epochs / 2)
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, chance)
    let loss = 0
    for (const sentence of order) loss += learnSentence(examples, sentence, state, { training, chance })
    if (epoch >= averagedFrom) accumulate(sum, state)
    training.onEpoch(epoch, loss / order.length)
  }
  const share = 1 / Math.max(1, training.epochs - averagedFrom)
  for (let i = 0; i < size; i++) sum.rows[i] = (sum.rows[i] ?? 0) * share
  for (let i = 0; i < sum.transitions.length; i++) sum.transitions[i] = (sum.transitions[i] ?? 0) * share
  return sum
}

const startingSquare = 0.1
/** Gradients smaller than this change nothing. */
const least = 0.001

interface State {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly transitions: Float32Array
  readonly transitionSquares: Float32Array
  readonly gradient: Float32Array
  hidden: Uint8Array
  /** 1 where a feature counts; read as a ring from a place drawn for each token. */
  readonly coins: Uint8Array
  coinStart: Int32Array
  /** What the features that count are multiplied with, so that their sum keeps its size. */
  readonly loudness: number
}

const coinCount = 1 << 16

function coinsFrom(chance: () => number, silence: number): Uint8Array {
  return Uint8Array.from({ length: coinCount }, () => (chance() < silence ? 0 : 1))
}

interface Setting {
  readonly training: ChainTraining
  readonly chance: () => number
}

function learnSentence(examples: ChainExamples, sentence: number, state: State, { training, chance }: Setting): number {
  const first = examples.sentenceStart[sentence] ?? 0
  const length = (examples.sentenceStart[sentence + 1] ?? 0) - first
  if (length === 0) return 0
  drawDropout(state, length, { training, chance })
  const marginals = marginalsFor(length)
  score(examples, first, length, { state, emissions: marginals.emissions })
  const loss = computeMarginals(marginals, length, state.transitions, examples.labels.subarray(first, first + length))
  const weight = examples.sentenceWeight[sentence] ?? 1
  for (let t = 0; t < length; t++) learnToken(examples, first + t, state, { marginals, t, weight, rate: training.rate })
  learnTransitions(state, marginals, weight * training.rate)
  return loss
}

function drawDropout(state: State, length: number, { training, chance }: Setting): void {
  if (state.hidden.length < length) {
    state.hidden = new Uint8Array(length * 2)
    state.coinStart = new Int32Array(length * 2)
  }
  for (let t = 0; t < length; t++) {
    state.hidden[t] = chance() < training.dropout ? 1 : 0
    state.coinStart[t] = Math.floor(chance() * coinCount)
  }
}

/** Where the features of a token that count now begin: all of them, or, where its word is hidden, those behind its word's own. */
function beginOf(examples: ChainExamples, token: number, { state, t }: { readonly state: State; readonly t: number }): number {
  return (state.hidden[t] === 1 ? examples.lexicalEnd[token] : examples.rowStart[token]) ?? 0
}

function score(
  examples: ChainExamples,
  first: number,
  length: number,
  { state, emissions }: { state: State; emissions: Float64Array },
): void {
  const { weights, coins, loudness } = state
  const { rows } = examples
  emissions.fill(0, 0, length * labelCount)
  for (let t = 0; t < length; t++) {
    const to = examples.rowStart[first + t + 1] ?? 0
    const at = t * labelCount
    let coin = state.coinStart[t] ?? 0
    for (let f = beginOf(examples, first + t, { state, t }); f < to; f++) {
      if (coins[coin++ & (coinCount - 1)] === 0) continue
      const from = (rows[f] ?? 0) * labelCount
      for (let label = 0; label < labelCount; label++) emissions[at + label] = (emissions[at + label] ?? 0) + (weights[from + label] ?? 0)
    }
    if (loudness !== 1) for (let label = 0; label < labelCount; label++) emissions[at + label] = (emissions[at + label] ?? 0) * loudness
  }
}

interface TokenStep {
  readonly marginals: Marginals
  readonly t: number
  readonly weight: number
  readonly rate: number
}

function learnToken(examples: ChainExamples, token: number, state: State, { marginals, t, weight, rate }: TokenStep): void {
  const { gradient, weights, squares } = state
  const gold = examples.labels[token] ?? 0
  let largest = 0
  for (let label = 0; label < labelCount; label++) {
    const step = ((label === gold ? 1 : 0) - (marginals.nodes[t * labelCount + label] ?? 0)) * weight
    gradient[label] = step
    largest = Math.max(largest, Math.abs(step))
  }
  if (largest < 4 * least) return
  const to = examples.rowStart[token + 1] ?? 0
  let coin = state.coinStart[t] ?? 0
  for (let f = beginOf(examples, token, { state, t }); f < to; f++) {
    if (state.coins[coin++ & (coinCount - 1)] === 0) continue
    const from = (examples.rows[f] ?? 0) * labelCount
    for (let label = 0; label < labelCount; label++) {
      const step = gradient[label] ?? 0
      if (step < least && step > -least) continue
      const square = (squares[from + label] ?? 0) + step * step
      squares[from + label] = square
      weights[from + label] = (weights[from + label] ?? 0) + (rate * step) / Math.sqrt(square)
    }
  }
}

function learnTransitions(state: State, marginals: Marginals, rate: number): void {
  const { transitions, transitionSquares } = state
  for (let pair = 0; pair < transitions.length; pair++) {
    const step = marginals.edges[pair] ?? 0
    if (step < least && step > -least) continue
    const square = (transitionSquares[pair] ?? 0) + step * step
    transitionSquares[pair] = square
    transitions[pair] = (transitions[pair] ?? 0) + (rate * step) / Math.sqrt(square)
  }
}

function accumulate(sum: LearntChain, state: State): void {
  for (let i = 0; i < sum.rows.length; i++) sum.rows[i] = (sum.rows[i] ?? 0) + (state.weights[i] ?? 0)
  for (let i = 0; i < sum.transitions.length; i++) sum.transitions[i] = (sum.transitions[i] ?? 0) + (state.transitions[i] ?? 0)
}
