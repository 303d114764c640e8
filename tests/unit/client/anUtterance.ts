import type { UtteranceCellFragment } from '../../../client/gql/generated/graphql.ts'

export interface Uttered {
  readonly id: string
  readonly speaker?: string | null
  readonly kind?: 'OFFICIAL' | 'MAP_PROJECT'
  readonly side?: string | null
  readonly act?: 'SAYS' | 'DENIES'
  readonly voice?: 'ATTRIBUTED' | 'UNATTRIBUTED'
  readonly day?: string | null
  readonly isDayTold?: boolean
  readonly article?: string
}

/** An utterance as the board has it; by default an official who says something on a told day. */
export function anUtterance(uttered: Uttered): UtteranceCellFragment {
  const { id, speaker = 'Ilse Brandvold', kind = 'OFFICIAL', side = null, act = 'SAYS', voice = 'ATTRIBUTED' } = uttered
  const { day = '2024-05-02', isDayTold = true, article = 'article-1' } = uttered
  return {
    position: act === 'DENIES' ? 'DENIES' : 'AFFIRMS',
    side,
    day,
    dayBasis: day === null ? null : isDayTold ? 'SAID' : 'PUBLISHED',
    nameUsed: null,
    statementCount: 1,
    originCount: 1,
    speaker: speaker === null ? null : { id: speaker, name: speaker, kind: 'PERSON', sourceKind: kind },
    denies: null,
    statement: {
      id,
      act,
      form: 'INDIRECT',
      voice,
      words: 'the bridge was closed',
      saidOn: isDayTold ? day : null,
      day,
      source: [],
      article: { id: article, title: 'Bridge closed', publishedAt: null, outlet: null },
    },
  }
}
