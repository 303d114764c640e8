/** Groups of words that are used alike: the hash of a lower-case word to its place in a tree of groups (three levels, 16 × 8 × 8). */
export interface WordClusters {
  /** Hashes in ascending order, so that they pack well and are found by halving. */
  readonly words: Int32Array
  /** The group of each word: 10 bits, the coarse level first. */
  readonly groups: Uint16Array
}

/** The group of a word, 0 to 1023; -1 for a word that no group holds. */
export function clusterOf(clusters: WordClusters, word: number): number {
  const { words, groups } = clusters
  let low = 0
  let high = words.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = words[middle] ?? 0
    if (found === word) return groups[middle] ?? -1
    if (found < word) low = middle + 1
    else high = middle - 1
  }
  return -1
}
