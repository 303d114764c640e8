import type { Telling } from '../../domain/Claim.ts'
import type { Stand } from './PositionedClaim.ts'
import { type ClaimWindow, positionOn } from './positionOn.ts'

/** How a telling stands to the claim that a model telling affirms within a window; none where it says nothing of it. */
export function standOn(telling: Telling, model: Telling, window: ClaimWindow): Stand[] {
  const position = positionOn(telling, model, window)
  if (position === null) return []
  const isOwn = telling.claimKey === model.claimKey
  return [
    {
      telling,
      position,
      rule: isOwn ? telling.read.rule : 'bears upon it by what it says itself',
      sureness: isOwn ? telling.read.sureness : 'LIKELY',
    },
  ]
}
