/** Where a node stands; no unit. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** How far apart two nodes stand at least: 1 in height, so much in width, since labels are wider than high. */
const WIDTH = 4

/** Room that each node has on average, in heights: how loosely the picture is woven. */
const ROOM = 14

/**
 * Scales places to one density and pushes apart those that stand so near that one label would hide the other, a few
 * rounds over a grid of cells; places at the same point part in the order of the list.
 */
export function spreadOut(places: readonly Place[], rounds = 30): readonly Place[] {
  const x = Float64Array.from(places, (place) => place.x)
  const y = Float64Array.from(places, (place) => place.y)
  scaleToDensity(x, y)
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(x, y)) break
  }
  return places.map((_, index) => ({ x: rounded(x[index] ?? 0), y: rounded(y[index] ?? 0) }))
}

/** Moves the centre to 0 and scales so that the standard spread gives each node its room. */
function scaleToDensity(x: Float64Array, y: Float64Array): void {
  const centreX = meanOf(x)
  const centreY = meanOf(y)
  const spread = Math.sqrt(meanOf(x.map((value) => (value - centreX) ** 2)) + meanOf(y.map((value) => (value - centreY) ** 2)))
  const wanted = Math.sqrt((ROOM * x.length) / Math.PI)
  const scale = spread === 0 ? 1 : wanted / spread
  for (let index = 0; index < x.length; index++) {
    x[index] = ((x[index] ?? 0) - centreX) * scale
    y[index] = ((y[index] ?? 0) - centreY) * scale
  }
}

/** One round; false when no two places were too near. */
function pushApart(x: Float64Array, y: Float64Array): boolean {
  const cells = new Map<string, number[]>()
  for (let index = 0; index < x.length; index++) {
    const cell = cellOf(x[index] ?? 0, y[index] ?? 0)
    const key = `${cell.column} ${cell.row}`
    const others = cells.get(key)
    if (others === undefined) cells.set(key, [index])
    else others.push(index)
  }
  let hasMoved = false
  for (let index = 0; index < x.length; index++) {
    const { column, row } = cellOf(x[index] ?? 0, y[index] ?? 0)
    for (let across = column - 1; across <= column + 1; across++) {
      for (let down = row - 1; down <= row + 1; down++) {
        for (const other of cells.get(`${across} ${down}`) ?? []) {
          if (other > index && part(x, y, { one: index, other })) hasMoved = true
        }
      }
    }
  }
  return hasMoved
}

function part(x: Float64Array, y: Float64Array, { one, other }: { readonly one: number; readonly other: number }): boolean {
  const dx = ((x[other] ?? 0) - (x[one] ?? 0)) / WIDTH
  const dy = (y[other] ?? 0) - (y[one] ?? 0)
  const distance = Math.hypot(dx, dy)
  if (distance >= 1) return false
  const angle = distance < 1e-9 ? (one * 2.4 + other) % (2 * Math.PI) : Math.atan2(dy, dx)
  const step = (1 - distance) / 2 + 1e-3
  x[one] = (x[one] ?? 0) - Math.cos(angle) * step * WIDTH
  x[other] = (x[other] ?? 0) + Math.cos(angle) * step * WIDTH
  y[one] = (y[one] ?? 0) - Math.sin(angle) * step
  y[other] = (y[other] ?? 0) + Math.sin(angle) * step
  return true
}

function cellOf(x: number, y: number): { readonly column: number; readonly row: number } {
  return { column: Math.floor(x / WIDTH), row: Math.floor(y) }
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
