/** How often each feature hash was met, so that rare ones never get a row: an open-addressing table of pairs (hash, count). */
export interface FeatureCounts {
  slots: Int32Array
  used: number
}

export function startCounts(): FeatureCounts {
  return { slots: new Int32Array(1 << 21), used: 0 }
}

export function countFeatures(counts: FeatureCounts, features: Int32Array, size: number): void {
  for (let i = 0; i < size; i++) addCount(counts, features[i] ?? 0, 1)
}

/** The hashes met at least `atLeast` times, ascending. */
export function frequentFeatures(counts: FeatureCounts, atLeast: number): Int32Array {
  const kept: number[] = []
  for (let i = 0; i < counts.slots.length; i += 2) {
    if (counts.slots[i] !== 0 && (counts.slots[i + 1] ?? 0) >= atLeast) kept.push(counts.slots[i] ?? 0)
  }
  return Int32Array.from(kept).sort()
}

function addCount(counts: FeatureCounts, key: number, times: number): void {
  const mask = (counts.slots.length >> 1) - 1
  let slot = key & mask
  while (counts.slots[slot << 1] !== 0 && counts.slots[slot << 1] !== key) slot = (slot + 1) & mask
  if (counts.slots[slot << 1] === 0) {
    counts.slots[slot << 1] = key
    counts.used++
  }
  counts.slots[(slot << 1) + 1] = (counts.slots[(slot << 1) + 1] ?? 0) + times
  if (counts.used * 2 > mask) grow(counts)
}

function grow(counts: FeatureCounts): void {
  const old = counts.slots
  counts.slots = new Int32Array(old.length * 2)
  counts.used = 0
  for (let i = 0; i < old.length; i += 2) if (old[i] !== 0) addCount(counts, old[i] ?? 0, old[i + 1] ?? 0)
}
