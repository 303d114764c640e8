import { type KeyboardEvent, useCallback } from 'react'

/** Arrows lead from cell to cell, to the nearest in that direction; Enter opens it, as for any button. */
export function useBoardKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const direction = directions.get(event.key)
    const { target, currentTarget: board } = event
    if (direction === undefined || !(target instanceof HTMLElement) || !target.hasAttribute('data-cell')) return
    event.preventDefault()
    nearestCell(board, target, direction)?.focus()
  }, [])
}

interface Direction {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

const directions: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
])

/** The cell that lies nearest in a direction; what lies aside counts twice as far. */
function nearestCell(board: HTMLElement, from: HTMLElement, { x, y }: Direction): HTMLElement | null {
  const start = from.getBoundingClientRect()
  let nearest: { readonly cell: HTMLElement; readonly distance: number } | null = null
  for (const cell of board.querySelectorAll<HTMLElement>('[data-cell]')) {
    const box = cell.getBoundingClientRect()
    const along = (box.left - start.left) * x + (box.top - start.top) * y
    const aside = Math.abs(x === 0 ? box.left - start.left : box.top - start.top)
    const distance = along + aside * 2
    if (cell !== from && along > 4 && (nearest === null || distance < nearest.distance)) nearest = { cell, distance }
  }
  return nearest?.cell ?? null
}
