/** How far contents are from standing where they should, and which way each should go. */
export interface Contrast {
  readonly loss: number
  /** The slope of the loss by each content's vector, row by row. */
  readonly slopes: Float32Array
}

/** Cosines are told apart the more sharply the smaller it is. */
const TEMPERATURE = 0.1

/**
 * The supervised contrastive loss (Khosla and others 2020) of vectors of length 1, `size` numbers each: each content should be nearer to those of its claim than to all others of
 * the lesson. Contents of claim −1 only stand in the way.
 */
export function contrastOf(vectors: Float32Array, claims: Int32Array, size: number): Contrast {
  const count = claims.length
  const pulls = new Float32Array(count * count)
  let [loss, learners] = [0, 0]
  for (let i = 0; i < count; i++) {
    const claim = claims[i] ?? -1
    let mates = 0
    if (claim >= 0) for (let j = 0; j < count; j++) if (j !== i && claims[j] === claim) mates++
    if (mates === 0) continue
    learners++
    loss += pullsOf(i, { vectors, claims, size, mates, pulls })
  }
  return { loss: loss / Math.max(1, learners), slopes: slopesOf(vectors, pulls, { count, size, learners }) }
}

interface Row {
  readonly vectors: Float32Array
  readonly claims: Int32Array
  readonly size: number
  readonly mates: number
  readonly pulls: Float32Array
}

/** How far each other is too near (or, below zero, too far) for content i; its loss. */
function pullsOf(i: number, { vectors, claims, size, mates, pulls }: Row): number {
  const count = claims.length
  let sum = 0
  for (let j = 0; j < count; j++) {
    if (j === i) continue
    let cosine = 0
    for (let d = 0; d < size; d++) cosine += (vectors[i * size + d] ?? 0) * (vectors[j * size + d] ?? 0)
    const power = Math.exp((cosine - 1) / TEMPERATURE)
    pulls[i * count + j] = power
    sum += power
  }
  let loss = 0
  for (let j = 0; j < count; j++) {
    if (j === i) continue
    const share = (pulls[i * count + j] ?? 0) / sum
    const isMate = claims[j] === claims[i]
    if (isMate) loss -= Math.log(share + 1e-12) / mates
    pulls[i * count + j] = share - (isMate ? 1 / mates : 0)
  }
  return loss
}

function slopesOf(
  vectors: Float32Array,
  pulls: Float32Array,
  { count, size, learners }: { readonly count: number; readonly size: number; readonly learners: number },
): Float32Array {
  const slopes = new Float32Array(count * size)
  const scale = 1 / (TEMPERATURE * Math.max(1, learners))
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const pull = scale * ((pulls[i * count + j] ?? 0) + (pulls[j * count + i] ?? 0))
      if (pull === 0) continue
      for (let d = 0; d < size; d++) slopes[i * size + d] = (slopes[i * size + d] ?? 0) + pull * (vectors[j * size + d] ?? 0)
    }
  }
  return slopes
}
