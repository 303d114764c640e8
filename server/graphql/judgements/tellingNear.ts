import type { Telling } from '../../domain/Claim.ts'
import type { StoredStatement } from '../../domain/Store.ts'
import type { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'

/** The telling of a statement that begins nearest to this many characters after the statement's content does; null when it tells nothing. */
export function tellingNear({ id, articleId, content }: StoredStatement, point: number, claims: ClaimBook): Telling | null {
  const at = (content[0]?.start ?? 0) + point
  const told = claims.tellingsIn(articleId).filter(({ statementId }) => statementId === id)
  return told.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0] ?? null
}
