import type { UtteranceCellFragment as Utterance } from '../../gql/generated/graphql.ts'

/** Denials that may be one, told by so many speakers. */
export interface OneDenial {
  readonly speakers: number
  readonly statementIds: ReadonlySet<string>
}

/**
 * Denials of one claim by several speakers of one party that may be one denial told several times: of one day of saying,
 * or in one article where the day of one of them is not told. Proposed, never merged.
 */
export function oneDenial(utterances: readonly Utterance[]): readonly OneDenial[] {
  const groups: Utterance[][] = []
  for (const denial of utterances.filter(({ statement }) => statement.act === 'DENIES')) {
    const kin = groups.filter((group) => group.some((other) => mayBeOne(denial, other)))
    for (const group of kin) groups.splice(groups.indexOf(group), 1)
    groups.push([...kin.flat(), denial])
  }
  return groups.flatMap((group) => {
    const speakers = new Set(group.map(({ speaker, statement }) => speaker?.id ?? statement.id)).size
    return speakers < 2 ? [] : [{ speakers, statementIds: new Set(group.map(({ statement }) => statement.id)) }]
  })
}

function mayBeOne(one: Utterance, other: Utterance): boolean {
  const areTold = one.dayBasis === 'SAID' && other.dayBasis === 'SAID'
  return areTold ? one.day === other.day : one.statement.article.id === other.statement.article.id
}
