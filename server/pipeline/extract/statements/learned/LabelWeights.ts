import { eightLabelKernel, mostOfList, oneLabelKernel, type ScoreKernel, type ScoreLayout } from './scoreKernels.ts'

/**
 * A linear model over hashed features, as the reader uses it: a row of weights for each key that the model knows, packed side by side and
 * added up by a kernel.
 */
export interface LabelWeights {
  readonly labels: number
  /** Where the kernel reads keys, list behind list, and how many come up to the end of each list. */
  readonly keys: Int32Array
  readonly ends: Int32Array
  /** Where it writes its sums, `sumsOfList` of them a list. */
  readonly sums: Int32Array | Int16Array
  readonly sumsOfList: number
  /** Adds up the rows of so many lists of keys, at least one, which are written over. */
  readonly sum: (lists: number) => void
}

/** Adds the weights of a list of features to `scores` (one number a label, from `base` on). A typed-array kernel: it writes into `scores`. */
export function addScores(
  { labels, keys, ends, sums, sum }: LabelWeights,
  features: { readonly keys: Int32Array; readonly count: number },
  scores: Int32Array,
  base = 0,
): void {
  for (let from = 0; from < features.count; from += mostOfList) {
    const count = Math.min(mostOfList, features.count - from)
    // A list that was made for these weights has written its keys where they are read.
    if (features.keys !== keys || from > 0) for (let i = 0; i < count; i++) keys[i] = features.keys[from + i] ?? 0
    ends[0] = count
    sum(1)
    for (let label = 0; label < labels; label++) scores[base + label] = (scores[base + label] ?? 0) + (sums[label] ?? 0)
  }
}

/** Keys in ascending order and their rows, one weight a label, one behind the other; at most eight labels. */
export interface LabelRows {
  readonly keys: Int32Array
  readonly rows: Int8Array
  readonly labels: number
}

/** Lays out the rows of keys of so many bits for the kernel. */
export function layWeights(bits: number, { keys, rows, labels }: LabelRows): LabelWeights {
  const width = labels === 1 ? 1 : 8
  const layout = layOut(bits)
  const memory = new WebAssembly.Memory({ initial: Math.ceil((layout.rows + (keys.length + 1) * width) / pageBytes) })
  fillIndex(memory.buffer, layout, keys)
  const laid = new Int8Array(memory.buffer, layout.rows + width, keys.length * width)
  for (let row = 0; row < keys.length; row++) {
    for (let label = 0; label < labels; label++) laid[row * width + label] = rows[row * labels + label] ?? 0
  }
  const kernel: ScoreKernel = labels === 1 ? oneLabelKernel(memory, layout) : eightLabelKernel(memory, layout)
  return {
    labels,
    keys: new Int32Array(memory.buffer, keysAt, mostKeys),
    ends: new Int32Array(memory.buffer, endsAt, mostLists),
    sums: labels === 1 ? new Int32Array(memory.buffer, sumsAt, mostLists) : new Int16Array(memory.buffer, sumsAt, mostLists * 8),
    sumsOfList: width,
    sum: (lists) => kernel(sumsAt, keysAt, endsAt, lists),
  }
}

/** One behind the other, for keys of so many bits, at least 16. */
function layOut(bits: number): ScoreLayout {
  const ranks = indexAt + (1 << (bits - 3))
  const bases = ranks + (1 << (bits - 5))
  return { bits: indexAt, ranks, bases, rows: bases + Math.max(64, 1 << (bits - 14)) }
}

function fillIndex(buffer: ArrayBuffer, { bits, ranks, bases }: ScoreLayout, keys: Int32Array): void {
  const words = new Int32Array(buffer, bits, (ranks - bits) / 4)
  for (const key of keys) words[key >>> 5] = (words[key >>> 5] ?? 0) | (1 << (key & 31))
  const before = new Uint16Array(buffer, ranks, (bases - ranks) / 2)
  const starts = new Int32Array(buffer, bases, Math.ceil(before.length / entriesOfBase))
  let row = 0
  for (let entry = 0; entry < before.length; entry++) {
    if (entry % entriesOfBase === 0) starts[entry / entriesOfBase] = row
    before[entry] = row - (starts[Math.floor(entry / entriesOfBase)] ?? 0)
    while (row < keys.length && (keys[row] ?? 0) >>> 6 === entry) row++
  }
}

/** Entries of 64 keys that are counted from one beginning. */
const entriesOfBase = 1024
const pageBytes = 65_536
/** That are summed at once: about what a cue's window holds. */
const mostLists = 256
const mostKeys = 8192
const sumsAt = 64
const endsAt = sumsAt + mostLists * 16
const keysAt = endsAt + mostLists * 4
const indexAt = keysAt + mostKeys * 4
