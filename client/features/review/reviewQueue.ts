import type { Doubt } from '../../gql/generated/graphql.ts'

/** Two entities that may be one, by id; `doubt` is null where a person put them side by side. */
export interface Pair {
  readonly one: string
  readonly other: string
  readonly doubt: Doubt | null
}

/** What a person did with a pair in this sitting: merged it, kept it apart, or put it off. */
export interface Step {
  readonly pair: Pair
  readonly choice: 'SAME' | 'APART' | 'LATER'
  /** Whose name went away: pairs with it are gone as well. Null where nothing was merged. */
  readonly away: string | null
}

/** The pairs still to be judged: those that a person asked for or took back first, those put off last, in the order in which they were put off. */
export function reviewQueue(pairs: readonly Pair[], steps: readonly Step[], first: readonly Pair[]): readonly Pair[] {
  const judged = new Set(steps.filter(({ choice }) => choice !== 'LATER').map(({ pair }) => pairKey(pair)))
  const away = new Set(steps.map((step) => step.away))
  const open = new Map(
    [...first, ...pairs]
      .filter((pair) => !judged.has(pairKey(pair)) && !away.has(pair.one) && !away.has(pair.other))
      .map((pair) => [pairKey(pair), pair]),
  )
  const later = keysPutOff(steps, first)
  const now = [...open].filter(([key]) => !later.includes(key)).map(([, pair]) => pair)
  return [...now, ...later.flatMap((key) => open.get(key) ?? [])]
}

/** The pairs put off, each where it was put off last; what was asked for since is not. */
export function keysPutOff(steps: readonly Step[], first: readonly Pair[]): readonly string[] {
  const asked = new Set(first.map(pairKey))
  const keys = steps.filter(({ choice }) => choice === 'LATER').map(({ pair }) => pairKey(pair))
  return [...new Set(keys.toReversed())].toReversed().filter((key) => !asked.has(key))
}

/** One name for a pair, whichever of the two comes first. */
export function pairKey({ one, other }: Pick<Pair, 'one' | 'other'>): string {
  return [one, other].sort().join('~')
}

/** The pair that an address tells, "entity-…~entity-…"; null when it tells none. */
export function pairOf(address: string | null): Pair | null {
  const [one, other, ...more] = (address ?? '').split('~')
  return one && other && one !== other && more.length === 0 ? { one, other, doubt: null } : null
}
