import type { DatedMoment } from '../../../client/features/timeline/useTimeline.ts'

/** What somebody said on 2 May 2024 of that day: Norland controls Karsholm, unless told otherwise. */
export function aMoment(values: Partial<DatedMoment> = {}): DatedMoment {
  return {
    position: 'AFFIRMS',
    day: '2024-05-02',
    dayBasis: 'SAID',
    validFrom: '2024-05-02',
    validTo: '2024-05-02',
    validBasis: 'INFERRED',
    party: 'Norland',
    share: null,
    amount: null,
    amountMax: null,
    measure: null,
    claim: {
      id: 'claim-1',
      words: 'Norland controls Karsholm',
      topic: 'CONTROL',
      isTyped: true,
      place: { id: 'entity-1', name: 'Karsholm' },
    },
    statement: {
      id: 'statement-1',
      form: 'INDIRECT',
      act: 'SAYS',
      words: 'so',
      saidOn: null,
      article: { id: 'article-1', publishedAt: null, outlet: null },
    },
    ...values,
  }
}
