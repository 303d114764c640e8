import type { CSSProperties } from 'react'
import { type DaySpan, shareOfSpan } from './daySpan.ts'
import { MomentMark } from './MomentMark.tsx'
import type { Series } from './seriesOf.ts'

/** Values on their days: shares of a place joined by steps, for a word stands until the next one; numbers unjoined, for each may measure something else. */
export function ValuePlot({ series, span }: { readonly series: Series; readonly span: DaySpan }) {
  const points = series.points.map(({ moment, value }) => ({ moment, value, x: shareOfSpan(moment.day, span), y: value / series.most }))
  return (
    <section className="lane" aria-label={series.title}>
      <p className="lane-name">
        {series.title} <span className="tally">{series.kind === 'share' ? 'share, as told' : 'numbers, as told; not joined'}</span>
      </p>
      <div className="lane-track plot">
        <span className="plot-most">{series.written(series.most)}</span>
        <span className="plot-least">0</span>
        {series.kind === 'share' && (
          <svg className="plot-line" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path d={stepsThrough(points)} vectorEffect="non-scaling-stroke" />
          </svg>
        )}
        {points.map(({ moment, value, x, y }, index) => (
          <MomentMark
            key={`${moment.statement.id} ${moment.claim.id}`}
            moment={moment}
            label={value === points[index - 1]?.value ? '' : series.written(value)}
            style={{ left: `${x * 100}%`, bottom: `${y * 100}%` } as CSSProperties}
          />
        ))}
      </div>
    </section>
  )
}

function stepsThrough(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'H'}${x * 100}${index === 0 ? ' ' : 'V'}${100 - y * 100}`).join('')
}
