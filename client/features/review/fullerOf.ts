/** What tells of two names which one is better known. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly articleCount: number
  readonly mentionCount: number
}

/** Which of two keeps its name when they are merged: the one of more words, then of more articles, then of more mentions. */
export function fullerOf<Side extends Named>(one: Side, other: Side): Side {
  const by = wordsIn(one.name) - wordsIn(other.name) || one.articleCount - other.articleCount || one.mentionCount - other.mentionCount
  return by < 0 ? other : one
}

function wordsIn(name: string): number {
  return name.trim().split(/[\s-]+/).length
}
