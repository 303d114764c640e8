/** Sets of mentions that stand for the same thing, joined two by two (union–find with path halving). */
export interface Clusters {
  readonly of: (mention: number) => number
  readonly join: (a: number, b: number) => void
  readonly areJoined: (a: number, b: number) => boolean
  /** Whether the mention has been joined to any other. */
  readonly isJoined: (mention: number) => boolean
}

/** Mentions that each stand alone as yet: disjoint sets (union–find) over their indices. */
export function clustersOf(count: number): Clusters {
  const parents = Int32Array.from({ length: count }, (_, index) => index)
  const joined = new Uint8Array(count)
  function find(mention: number): number {
    let at = mention
    while ((parents[at] ?? at) !== at) {
      const parent = parents[at] ?? at
      parents[at] = parents[parent] ?? parent
      at = parents[at] ?? at
    }
    return at
  }
  return {
    of: find,
    join(a, b) {
      const [first, second] = [find(a), find(b)]
      joined[a] = 1
      joined[b] = 1
      // The earlier mention stays the root, so that a cluster is named by its first mention.
      if (first !== second) parents[Math.max(first, second)] = Math.min(first, second)
    },
    areJoined: (a, b) => find(a) === find(b),
    isJoined: (mention) => joined[mention] === 1,
  }
}
