import { innerSize } from '../../../pipeline/extract/vectors/steps.ts'

/** What of a matrix goes by the numbers of a layer: its rows, its columns, or both; and how many columns it has. */
export interface Ordering {
  readonly rows: boolean
  readonly columns: boolean
  readonly width: number
}

/** The matrices of a trunk, and any other whose rows are those of its last layer. */
export const trunkOrderings = {
  layer1: { rows: false, columns: true, width: innerSize },
  layer2: { rows: true, columns: true, width: innerSize },
  layer3: { rows: true, columns: true, width: innerSize },
  layerBias: { rows: false, columns: true, width: innerSize },
  gate: { rows: true, columns: true, width: 2 * innerSize },
  gateBias: { rows: false, columns: true, width: 2 * innerSize },
} as const satisfies Readonly<Record<string, Ordering>>

/** A matrix for a layer whose numbers come in another order (orderNeurons.ts): what it gives is the same, in that order. */
export function reorder<Values extends Float32Array | Int16Array | Int8Array>(
  values: Values,
  ordering: Ordering,
  order: Uint8Array,
): Values {
  const { rows, columns, width } = ordering
  const moved = values.slice() as Values
  const placed = (index: number): number => index - (index % innerSize) + (order[index % innerSize] ?? 0)
  for (let at = 0; at < values.length; at++) {
    const [row, column] = [Math.floor(at / width), at % width]
    moved[at] = values[(rows ? placed(row) : row) * width + (columns ? placed(column) : column)] ?? 0
  }
  return moved
}
