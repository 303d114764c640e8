import type { Telling } from '../../domain/Claim.ts'
import type { StatementId } from '../../domain/ids.ts'

/** What a denial is aimed at, and by which rule that was found. */
export interface Target {
  readonly statementId: StatementId
  readonly rule: string
}

/** Of those who affirm what a denial denies: the last of another speaker before it in its own article, else the first told elsewhere, not later than it. */
export function targetAmong(denial: Telling, affirming: readonly Telling[]): Target | null {
  const others = affirming.filter((other) => other.statementId !== denial.statementId && isMeant(denial, other))
  const here = others.filter(({ articleId, statementId }) => articleId === denial.articleId && statementId < denial.statementId)
  const last = here.toSorted((a, b) => (a.statementId < b.statementId ? -1 : 1)).at(-1)
  if (last !== undefined) return { statementId: last.statementId, rule: 'the last who said it in the article' }
  const earlier = others.find(
    ({ day, articleId }) => articleId !== denial.articleId && day !== null && denial.day !== null && day <= denial.day,
  )
  return earlier === undefined ? null : { statementId: earlier.statementId, rule: 'the first who said it elsewhere' }
}

/** Another's word; of what takes a word back an own one. */
function isMeant({ speakerId, institutionId, takesBack }: Telling, other: Telling): boolean {
  if (!takesBack) return other.speakerId === null || other.speakerId !== speakerId
  return [speakerId, institutionId].some((id) => id !== null && (id === other.speakerId || id === other.institutionId))
}
