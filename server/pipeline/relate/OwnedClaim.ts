import type { Telling } from '../../domain/Claim.ts'
import type { PositionedClaim } from './PositionedClaim.ts'

/** A telling as it came, and as it stands in its claim. */
export interface OwnTelling {
  readonly settled: Telling
  readonly telling: Telling
}

/** A claim with those tellings that affirm or deny just it. */
export interface OwnedClaim {
  readonly positioned: PositionedClaim
  readonly own: readonly OwnTelling[]
}
