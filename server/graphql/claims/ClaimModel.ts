import type { Claim, Position, Telling } from '../../domain/Claim.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'
import { hasPredicate } from '../../pipeline/relate/hasPredicate.ts'
import type { PositionedClaim, Stand } from '../../pipeline/relate/PositionedClaim.ts'
import { type Utterance, utterancesOf } from '../../pipeline/relate/utterancesOf.ts'
import type { DayOf } from './dayByClock.ts'
import { joinTellings } from './joinTellings.ts'
import { type LinkModel, membershipOf } from './membershipOf.ts'

/** An utterance with its position on one claim. */
export interface UtteranceModel extends Utterance {
  readonly position: Position
  /** The telling that comes first. */
  readonly first: Telling
  readonly originCount: number
  /** By what it stands to the claim so. */
  readonly membership: LinkModel
}

/** A claim with its utterances, as far as they were told by the day that is asked for. */
export interface ClaimModel {
  readonly claim: Claim
  /** The earliest first. */
  readonly dated: readonly UtteranceModel[]
  readonly undated: readonly UtteranceModel[]
  /** The first and the last day on which somebody spoke of it, another scope apart. */
  readonly earliest: string | null
  readonly latest: string | null
  /** The least of those who affirm it and those who deny it or grant it in part; whoever speaks twice counts once. */
  readonly contestedness: number
  /** False for words of which nobody says anything ("a warning", "guarantees for its future"). */
  readonly isWhole: boolean
  readonly originOf: (telling: Telling) => string
}

/** A day (ISO 8601), and by which clock it leaves out what was told later. */
export interface KnownOn {
  readonly asOf: string
  readonly dayOf: DayOf
}

/** What was last worked out of a claim: with everyone, and with those who had spoken by some day. */
const whole = new WeakMap<PositionedClaim, ClaimModel>()
const earlier = new WeakMap<PositionedClaim, { readonly stands: readonly Stand[]; readonly model: ClaimModel }>()

/** A claim as it was known on a day; as it is known now without one. Null when nothing of it had been told by then. */
export function claimModel(positioned: PositionedClaim, book: ClaimBook, knownOn: KnownOn | null): ClaimModel | null {
  const stands = standsKnown(positioned.stands, knownOn)
  if (stands.length === 0) return null
  if (stands.length < positioned.stands.length) return earlierModel(positioned, stands, book)
  const known = whole.get(positioned) ?? modelOf(positioned.claim, stands, book)
  whole.set(positioned, known)
  return known
}

function standsKnown(stands: readonly Stand[], knownOn: KnownOn | null): readonly Stand[] {
  return knownOn === null ? stands : stands.filter(({ telling }) => (knownOn.dayOf(telling) ?? '9999') <= knownOn.asOf)
}

/** From one day of a replay to the next, most claims stay as they were. */
function earlierModel(positioned: PositionedClaim, stands: readonly Stand[], book: ClaimBook): ClaimModel {
  const last = earlier.get(positioned)
  if (last?.stands.length === stands.length && last.stands.every((stand, index) => stand === stands[index])) return last.model
  const model = modelOf(positioned.claim, stands, book)
  earlier.set(positioned, { stands, model })
  return model
}

function modelOf(claim: Claim, stands: readonly Stand[], book: ClaimBook): ClaimModel {
  const originOf = (telling: Telling): string => book.origins.originOf(telling.articleId)
  const byPosition = Map.groupBy(stands, ({ position }) => position)
  const utterances = [...byPosition].flatMap(([position, held]) =>
    joinTellings(
      utterancesOf(
        held.map(({ telling }) => telling),
        originOf,
      ),
      book.links,
    ).flatMap((utterance): UtteranceModel[] => {
      const [first] = utterance.tellings
      if (first === undefined) return []
      const originCount = new Set(utterance.tellings.map(originOf)).size
      return [{ ...utterance, position, first, originCount, membership: membershipOf(utterance, { claim, stands }, book.links) }]
    }),
  )
  const dated = utterances.filter(({ first }) => first.day !== null).sort((a, b) => ((a.first.day ?? '') < (b.first.day ?? '') ? -1 : 1))
  // Who may well have meant something else contests nothing.
  const meant = claim.predicate === null ? utterances.filter(({ first }) => first.read.sureness !== 'TENTATIVE') : utterances
  const days = dated.filter(isOnIt).flatMap(({ first }) => first.day ?? [])
  return {
    claim,
    dated,
    undated: utterances.filter(({ first }) => first.day === null),
    earliest: days[0] ?? null,
    latest: days.at(-1) ?? null,
    contestedness: Math.min(voices(meant, ['AFFIRMS']), voices(meant, ['DENIES', 'PARTLY'])),
    isWhole: claim.predicate !== null || byPosition.has('DENIES') || hasPredicate(claim.model.words),
    originOf,
  }
}

/** Whether an utterance speaks of the claim itself: of another scope it only stands beside it. */
export function isOnIt({ position }: Pick<UtteranceModel, 'position'>): boolean {
  return position !== 'OTHER_SCOPE'
}

/** How many speak for one of these positions; an unnamed voice counts once for each text. */
function voices(utterances: readonly UtteranceModel[], positions: readonly Position[]): number {
  const held = utterances.filter(({ position }) => positions.includes(position))
  return new Set(held.map(({ first }): EntityId | string => first.speakerId ?? first.articleId)).size
}
