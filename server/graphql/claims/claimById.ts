import { isClaimId, parseId } from '../../domain/ids.ts'
import type { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'
import { type ClaimModel, claimModel } from './ClaimModel.ts'

/** The claim with this id; null when there is none. */
export function claimById(book: ClaimBook, id: string): ClaimModel | null {
  const claimId = parseId(id)
  if (claimId === null || !isClaimId(claimId)) return null
  const positioned = book.claim(claimId)
  return positioned === null ? null : claimModel(positioned, book, null)
}
