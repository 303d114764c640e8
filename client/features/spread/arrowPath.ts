import type { SpreadArrow } from './layOutSpread.ts'

/** Pixels between the middle of a mark and the end of a line at it. */
const CLEAR = 11

/** The line of an arrow as an SVG path: a bow to the right between marks of one day, else a slant that leaves and arrives level. */
export function arrowPath({ from, to }: Pick<SpreadArrow, 'from' | 'to'>): string {
  const isForward = to.x - from.x > 2 * CLEAR
  if (!isForward) {
    const bow = Math.max(from.x, to.x) + 20 + Math.min(30, Math.abs(to.y - from.y) / 6)
    return `M${from.x + CLEAR} ${from.y}C${bow} ${from.y} ${bow} ${to.y} ${to.x + CLEAR} ${to.y}`
  }
  const middle = (from.x + to.x) / 2
  return `M${from.x + CLEAR} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x - CLEAR} ${to.y}`
}
