import type { Verdict } from '../../domain/Claim.ts'
import type { StatementId } from '../../domain/ids.ts'
import { verdictOn } from '../../pipeline/relate/verdictOn.ts'
import { type ClaimModel, isOnIt } from './ClaimModel.ts'

/** Two statements that do not go together. */
export interface ClashModel {
  readonly verdict: Verdict
  readonly one: StatementId
  readonly other: StatementId
}

/** Utterances that are compared with each other at most. */
const COMPARED = 60

/** Pairs of dated utterances that contradict or strain, the latest first; of the latest sixty utterances alone. One of the two at least speaks of the claim itself. */
export function clashesIn({ dated }: ClaimModel, first: number): readonly ClashModel[] {
  const latest = dated.slice(-COMPARED).toReversed()
  const clashes: ClashModel[] = []
  latest.forEach((utterance, index) => {
    const { first: one } = utterance
    for (const beside of latest.slice(index + 1)) {
      const { first: other } = beside
      if (!isOnIt(utterance) && !isOnIt(beside)) continue
      if (one.speakerId !== null && one.speakerId === other.speakerId) continue
      const verdict = verdictOn(one, other)
      if (verdict === 'CONTRADICTS' || verdict === 'STRAINS') clashes.push({ verdict, one: one.statementId, other: other.statementId })
    }
  })
  return clashes.slice(0, first)
}
