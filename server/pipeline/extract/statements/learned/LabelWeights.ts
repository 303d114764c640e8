/**
 * A linear model over hashed features, as the reader uses it. Feature keys have few enough bits that each key has a row of its own in a
 * table; memory buys speed: one look finds all that a feature says.
 */
export interface LabelWeights {
  /** One bit a key: whether the model knows it. Small enough to stay in the processor's cache, and many keys that are asked for are unknown. */
  readonly known: Uint32Array
  /** `stride` weights a key, one a label. */
  readonly rows: Int8Array
  readonly stride: number
}

/** Adds the weights of a list of features to `scores` (one number a label, from `base` on). A typed-array kernel: it writes into `scores`. */
export function addScores(
  weights: LabelWeights,
  features: { readonly keys: Int32Array; readonly count: number },
  scores: Int32Array,
  base = 0,
): void {
  const { known, rows, stride } = weights
  const { keys, count } = features
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0
    if ((((known[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 0) continue
    const row = key * stride
    for (let label = 0; label < stride; label++) scores[base + label] = (scores[base + label] ?? 0) + (rows[row + label] ?? 0)
  }
}

/** An empty table for keys of so many bits. */
export function emptyWeights(bits: number, stride: number): LabelWeights {
  return { known: new Uint32Array(1 << (bits - 5)), rows: new Int8Array((1 << bits) * stride), stride }
}

/** Sets one weight while a table is filled. */
export function setWeight(
  weights: LabelWeights,
  key: number,
  { label, weight }: { readonly label: number; readonly weight: number },
): void {
  weights.known[key >>> 5] = (weights.known[key >>> 5] ?? 0) | (1 << (key & 31))
  weights.rows[key * weights.stride + label] = weight
}
