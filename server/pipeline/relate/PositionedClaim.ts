import type { Claim, Position, Telling } from '../../domain/Claim.ts'

/** How a telling stands to a claim. */
export interface Stand {
  readonly telling: Telling
  readonly position: Position
}

/** A claim with everyone who took a position on it, the earliest first, undated last. */
export interface PositionedClaim {
  readonly claim: Claim
  readonly stands: readonly Stand[]
}
