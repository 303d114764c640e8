import type { WeightMatrix } from '../../vectors/weights.ts'
import { labelCount, nameKinds, OUTSIDE } from '../nameLabels.ts'
import { scoreRoom } from './nameShape.ts'

/** Positions of a BILOU label within a name: begin, inside, last, unit-length. */
const positionCount = 4

/**
 * The columns that scores of labels stand in while paths are weighed: the kinds of one position side by side, as a vector holds them, then outside.
 * Label by label.
 */
export const placeOfLabel: Uint8Array = Uint8Array.from({ length: labelCount }, (_, label) => {
  if (label === OUTSIDE) return positionCount * nameKinds.length
  const [kind, position] = [Math.floor((label - 1) / positionCount), (label - 1) % positionCount]
  return position * nameKinds.length + kind
})

/** A matrix with a column for each label, whose columns are put in these places. */
export function inPlaces({ values, unit }: WeightMatrix): WeightMatrix {
  const placed = new Int16Array(values.length)
  for (let row = 0; row < values.length; row += scoreRoom) {
    placeOfLabel.forEach((place, label) => {
      placed[row + place] = values[row + label] ?? 0
    })
  }
  return { values: placed, unit }
}
