import { innerSize } from '../../../pipeline/extract/vectors/steps.ts'
import type { Trunk, TrunkBatch } from './Trunk.ts'

/** Numbers of a row that a reader takes at one go, and passes over when all are zero. */
const together = 4
/** Rows to go by. */
const mostRows = 6_000
/** What is less comes out as zero, in the steps of a layer that a reader takes. */
const leastFilled = 1 / 32

/** Which numbers of a layer are filled, row by row, while a network learns: 1 where one is, [row × innerSize + number]. */
export class FilledRows {
  #rows: number[] = []

  get rows(): Uint8Array {
    return Uint8Array.from(this.#rows)
  }

  /** Notes the rows of a batch as they went through a trunk, until there are enough. */
  note({ there }: Pick<Trunk, 'there'>, { rows, isEmpty }: Pick<TrunkBatch, 'rows' | 'isEmpty'>): void {
    const [layer] = there.layers
    for (let row = 0; row < rows && this.#rows.length < mostRows * innerSize; row++) {
      if (isEmpty[row] === 1) continue
      for (let i = 0; i < innerSize; i++) this.#rows.push((layer.values[row * innerSize + i] ?? 0) >= leastFilled ? 1 : 0)
    }
  }
}

/**
 * An order of the numbers of a layer in which those that are filled together stand together, so that more fours are all zero: from the rarest
 * on, each four takes the number that fills it least often anew. The halves stay apart, for a gated layer reads one in each direction.
 * Place by place, the number that comes there.
 */
export function orderNeurons(filled: Uint8Array): Uint8Array {
  const half = innerSize / 2
  return Uint8Array.from([0, half].flatMap((first) => orderHalf(filled, first, half)))
}

function orderHalf(filled: Uint8Array, first: number, size: number): number[] {
  const left = new Map(Array.from({ length: size }, (_, index) => [first + index, columnOf(filled, first + index)]))
  const order: number[] = []
  let four: Uint8Array | null = null
  while (left.size > 0) {
    if (order.length % together === 0) four = null
    const [number, column] = nextOf(left, four)
    left.delete(number)
    order.push(number)
    four = four === null ? column.slice() : four.map((is, row) => is | (column[row] ?? 0))
  }
  return order
}

/** The number that is filled least often where the four is empty. */
function nextOf(left: ReadonlyMap<number, Uint8Array>, four: Uint8Array | null): readonly [number, Uint8Array] {
  const costs = [...left].map(([number, column]) => ({ number, column, cost: costOf(column, four) }))
  const best = costs.reduce((least, each) => (each.cost < least.cost ? each : least))
  return [best.number, best.column]
}

function costOf(column: Uint8Array, four: Uint8Array | null): number {
  let cost = 0
  for (let row = 0; row < column.length; row++) if (column[row] === 1 && four?.[row] !== 1) cost++
  return cost
}

function columnOf(filled: Uint8Array, number: number): Uint8Array {
  return Uint8Array.from({ length: filled.length / innerSize }, (_, row) => filled[row * innerSize + number] ?? 0)
}
