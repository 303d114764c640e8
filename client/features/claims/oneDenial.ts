import type { OneTellingFragment as OneTelling } from '../../gql/generated/graphql.ts'

/** Denials that may be one, or that a person says are one, told by so many speakers. */
export interface OneDenial {
  readonly speakers: number
  readonly statementIds: ReadonlySet<string>
}

/** Groups of denials by the pairs that the server proposes; a pair that a person rejected joins nothing. */
export function oneDenial(pairs: readonly OneTelling[]): readonly OneDenial[] {
  const groups: Map<string, string>[] = []
  for (const { one, other, standing } of pairs) {
    if (standing === 'REJECTED') continue
    const ends = new Map([one, other].map(({ statement, speaker }) => [statement.id, speaker?.id ?? statement.id]))
    const kin = groups.filter((group) => [...ends.keys()].some((id) => group.has(id)))
    for (const group of kin) groups.splice(groups.indexOf(group), 1)
    groups.push(new Map([...kin.flatMap((group) => [...group]), ...ends]))
  }
  return groups.map((group) => ({ speakers: new Set(group.values()).size, statementIds: new Set(group.keys()) }))
}
