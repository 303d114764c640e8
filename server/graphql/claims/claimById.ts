import { isClaimId, parseId } from '../../domain/ids.ts'
import type { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'
import { type ClaimModel, claimModel, type KnownOn } from './ClaimModel.ts'

/** The claim with this id as it was known on a day, or is known now; null when there is none. */
export function claimById(book: ClaimBook, id: string, knownOn: KnownOn | null = null): ClaimModel | null {
  const claimId = parseId(id)
  if (claimId === null || !isClaimId(claimId)) return null
  const positioned = book.claim(claimId)
  return positioned === null ? null : claimModel(positioned, book, knownOn)
}
