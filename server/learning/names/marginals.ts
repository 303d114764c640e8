import { labelCount, mayBegin, mayEnd } from '../../pipeline/extract/names/nameLabels.ts'
import { pairBefore, pairStart } from '../../pipeline/extract/names/viterbi.ts'

/** Buffers of one sentence, [token × labelCount + label]. */
export interface Marginals {
  /** In: scores of the labels. */
  readonly emissions: Float64Array
  /** Out: probability of each label at each token. */
  readonly nodes: Float64Array
  /** Out: for each pair of labels, how often it stands in the gold less how often it is expected. Position 0 × label counts beginnings. */
  readonly edges: Float64Array
  readonly potentials: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
}

let buffers = allocate(512)

/** Buffers long enough for a sentence: shared between calls, since training handles one sentence at a time. */
export function marginalsFor(length: number): Marginals {
  if (buffers.nodes.length < length * labelCount) buffers = allocate(length * 2)
  return buffers
}

function allocate(tokens: number): Marginals {
  const column = (): Float64Array => new Float64Array(tokens * labelCount)
  return {
    emissions: column(),
    nodes: column(),
    potentials: column(),
    forward: column(),
    backward: column(),
    edges: new Float64Array(labelCount * labelCount),
  }
}

const pairWeights = new Float64Array(labelCount * labelCount)

/** The forward-backward algorithm (Rabiner 1989), scaled at each token. Gives the negative log likelihood of the gold labels. */
export function computeMarginals(marginals: Marginals, length: number, transitions: Float32Array, gold: Uint8Array): number {
  for (let pair = 0; pair < pairWeights.length; pair++) pairWeights[pair] = Math.exp(transitions[pair] ?? 0)
  marginals.edges.fill(0)
  const shift = exponentiate(marginals, length)
  const logPartition = shift + goForward(marginals, length)
  goBackward(marginals, length)
  return logPartition - goldScore(marginals, gold, transitions)
}

function exponentiate({ emissions, potentials }: Marginals, length: number): number {
  let shift = 0
  for (let t = 0; t < length; t++) {
    let most = Number.NEGATIVE_INFINITY
    for (let label = 0; label < labelCount; label++) most = Math.max(most, emissions[t * labelCount + label] ?? 0)
    shift += most
    for (let label = 0; label < labelCount; label++) {
      potentials[t * labelCount + label] = Math.exp((emissions[t * labelCount + label] ?? 0) - most)
    }
  }
  return shift
}

function goForward({ potentials, forward }: Marginals, length: number): number {
  let logScale = 0
  for (let t = 0; t < length; t++) {
    const at = t * labelCount
    let total = 0
    for (let label = 0; label < labelCount; label++) {
      let reach = 0
      if (t === 0) reach = mayBegin(label) ? (pairWeights[label] ?? 0) : 0
      else {
        const to = pairStart[label + 1] ?? 0
        for (let pair = pairStart[label] ?? 0; pair < to; pair++) {
          const previous = pairBefore[pair] ?? 0
          reach += (forward[at - labelCount + previous] ?? 0) * (pairWeights[previous * labelCount + label] ?? 0)
        }
      }
      const isLegal = t < length - 1 || mayEnd(label)
      const value = isLegal ? reach * (potentials[at + label] ?? 0) : 0
      forward[at + label] = value
      total += value
    }
    const scale = total > 0 ? 1 / total : 1
    for (let label = 0; label < labelCount; label++) forward[at + label] = (forward[at + label] ?? 0) * scale
    logScale += Math.log(Math.max(total, Number.MIN_VALUE))
  }
  return logScale
}

/** Fills nodes, and takes the expected pairs from edges. */
function goBackward({ potentials, forward, backward, nodes, edges }: Marginals, length: number): void {
  for (let t = length - 1; t >= 0; t--) {
    const at = t * labelCount
    if (t === length - 1) for (let label = 0; label < labelCount; label++) backward[at + label] = mayEnd(label) ? 1 : 0
    normalise(forward, backward, nodes, at)
    if (t === 0) continue
    stepBack({ potentials, forward, backward, nodes, edges }, at)
  }
  for (let label = 0; label < labelCount; label++) edges[label] = (edges[label] ?? 0) - (nodes[label] ?? 0)
}

function normalise(forward: Float64Array, backward: Float64Array, nodes: Float64Array, at: number): void {
  let total = 0
  for (let label = 0; label < labelCount; label++) total += (forward[at + label] ?? 0) * (backward[at + label] ?? 0)
  const scale = total > 0 ? 1 / total : 0
  for (let label = 0; label < labelCount; label++) nodes[at + label] = (forward[at + label] ?? 0) * (backward[at + label] ?? 0) * scale
}

function stepBack({ potentials, forward, backward, edges }: Omit<Marginals, 'emissions'>, at: number): void {
  const before = at - labelCount
  backward.fill(0, before, at)
  let joint = 0
  for (let label = 0; label < labelCount; label++) {
    const onward = (potentials[at + label] ?? 0) * (backward[at + label] ?? 0)
    if (onward === 0) continue
    const to = pairStart[label + 1] ?? 0
    for (let legal = pairStart[label] ?? 0; legal < to; legal++) {
      const previous = pairBefore[legal] ?? 0
      const flow = (pairWeights[previous * labelCount + label] ?? 0) * onward
      backward[before + previous] = (backward[before + previous] ?? 0) + flow
      joint += (forward[before + previous] ?? 0) * flow
    }
  }
  const scale = joint > 0 ? 1 / joint : 0
  for (let label = 0; label < labelCount; label++) {
    const onward = (potentials[at + label] ?? 0) * (backward[at + label] ?? 0) * scale
    if (onward === 0) continue
    const to = pairStart[label + 1] ?? 0
    for (let legal = pairStart[label] ?? 0; legal < to; legal++) {
      const previous = pairBefore[legal] ?? 0
      const pair = previous * labelCount + label
      edges[pair] = (edges[pair] ?? 0) - (forward[before + previous] ?? 0) * (pairWeights[pair] ?? 0) * onward
    }
  }
  for (let label = 0; label < labelCount; label++) backward[before + label] = (backward[before + label] ?? 0) * scale
}

function goldScore({ emissions, edges }: Marginals, gold: Uint8Array, transitions: Float32Array): number {
  let score = 0
  for (let t = 0; t < gold.length; t++) {
    const label = gold[t] ?? 0
    const pair = (t === 0 ? 0 : (gold[t - 1] ?? 0)) * labelCount + label
    edges[pair] = (edges[pair] ?? 0) + 1
    score += (emissions[t * labelCount + label] ?? 0) + (transitions[pair] ?? 0)
  }
  return score
}
