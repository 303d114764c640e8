import type { Verdict } from '../../domain/Claim.ts'
import type { StatementId } from '../../domain/ids.ts'
import { verdictOn } from '../../pipeline/relate/verdictOn.ts'
import type { ClaimModel } from './ClaimModel.ts'

/** Two statements that do not go together. */
export interface ClashModel {
  readonly verdict: Verdict
  readonly one: StatementId
  readonly other: StatementId
}

/** Utterances that are compared with each other at most. */
const COMPARED = 60

/** Pairs of dated utterances that contradict or strain, the latest first; of the latest sixty utterances alone. */
export function clashesIn({ dated }: ClaimModel, first: number): readonly ClashModel[] {
  const latest = dated.slice(-COMPARED).toReversed()
  const clashes: ClashModel[] = []
  latest.forEach(({ first: one }, index) => {
    for (const { first: other } of latest.slice(index + 1)) {
      if (one.speakerId !== null && one.speakerId === other.speakerId) continue
      const verdict = verdictOn(one, other)
      if (verdict === 'CONTRADICTS' || verdict === 'STRAINS') clashes.push({ verdict, one: one.statementId, other: other.statementId })
    }
  })
  return clashes.slice(0, first)
}
