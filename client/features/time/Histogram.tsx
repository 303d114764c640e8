import type { Brush } from './brush.ts'
import type { Activity } from './useActivity.ts'

interface HistogramProps {
  readonly bins: Activity['bins']
  /** The chosen bins; null when nothing is left out. */
  readonly brush: Brush | null
}

/** Above the line what was said, below it what was published, bin by bin; what is chosen stands out. Read by the sliders over it, so it is a picture alone. */
export function Histogram({ bins, brush }: HistogramProps) {
  const chosen = brush ?? { first: 0, last: bins.length - 1 }
  const statements = bins.map((bin) => bin.statements)
  const articles = bins.map((bin) => bin.articles)
  return (
    <div className="histogram" aria-hidden="true">
      <Bars heights={statements} chosen={chosen} className="bars-said" />
      <Bars heights={articles} chosen={chosen} className="bars-published" />
    </div>
  )
}

interface BarsProps {
  readonly heights: readonly number[]
  readonly chosen: Brush
  readonly className: string
}

function Bars({ heights, chosen, className }: BarsProps) {
  const most = Math.max(1, ...heights)
  const bars = heights.map((height, index) => ({ index, height: height === 0 ? 0 : Math.max(6, (height / most) * 100) }))
  const isChosen = ({ index }: { readonly index: number }) => index >= chosen.first && index <= chosen.last
  return (
    <svg className={`bars ${className}`} viewBox={`0 0 ${heights.length} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path className="bar-left-out" d={pathOf(bars.filter((bar) => !isChosen(bar)))} />
      <path className="bar-chosen" d={pathOf(bars.filter(isChosen))} />
    </svg>
  )
}

/** Bars on the line at 100, each one wide less a gap. */
function pathOf(bars: readonly { readonly index: number; readonly height: number }[]): string {
  return bars
    .filter(({ height }) => height > 0)
    .map(({ index, height }) => `M${index + 0.12} 100V${100 - height}h.76V100Z`)
    .join('')
}
