import type { KeyboardEvent } from 'react'
import { BrushSlider } from './BrushSlider.tsx'
import type { Bin, Brush, WindowWay } from './brush.ts'
import { brushByKey, type Grab } from './brushByKey.ts'
import { binInWords, brushInWords } from './timeWords.ts'

interface BrushHandlesProps {
  readonly bins: readonly Bin[]
  /** The chosen bins; null when nothing is left out. */
  readonly brush: Brush | null
  readonly way: WindowWay
  readonly onBrush: (brush: Brush) => void
  readonly onClear: () => void
}

/** The window over the histogram and its ends, each a slider for the keyboard. A window that grows has its end alone. */
export function BrushHandles({ bins, brush, way, onBrush, onClear }: BrushHandlesProps) {
  const count = bins.length
  const { first, last } = brush ?? { first: 0, last: count - 1 }
  const share = (bin: number) => `${(bin / count) * 100}%`
  const span = { left: share(first), right: share(count - last - 1) }
  const onKey = (event: KeyboardEvent<HTMLElement>, grab: Grab) => {
    if (event.key === 'Delete' || event.key === 'Backspace') onClear()
    const next = brushByKey({ key: event.key, isShifted: event.shiftKey, grab }, { brush, way, count })
    if (next === null) return
    event.preventDefault()
    onBrush(next)
  }
  const isSliding = way === 'slides'
  return (
    <>
      {isSliding ? (
        <BrushSlider
          {...{ count, onKey }}
          grab="body"
          label="Window of days"
          bin={first}
          words={brush === null ? 'all days' : brushInWords(brush, bins)}
          className={brush === null ? 'brush brush-all' : 'brush'}
          style={span}
        />
      ) : (
        <div className="brush brush-known" style={span} />
      )}
      {isSliding && brush !== null && (
        <BrushSlider
          {...{ count, onKey }}
          grab="first"
          label="First day"
          bin={first}
          words={binInWords(bins[first], 'from')}
          className="brush-end"
          style={{ left: share(first) }}
        />
      )}
      {(!isSliding || brush !== null) && (
        <BrushSlider
          {...{ count, onKey }}
          grab="last"
          label={isSliding ? 'Last day' : 'Known by'}
          bin={last}
          words={brush === null ? 'the last day' : binInWords(bins[last], 'to')}
          className="brush-end"
          style={{ left: share(last + 1) }}
        />
      )}
    </>
  )
}
