/** How many numbers a sketch has at most. */
const sketchSize = 128

const SHINGLE = 5

/**
 * A sketch of a text: the 128 smallest hashes of its runs of five words, in order (bottom-k MinHash; Broder 1997). Copies of one text have nearly the same sketch,
 * whatever heading stands above them. Case and punctuation do not count.
 */
export function sketchOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = words.map(hashOf)
  const shingles = new Set<number>()
  const last = Math.max(1, hashes.length - SHINGLE + 1)
  for (let at = 0; at < last; at++) {
    let mixed = 0x9e3779b9
    for (let i = at; i < Math.min(at + SHINGLE, hashes.length); i++)
      mixed = Math.imul(mixed ^ (hashes[i] ?? 0), 0x85ebca6b) ^ (mixed >>> 13)
    shingles.add(finish(mixed))
  }
  return Uint32Array.from(shingles).sort().slice(0, sketchSize)
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The last step of MurmurHash3, which spreads the bits. */
function finish(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The share of runs of words that two texts have in common, estimated from their sketches: 0 to 1 (Jaccard). */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  const wanted = Math.min(sketchSize, Math.max(a.length, b.length))
  let [at, other, seen, shared] = [0, 0, 0, 0]
  while (seen < wanted && (at < a.length || other < b.length)) {
    const [x, y] = [a[at] ?? Number.POSITIVE_INFINITY, b[other] ?? Number.POSITIVE_INFINITY]
    if (x === y) shared++
    if (x <= y) at++
    if (y <= x) other++
    seen++
  }
  return seen === 0 ? 0 : shared / seen
}
