/** Lifts heads until no two arcs cross (Nivre and Nilsson 2005, without marking the lifts): the shortest crossing arc goes first. */
export function projectivise(heads: readonly number[]): number[] {
  const lifted = [...heads]
  for (let rounds = heads.length * 4; rounds > 0; rounds--) {
    const word = shortestCrossing(lifted)
    if (word < 0) break
    lifted[word] = lifted[lifted[word] ?? -1] ?? -1
  }
  return lifted
}

/** The dependent of the shortest arc that has a word inside it which its head does not dominate; -1 when there is none. */
function shortestCrossing(heads: readonly number[]): number {
  let best = -1
  let bestLength = Number.POSITIVE_INFINITY
  heads.forEach((head, word) => {
    const length = Math.abs(head - word)
    if (head < 0 || length >= bestLength) return
    for (let inner = Math.min(head, word) + 1; inner < Math.max(head, word); inner++) {
      if (isUnder(heads, inner, head)) continue
      best = word
      bestLength = length
      return
    }
  })
  return best
}

function isUnder(heads: readonly number[], word: number, ancestor: number): boolean {
  let at = word
  for (let steps = 0; at >= 0 && steps <= heads.length; steps++) {
    if (at === ancestor) return true
    at = heads[at] ?? -1
  }
  return false
}
