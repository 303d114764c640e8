import type { ScoreDrop } from '../../domain/Quality.ts'
import { aims } from './aims.ts'
import { measures } from './measures.ts'
import type { MeasuredFigure, MeasuredSet } from './qualityFile.ts'

/** By how much a score may drop without a reason; percentage points. */
export const DROP_ALLOWED = 0.3

/**
 * The scores of sets that are worse than before by more than DROP_ALLOWED. A score is the figure of a whole set, or of a part that an aim was set for;
 * other parts are too small to stand still. A figure that is no longer measured on a set that is, is a drop to 0.
 */
export function findDrops(before: readonly MeasuredSet[], after: readonly MeasuredSet[]): ScoreDrop[] {
  return after.flatMap(({ name, figures }) => {
    const earlier = before.find((set) => set.name === name)?.figures ?? []
    return earlier
      .filter((figure) => isScore(name, figure))
      .flatMap(({ measure, part, value }) => {
        const now = figures.find((figure) => figure.measure === measure && figure.part === part)?.value ?? 0
        const drop = isLowerBetter(measure) ? now - value : value - now
        return drop > DROP_ALLOWED + 1e-9 ? [{ measure, set: name, part, before: value, after: now }] : []
      })
  })
}

function isScore(set: string, { measure, part }: MeasuredFigure): boolean {
  return part === null || aims.some((aim) => aim.measure === measure && aim.set === set && aim.part === part)
}

function isLowerBetter(measure: string): boolean {
  return measures.some(({ key, better }) => key === measure && better === 'LOWER')
}
