import type { Telling } from '../../../domain/Claim.ts'
import type { StatementId } from '../../../domain/ids.ts'
import { pointedAt } from '../pointedAt.ts'
import type { LinkBook } from './LinkBook.ts'

/** How tellings were before they were linked, and what a statement of any article tells first. */
export interface TargetParts {
  readonly unlinked: readonly Telling[]
  readonly links: LinkBook
  readonly tellingOf: (id: StatementId) => Telling | null
}

/** The tellings of an article after people judged what its denials point at: a target that was rejected is no longer pointed at, one that was accepted is, whatever the rules say. */
export function judgeTargets(linked: readonly Telling[], { unlinked, links, tellingOf }: TargetParts): readonly Telling[] {
  if (links.isEmpty) return linked
  return linked.map((telling, index) => {
    const judged = links.targetsOf(telling.statementId)
    if (judged.length === 0) return telling
    const plain = unlinked[index] ?? telling
    const accepted = judged.findLast(({ isAccepted }) => isAccepted)
    const target = accepted === undefined ? null : tellingOf(accepted.to)
    if (target !== null && telling.denies?.statementId !== target.statementId)
      return pointedAt(plain, target, { rule: BY_A_PERSON, sureness: 'SURE' })
    const isRejected = judged.some(({ isAccepted, to }) => !isAccepted && to === telling.denies?.statementId)
    return isRejected ? plain : telling
  })
}

/** The rule by which a link stands that no rule proposes any more. */
export const BY_A_PERSON = 'a person says so'
