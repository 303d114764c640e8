/** 32-bit hashes of words and of combinations of hashes; features are such numbers, never strings. */

/** FNV-1a over the UTF-16 units of a word; only the first 64 count, so that no word is dear. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  const length = Math.min(word.length, 64)
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** One hash of two; the order counts. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x7f4a7c15), 0x9e3779b1)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) | 0
}

/** One hash of three; the order counts. */
export function mix3(a: number, b: number, c: number): number {
  return mix(mix(a, b), c)
}
