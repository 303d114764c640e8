import type { Topic } from '../../domain/Claim.ts'
import type { PageRequest } from '../../domain/filters.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'
import { claimWords } from '../../pipeline/relate/claimWords.ts'
import type { ClaimNames } from '../../pipeline/relate/partyWords.ts'
import type { ClaimPage } from '../models.ts'
import { type ClaimModel, claimModel, isOnIt, type KnownOn } from './ClaimModel.ts'
import { type DayOf, daySaid } from './dayByClock.ts'
import { pageOfList } from './pageOfList.ts'

/** Which claims; what is left out does not limit. Days are ISO 8601, both ends included. */
export interface ClaimFilter {
  readonly place?: EntityId
  readonly speaker?: EntityId
  readonly topics?: readonly Topic[]
  readonly contested?: boolean
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
  /** Words that its own or somebody's words on it must hold. */
  readonly text?: ClaimText
  /** Which day counts for from, to and asOf; of saying when left out. */
  readonly dayOf?: DayOf
}

/** What to look for, in small letters, and the names that a claim's own words are made with. */
export interface ClaimText {
  readonly wanted: string
  readonly names: ClaimNames
}

export type ClaimOrder = 'NEWEST' | 'MOST_CONTESTED'

export interface ClaimPageRequest {
  readonly order: ClaimOrder
  /** Whether claims of one topic stand together, the topic of the first claim first. */
  readonly byTopic: boolean
  readonly page: PageRequest
}

/** A page of the claims that pass a filter: the latest told first, undated and then mere words last, or the most contested first; with a count of each topic. */
export function listClaims(book: ClaimBook, filter: ClaimFilter, { order, byTopic, page }: ClaimPageRequest): ClaimPage {
  const sorted = passingClaims(book, filter).toSorted(order === 'NEWEST' ? byLatest : byContest)
  const ofTopic = [...Map.groupBy(sorted, ({ claim }) => claim.topic)].sort(byUntyped)
  const grouped = byTopic ? ofTopic.flatMap(([, those]) => those) : sorted
  const asked = grouped.filter(({ claim }) => filter.topics?.includes(claim.topic) ?? true)
  const topics = ofTopic.map(([topic, { length: count }]) => ({ topic, count }))
  return { ...pageOfList(asked, page, ({ claim }) => claim.id), topics }
}

/** The claims that pass a filter, of any topic, in no order. */
export function passingClaims(book: ClaimBook, filter: ClaimFilter): readonly ClaimModel[] {
  return book
    .claimsAbout(filter.place ?? null)
    .flatMap((positioned) => claimModel(positioned, book, knownOn(filter)) ?? [])
    .filter((model) => passes(model, filter))
}

/** As of which day a filter asks, by its clock; null for now. */
export function knownOn({ asOf, dayOf = daySaid }: Pick<ClaimFilter, 'asOf' | 'dayOf'>): KnownOn | null {
  return asOf === undefined ? null : { asOf, dayOf }
}

/** Whether a claim passes all but the topics. */
function passes({ claim, contestedness, dated, undated }: ClaimModel, filter: ClaimFilter): boolean {
  const { speaker, contested, from, to, text, dayOf = daySaid } = filter
  if (contested === true && contestedness === 0) return false
  const utterances = [...dated, ...undated]
  if (speaker !== undefined && !utterances.some(({ first }) => first.speakerId === speaker)) return false
  const isAsked = (day: string | null): boolean => day !== null && (from === undefined || day >= from) && (to === undefined || day <= to)
  if (
    (from !== undefined || to !== undefined) &&
    !utterances.filter(isOnIt).some(({ tellings }) => tellings.some((telling) => isAsked(dayOf(telling))))
  )
    return false
  if (text === undefined) return true
  const holds = (words: string): boolean => words.toLowerCase().includes(text.wanted)
  return utterances.some(({ tellings }) => tellings.some(({ words }) => holds(words))) || holds(claimWords(claim, text.names))
}

function byLatest(a: ClaimModel, b: ClaimModel): number {
  if (a.isWhole !== b.isWhole) return Number(b.isWhole) - Number(a.isWhole)
  const [x, y] = [a.latest ?? '', b.latest ?? '']
  return x !== y ? (x < y ? 1 : -1) : bySize(a, b)
}

/** What could not be typed comes after the rest. */
function byUntyped([a]: readonly [Topic, unknown], [b]: readonly [Topic, unknown]): number {
  return Number(a === 'OTHER') - Number(b === 'OTHER')
}

function byContest(a: ClaimModel, b: ClaimModel): number {
  return b.contestedness - a.contestedness || bySize(a, b)
}

function bySize(a: ClaimModel, b: ClaimModel): number {
  return b.dated.length + b.undated.length - a.dated.length - a.undated.length || (a.claim.id < b.claim.id ? -1 : 1)
}
