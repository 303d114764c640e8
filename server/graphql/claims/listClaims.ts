import type { Topic } from '../../domain/Claim.ts'
import type { PageRequest } from '../../domain/filters.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'
import type { PageModel } from '../models.ts'
import { type ClaimModel, claimModel } from './ClaimModel.ts'
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
  readonly text?: string
}

export type ClaimOrder = 'NEWEST' | 'MOST_CONTESTED'

/** A page of the claims that pass a filter: the latest told first, undated last, or the most contested first. */
export function listClaims(
  book: ClaimBook,
  filter: ClaimFilter,
  { order, page }: { readonly order: ClaimOrder; readonly page: PageRequest },
): PageModel<ClaimModel> {
  const claims = book
    .claimsAbout(filter.place ?? null)
    .flatMap((positioned) => claimModel(positioned, book, filter.asOf ?? null) ?? [])
    .filter((model) => passes(model, filter))
  const sorted = claims.toSorted(order === 'NEWEST' ? byLatest : byContest)
  return pageOfList(sorted, page, ({ claim }) => claim.id)
}

function passes(model: ClaimModel, { speaker, topics, contested, from, to, text }: ClaimFilter): boolean {
  const { claim, dated, undated } = model
  if (topics !== undefined && !topics.includes(claim.topic)) return false
  if (contested === true && model.contestedness === 0) return false
  const utterances = [...dated, ...undated]
  if (speaker !== undefined && !utterances.some(({ first }) => first.speakerId === speaker)) return false
  const isAsked = (day: string | null): boolean => day !== null && (from === undefined || day >= from) && (to === undefined || day <= to)
  if ((from !== undefined || to !== undefined) && !dated.some(({ first }) => isAsked(first.day))) return false
  return (
    text === undefined || utterances.some(({ tellings }) => tellings.some(({ words }) => words.toLowerCase().includes(text.toLowerCase())))
  )
}

function byLatest(a: ClaimModel, b: ClaimModel): number {
  const [x, y] = [a.latest ?? '', b.latest ?? '']
  return x !== y ? (x < y ? 1 : -1) : bySize(a, b)
}

function byContest(a: ClaimModel, b: ClaimModel): number {
  return b.contestedness - a.contestedness || bySize(a, b)
}

function bySize(a: ClaimModel, b: ClaimModel): number {
  return b.dated.length + b.undated.length - a.dated.length - a.undated.length || (a.claim.id < b.claim.id ? -1 : 1)
}
