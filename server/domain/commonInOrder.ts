/**
 * How many words two wordings have in common, in their order, from the ith word of the one and the jth of the other on (longest common subsequence; Wagner and Fischer
 * 1974). 0 behind their ends. Time and room grow with the words of the one times those of the other, at most 65,535 each.
 */
export function commonInOrder(one: readonly string[], other: readonly string[]): (i: number, j: number) => number {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const here = i * width + j
      const isSame = one[i] === other[j]
      lengths[here] = isSame ? 1 + (lengths[here + width + 1] ?? 0) : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0)
    }
  }
  return (i, j) => (i > one.length || j > other.length ? 0 : (lengths[i * width + j] ?? 0))
}
