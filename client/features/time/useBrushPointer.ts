import { type PointerEvent, useRef, useState } from 'react'
import { type Brush, brushBetween, movedBy, type WindowWay } from './brush.ts'

interface Brushing {
  readonly brush: Brush | null
  readonly way: WindowWay
  readonly count: number
  /** A drag begins. */
  readonly onBegin: () => void
  readonly onBrush: (brush: Brush) => void
}

interface Drag {
  readonly grab: string | null
  /** The bin under the pointer when it went down. */
  readonly origin: number
  readonly begun: Brush | null
}

/** While a brush is dragged the rest of the desk follows at most so often, in milliseconds. */
const pace = 110

/** Draws and drags the brush by mouse, pen or finger. What is drawn is shown at once; the desk follows at its own pace. */
export function useBrushPointer({ brush, way, count, onBegin, onBrush }: Brushing) {
  const [drawn, setDrawn] = useState<Brush | null>(null)
  const drag = useRef<Drag | null>(null)
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; brush: Brush } | null>(null)

  const tell = (next: Brush) => {
    setDrawn(next)
    if (waiting.current !== null) {
      waiting.current.brush = next
      return
    }
    onBrush(next)
    const timer = setTimeout(() => {
      const latest = waiting.current?.brush
      waiting.current = null
      if (latest !== undefined && latest !== next) onBrush(latest)
    }, pace)
    waiting.current = { timer, brush: next }
  }
  const finish = () => {
    if (drag.current === null) return
    drag.current = null
    if (waiting.current !== null) {
      clearTimeout(waiting.current.timer)
      onBrush(waiting.current.brush)
      waiting.current = null
    }
    setDrawn(null)
  }

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || count === 0) return
      const held = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-grab]') : null
      const origin = binUnder(event, count)
      drag.current = { grab: brush === null ? null : (held?.dataset.grab ?? null), origin, begun: brush }
      event.currentTarget.setPointerCapture(event.pointerId)
      onBegin()
      if (drag.current.grab === null || way === 'grows') tell(brushFor(drag.current, origin, { way, count }))
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag.current !== null) tell(brushFor(drag.current, binUnder(event, count), { way, count }))
    },
    onPointerUp: finish,
    onPointerCancel: finish,
  }
  return { drawn, handlers }
}

/** What a drag has drawn when the pointer is over a bin. */
function brushFor({ grab, origin, begun }: Drag, bin: number, { way, count }: Pick<Brushing, 'way' | 'count'>): Brush {
  if (way === 'grows') return { first: Math.min(begun?.first ?? 0, bin), last: bin }
  if (begun === null || grab === null) return brushBetween(origin, bin)
  if (grab === 'first') return { first: Math.min(bin, begun.last), last: begun.last }
  if (grab === 'last') return { first: begun.first, last: Math.max(bin, begun.first) }
  return movedBy(begun, bin - origin, count)
}

function binUnder({ clientX, currentTarget }: PointerEvent<HTMLElement>, count: number): number {
  const { left, width } = currentTarget.getBoundingClientRect()
  return Math.min(count - 1, Math.max(0, Math.floor(((clientX - left) / width) * count)))
}
