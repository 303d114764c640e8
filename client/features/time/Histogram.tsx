import type { Brush } from './brush.ts'
import type { AskedActivity } from './useActivity.ts'

interface HistogramProps {
  readonly activity: AskedActivity
  /** The chosen bins; null when nothing is left out. */
  readonly brush: Brush | null
}

/** Above the line what was said, below it what was published, bin by bin: pale for the whole corpus, full for what the view asks about on the chosen days. A picture of what the sliders over it tell. */
export function Histogram({ activity: { whole, asked }, brush }: HistogramProps) {
  const chosen = brush ?? { first: 0, last: whole.bins.length - 1 }
  const count = (field: 'statements' | 'articles') => ({
    all: whole.bins.map((bin) => bin[field]),
    asked: asked.bins.map((bin, index) => (index >= chosen.first && index <= chosen.last ? bin[field] : 0)),
  })
  return (
    <div className="histogram" aria-hidden="true">
      <Bars {...count('statements')} className="bars-said" />
      <Bars {...count('articles')} className="bars-published" />
    </div>
  )
}

interface BarsProps {
  readonly all: readonly number[]
  readonly asked: readonly number[]
  readonly className: string
}

function Bars({ all, asked, className }: BarsProps) {
  const most = Math.max(1, ...all, ...asked)
  return (
    <svg className={`bars ${className}`} viewBox={`0 0 ${all.length} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path className="bar-all" d={barsOf(all, most)} />
      <path className="bar-asked" d={barsOf(asked, most)} />
    </svg>
  )
}

/** The least that a bar reaches when there is anything at all, of 100. */
const LEAST = 8

/** Bars that stand on the line at 100, each as wide as a bin less a gap. */
function barsOf(counts: readonly number[], most: number): string {
  return counts
    .map((count, index) => (count === 0 ? '' : `M${index + 0.1} 100V${100 - Math.max(LEAST, (count / most) * 100)}h.8V100Z`))
    .join('')
}
