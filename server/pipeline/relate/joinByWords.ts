import type { Telling } from '../../domain/Claim.ts'

/** Words that two contents must share, weighed by how rare they are among those compared, to say the same. */
export const sameWordsThreshold = 0.55

/**
 * Untyped tellings about one thing that say the same in nearly the same words, in groups: joined through shared rare words, never all pairs, by the
 * weighted share of words that they have in common (Jaccard, weighed by inverse document frequency). Groups and their members keep the order of the tellings.
 */
export function joinByWords(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const bags = tellings.map(({ words }) => new Set(stemsOf(words)))
  const holders = new Map<string, number[]>()
  bags.forEach((bag, index) => {
    for (const stem of bag) holders.set(stem, [...(holders.get(stem) ?? []), index])
  })
  const weight = (stem: string): number => Math.log(1 + tellings.length / (holders.get(stem)?.length ?? 1))
  const group = tellings.map((_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (group[at] !== at) at = group[at] ?? at
    return at
  }
  bags.forEach((bag, index) => {
    for (const other of candidatesOf(bag, index, holders)) {
      if (find(other) === find(index) || alike(bag, bags[other] ?? new Set(), weight) < sameWordsThreshold) continue
      const [low, high] = [Math.min(find(other), find(index)), Math.max(find(other), find(index))]
      group[high] = low
    }
  })
  return [...Map.groupBy(tellings.keys(), find).values()].map((members) => members.flatMap((index) => tellings[index] ?? []))
}

/** Earlier tellings that share one of its three rarest words; a word that many bear tells little and is passed over. */
function candidatesOf(bag: ReadonlySet<string>, index: number, holders: ReadonlyMap<string, readonly number[]>): Set<number> {
  const rarest = [...bag].sort((a, b) => (holders.get(a)?.length ?? 0) - (holders.get(b)?.length ?? 0)).slice(0, 3)
  const found = new Set<number>()
  for (const stem of rarest) for (const other of (holders.get(stem) ?? []).slice(0, 200)) if (other < index) found.add(other)
  return found
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (stem: string) => number): number {
  let [shared, all] = [0, 0]
  for (const stem of a) {
    const w = weight(stem)
    all += w
    if (b.has(stem)) shared += w
  }
  for (const stem of b) if (!a.has(stem)) all += weight(stem)
  return all === 0 ? 0 : shared / all
}

/** The words that bear a meaning, cut to their stems: enough to see "attacked" and "attacks" as one. */
function stemsOf(words: string): string[] {
  const all = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return all.filter((word) => word.length > 2 && !COMMON.has(word)).map((word) => word.replace(/(?:ing|ed|es|s|ly)$/, '').slice(0, 9))
}

const COMMON = new Set(
  'the and that this with for from has have had was were are been not its his her their they them who which will would can could may but into onto over under after before during than then also more most about some any all one two said says out our your you'.split(
    ' ',
  ),
)
