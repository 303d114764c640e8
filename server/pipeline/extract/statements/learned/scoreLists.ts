import { type FeatureList, featureListFor } from './FeatureList.ts'
import { addScores, type LabelWeights } from './LabelWeights.ts'
import { mostOfList } from './scoreKernels.ts'

/** Lists of features, of which `write` adds those of one to what it is given; some may have none. */
export interface ListsToScore {
  readonly size: number
  readonly write: (index: number, list: FeatureList) => void
}

/**
 * Adds the weights of lists of features to `scores` (one number a label, list behind list), as many lists at once as there is room for. A
 * typed-array kernel: it writes into `scores`.
 */
export function scoreLists(weights: LabelWeights, { size, write }: ListsToScore, scores: Int32Array): void {
  const { keys, ends } = weights
  const list = featureListFor(weights)
  let first = 0
  for (let index = 0; index < size; index++) {
    const before = list.count
    write(index, list)
    const count = list.count - before
    const isLong = list.keys !== keys || count > mostOfList
    if (!isLong) ends[index - first] = list.count
    const isFull = isLong || list.count > keys.length - mostOfList || index + 1 - first === ends.length
    if (!isFull) continue
    addSums(weights, first, isLong ? index : index + 1, scores)
    if (isLong) addScores(weights, { keys: list.keys.slice(before, list.count), count }, scores, index * weights.labels)
    list.keys = keys
    list.count = 0
    first = index + 1
  }
  addSums(weights, first, size, scores)
}

function addSums({ labels, sums, sumsOfList, sum }: LabelWeights, first: number, end: number, scores: Int32Array): void {
  if (end === first) return
  sum(end - first)
  for (let index = first; index < end; index++) {
    const [from, to] = [(index - first) * sumsOfList, index * labels]
    for (let label = 0; label < labels; label++) scores[to + label] = (scores[to + label] ?? 0) + (sums[from + label] ?? 0)
  }
}
