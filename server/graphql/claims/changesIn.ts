import type { ChangeKind, Telling } from '../../domain/Claim.ts'
import type { EntityId, StatementId } from '../../domain/ids.ts'
import { addTo } from '../../domain/setsByKey.ts'
import { changesOf } from '../../pipeline/relate/changesOf.ts'
import { voicesOf } from '../../pipeline/relate/DenialBook.ts'

/** How one speaker's word changed, by the statements that tell it. */
export interface ChangeModel {
  readonly kind: ChangeKind
  readonly speakerId: EntityId
  readonly from: StatementId
  readonly to: StatementId
}

/** The changes of every named speaker in these tellings, and of every body by those who speak for it, the earliest first. One that is a person's own is told of him alone. */
export function changesIn(tellings: readonly Telling[]): readonly ChangeModel[] {
  const byVoice = new Map<EntityId, Set<Telling>>()
  for (const telling of tellings) for (const voice of voicesOf(telling)) addTo(byVoice, voice, telling)
  const changes = [...byVoice].flatMap(([voice, told]) =>
    changesOf([...told]).map(({ kind, from, to }) => {
      const speakerId = from.speakerId !== null && from.speakerId === to.speakerId ? from.speakerId : voice
      return { kind, speakerId, from: from.statementId, to: to.statementId, day: to.day ?? '' }
    }),
  )
  const distinct = new Map(changes.map((change) => [`${change.kind} ${change.from} ${change.to}`, change]))
  return [...distinct.values()].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ day, ...change }) => change)
}
