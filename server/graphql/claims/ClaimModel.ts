import type { Claim, Position, Telling } from '../../domain/Claim.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'
import type { PositionedClaim } from '../../pipeline/relate/PositionedClaim.ts'
import { type Utterance, utterancesOf } from '../../pipeline/relate/utterancesOf.ts'
import type { DayOf } from './dayByClock.ts'

/** An utterance with its position on one claim. */
export interface UtteranceModel extends Utterance {
  readonly position: Position
  /** The telling that comes first. */
  readonly first: Telling
  readonly originCount: number
}

/** A claim with its utterances, as far as they were told by the day that is asked for. */
export interface ClaimModel {
  readonly claim: Claim
  /** The earliest first. */
  readonly dated: readonly UtteranceModel[]
  readonly undated: readonly UtteranceModel[]
  readonly earliest: string | null
  readonly latest: string | null
  /** The least of those who affirm it and those who deny it or grant it in part; whoever speaks twice counts once. */
  readonly contestedness: number
  readonly originOf: (telling: Telling) => string
}

/** A day (ISO 8601), and by which clock it leaves out what was told later. */
export interface KnownOn {
  readonly asOf: string
  readonly dayOf: DayOf
}

const whole = new WeakMap<PositionedClaim, ClaimModel>()

/** A claim as it was known on a day; as it is known now without one. Null when nothing of it had been told by then. */
export function claimModel(positioned: PositionedClaim, book: ClaimBook, knownOn: KnownOn | null): ClaimModel | null {
  const known = knownOn === null ? whole.get(positioned) : undefined
  if (known !== undefined) return known
  const originOf = (telling: Telling): string => book.origins.originOf(telling.articleId)
  const stands = positioned.stands.filter(({ telling }) => knownOn === null || (knownOn.dayOf(telling) ?? '9999') <= knownOn.asOf)
  if (stands.length === 0) return null
  const byPosition = Map.groupBy(stands, ({ position }) => position)
  const utterances = [...byPosition].flatMap(([position, held]) =>
    utterancesOf(
      held.map(({ telling }) => telling),
      originOf,
    ).flatMap((utterance): UtteranceModel[] => {
      const [first] = utterance.tellings
      return first === undefined ? [] : [{ ...utterance, position, first, originCount: new Set(utterance.tellings.map(originOf)).size }]
    }),
  )
  const dated = utterances.filter(({ first }) => first.day !== null).sort((a, b) => ((a.first.day ?? '') < (b.first.day ?? '') ? -1 : 1))
  const model = {
    claim: positioned.claim,
    dated,
    undated: utterances.filter(({ first }) => first.day === null),
    earliest: dated[0]?.first.day ?? null,
    latest: dated.at(-1)?.first.day ?? null,
    contestedness: Math.min(voices(utterances, ['AFFIRMS']), voices(utterances, ['DENIES', 'PARTLY'])),
    originOf,
  }
  if (knownOn === null) whole.set(positioned, model)
  return model
}

/** How many speak for one of these positions; an unnamed voice counts once for each text. */
function voices(utterances: readonly UtteranceModel[], positions: readonly Position[]): number {
  const held = utterances.filter(({ position }) => positions.includes(position))
  return new Set(held.map(({ first }): EntityId | string => first.speakerId ?? first.articleId)).size
}
