import { bestLabels, labelCount } from '../../pipeline/extract/statements/learned/tagSpans.ts'
import { chanceFrom, shuffle } from '../chance.ts'

/** One cue's window: feature keys by unit and the right labels. */
export interface SpanInstance {
  readonly keys: Int32Array
  readonly offsets: Int32Array
  readonly labels: Uint8Array
  readonly cue: number
}

/** The weights of labels in the window of a cue. */
export interface SpanWeights {
  /** labelCount weights a key. */
  readonly weights: Float32Array
  readonly transitions: Float64Array
}

/** How spans are learnt; `dropout` is the share of a unit's features that it is learnt without, others every time. */
export interface SpanSettings {
  readonly epochs: number
  readonly dropout: number
  readonly seed: number
}

/**
 * An averaged structured perceptron (Collins 2002) over the windows of cues. Features are left out by chance (dropout: Srivastava and others 2014), so
 * that no few of them are relied upon.
 */
export function learnSpans(instances: readonly SpanInstance[], size: number, { epochs, dropout, seed }: SpanSettings): SpanWeights {
  const state = newState(size)
  const order = Int32Array.from(instances, (_, index) => index)
  const chance = chanceFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, chance)
    for (const index of order) {
      const instance = instances[index]
      if (instance) learnFrom(state, dropped(instance, dropout, chance))
    }
  }
  return averaged(state)
}

/** Scores of all labels for all units. */
export function spanScores(instance: Pick<SpanInstance, 'keys' | 'offsets'>, weights: Float32Array): Float64Array {
  const size = instance.offsets.length - 1
  const scores = new Float64Array(size * labelCount)
  for (let unit = 0; unit < size; unit++) {
    const row = unit * labelCount
    for (let k = instance.offsets[unit] ?? 0; k < (instance.offsets[unit + 1] ?? 0); k++) {
      const base = (instance.keys[k] ?? 0) * labelCount
      for (let label = 0; label < labelCount; label++) scores[row + label] = (scores[row + label] ?? 0) + (weights[base + label] ?? 0)
    }
  }
  return scores
}

interface State {
  readonly weights: Float32Array
  readonly sums: Float32Array
  readonly transitions: Float64Array
  readonly transitionSums: Float64Array
  step: number
}

function newState(size: number): State {
  return {
    weights: new Float32Array(size * labelCount),
    sums: new Float32Array(size * labelCount),
    transitions: new Float64Array(labelCount * labelCount),
    transitionSums: new Float64Array(labelCount * labelCount),
    step: 1,
  }
}

function learnFrom(state: State, instance: SpanInstance): void {
  const size = instance.labels.length
  const labels = bestLabels(spanScores(instance, state.weights), size, instance.cue, state.transitions)
  state.step++
  for (let unit = 0; unit < size; unit++) {
    const right = instance.labels[unit] ?? 0
    const found = labels[unit] ?? 0
    if (right !== found) {
      for (let k = instance.offsets[unit] ?? 0; k < (instance.offsets[unit + 1] ?? 0); k++) {
        const base = (instance.keys[k] ?? 0) * labelCount
        change(state.weights, state.sums, base + right, 1, state.step)
        change(state.weights, state.sums, base + found, -1, state.step)
      }
    }
    const rightStep = (unit === 0 ? 0 : (instance.labels[unit - 1] ?? 0)) * labelCount + right
    const foundStep = (unit === 0 ? 0 : (labels[unit - 1] ?? 0)) * labelCount + found
    if (rightStep === foundStep) continue
    change(state.transitions, state.transitionSums, rightStep, 1, state.step)
    change(state.transitions, state.transitionSums, foundStep, -1, state.step)
  }
}

function change(weights: Float32Array | Float64Array, sums: Float32Array | Float64Array, index: number, by: number, step: number): void {
  weights[index] = (weights[index] ?? 0) + by
  sums[index] = (sums[index] ?? 0) + by * step
}

function averaged(state: State): SpanWeights {
  const weights = state.weights.map((weight, index) => weight - (state.sums[index] ?? 0) / state.step)
  const transitions = state.transitions.map((weight, index) => weight - (state.transitionSums[index] ?? 0) / state.step)
  return { weights, transitions }
}

/** The instance with only some of its keys, chosen anew each time. */
function dropped(instance: SpanInstance, dropout: number, chance: () => number): SpanInstance {
  const { keys, offsets } = instance
  const left = new Int32Array(keys.length)
  const ends = new Int32Array(offsets.length)
  let count = 0
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k++) if (chance() >= dropout) left[count++] = keys[k] ?? 0
    ends[i + 1] = count
  }
  return { ...instance, keys: left, offsets: ends }
}
