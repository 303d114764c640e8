import type { Claim, Position, Telling } from '../../domain/Claim.ts'
import type { ClaimId } from '../../domain/ids.ts'
import type { Sureness } from '../../domain/Sureness.ts'

/** How a telling stands to a claim, by which rule, and how sure that rule is. */
export interface Stand {
  readonly telling: Telling
  readonly position: Position
  readonly rule: string
  readonly sureness: Sureness
}

/** A claim with everyone who took a position on it, the earliest first, undated last. */
export interface PositionedClaim {
  readonly claim: Claim
  readonly stands: readonly Stand[]
  /** The claim that tells the same with more, and lists these tellings, too: it is listed in the place of this one. */
  readonly within?: ClaimId
}
