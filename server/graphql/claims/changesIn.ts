import type { ChangeKind, Telling } from '../../domain/Claim.ts'
import type { EntityId, StatementId } from '../../domain/ids.ts'
import { changesOf } from '../../pipeline/relate/changesOf.ts'

/** How one speaker's word changed, by the statements that tell it. */
export interface ChangeModel {
  readonly kind: ChangeKind
  readonly speakerId: EntityId
  readonly from: StatementId
  readonly to: StatementId
}

/** The changes of every named speaker in these tellings, the earliest first. */
export function changesIn(tellings: readonly Telling[]): readonly ChangeModel[] {
  const bySpeaker = Map.groupBy(
    tellings.filter(({ speakerId }) => speakerId !== null),
    ({ speakerId }) => speakerId,
  )
  const changes = [...bySpeaker].flatMap(([speakerId, told]) =>
    speakerId === null ? [] : changesOf(told).map((change) => ({ ...change, speakerId })),
  )
  return changes
    .toSorted((a, b) => ((a.to.day ?? '') < (b.to.day ?? '') ? -1 : 1))
    .map(({ kind, speakerId, from, to }) => ({ kind, speakerId, from: from.statementId, to: to.statementId }))
}
