import type { Position, Telling, Topic } from '../../domain/Claim.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'
import { shareOf, stateOf } from '../../pipeline/relate/claimKeyOf.ts'
import { topicOf } from '../../pipeline/relate/topicOf.ts'
import { type ClaimModel, claimModel } from './ClaimModel.ts'
import { type DayOf, daySaid } from './dayByClock.ts'
import { measureOf } from './measureOf.ts'
import { type ValidTime, validTimeOf } from './validTimeOf.ts'

/** One thing that a speaker said. */
export interface MomentModel extends ValidTime {
  readonly telling: Telling
  readonly claim: ClaimModel
  readonly position: Position
  readonly share: number | null
  readonly amount: number | null
  readonly amountMax: number | null
  readonly measure: string | null
}

/** What one speaker said over time. */
export interface TimelineModel {
  readonly speakerId: EntityId
  readonly tellings: readonly Telling[]
  /** The first and the last day of saying, whatever range of days was asked for. */
  readonly earliest: string | null
  readonly latest: string | null
  /** The earliest first. */
  readonly dated: readonly MomentModel[]
  readonly undated: readonly MomentModel[]
}

/** Which of a speaker's words; what is left out does not limit. */
export interface TimelineFilter {
  readonly place?: EntityId
  readonly topics?: readonly Topic[]
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
  /** Which day counts for from, to and asOf; of saying when left out. */
  readonly dayOf?: DayOf
}

/** A speaker's tellings as moments, each with the claim that it affirms or denies. */
export function timelineOf(book: ClaimBook, speakerId: EntityId, filter: TimelineFilter): TimelineModel {
  const { place, topics } = filter
  const within = place === undefined ? null : new Set(book.places.within(place))
  const all = book.tellingsBy(speakerId).filter((telling) => {
    const isThere = within === null || [telling.proposition?.placeId, ...telling.about].some((id) => id != null && within.has(id))
    return isThere && (topics === undefined || topics.includes(topicOf(telling.proposition?.predicate ?? null)))
  })
  const days = all.flatMap(({ day }) => day ?? [])
  const tellings = all.filter((telling) => isTold(telling, filter))
  const moments = tellings.flatMap((telling): MomentModel[] => {
    const positioned = book.claimOf(telling)
    const claim = positioned === null ? null : claimModel(positioned, book, null)
    return claim === null
      ? []
      : [{ telling, claim, position: telling.polarity > 0 ? 'AFFIRMS' : 'DENIES', ...numbersOf(telling), ...validTimeOf(telling) }]
  })
  return {
    speakerId,
    tellings,
    earliest: days[0] ?? null,
    latest: days.at(-1) ?? null,
    dated: moments.filter(({ telling }) => telling.day !== null),
    undated: moments.filter(({ telling }) => telling.day === null),
  }
}

/** In the range of days, and by the day as of which is asked. What has no day stays in a range, to be told apart, but was known on no day. */
function isTold(telling: Telling, { from, to, asOf, dayOf = daySaid }: TimelineFilter): boolean {
  const day = dayOf(telling)
  if (day === null) return asOf === undefined
  return (from === undefined || day >= from) && (to === undefined || day <= to) && (asOf === undefined || day <= asOf)
}

type Numbers = Pick<MomentModel, 'share' | 'amount' | 'amountMax' | 'measure'>

function numbersOf({ proposition }: Telling): Numbers {
  const amount = proposition?.amount ?? null
  const isShare = proposition !== null && stateOf(proposition.predicate) === 'CONTROLS' && proposition.polarity > 0
  return {
    share: isShare ? shareOf(proposition).min : null,
    amount: amount?.min ?? null,
    amountMax: amount?.max ?? null,
    measure: amount === null ? null : measureOf(amount),
  }
}
