import type { Position } from '../../domain/Claim.ts'
import type { SpreadStep } from '../../pipeline/relate/spreadOf.ts'

/** An appearance with what came before it. */
export type AppearanceModel = SpreadStep

/** How a claim spread among those who take one position on it. */
export interface SpreadModel {
  readonly position: Position
  readonly dated: readonly AppearanceModel[]
  readonly undated: readonly AppearanceModel[]
}
