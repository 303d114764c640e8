import type { DaySpan } from './daySpan.ts'
import { MomentMark } from './MomentMark.tsx'
import { type Axis, momentPlace } from './momentTime.ts'
import type { Series } from './seriesOf.ts'

interface ValuePlotProps {
  readonly series: Series
  readonly span: DaySpan
  readonly axis: Axis
}

/** Values on their days: shares of a place joined by steps, for a word stands until the next one; numbers unjoined, for none leads to the next. */
export function ValuePlot({ series, span, axis }: ValuePlotProps) {
  const points = series.points
    .map(({ moment, value }) => ({ moment, value, place: momentPlace(moment, axis, span), y: value / series.most }))
    .sort((a, b) => a.place.at - b.place.at)
  const isFlat = points.every(({ value }) => value === points[0]?.value)
  return (
    <section className="lane" aria-label={series.title}>
      <p className="lane-name">
        {series.title} <span className="tally">{series.kind === 'share' ? 'share, as told' : 'numbers, as told; not joined'}</span>
      </p>
      <div className={isFlat ? 'lane-track plot plot-flat' : 'lane-track plot'}>
        <span className="plot-most">{series.written(series.most)}</span>
        <span className="plot-least">0</span>
        {series.kind === 'share' && (
          <svg className="plot-line" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path d={stepsThrough(points)} vectorEffect="non-scaling-stroke" />
          </svg>
        )}
        {points.map(({ moment, value, place, y }, index) => (
          <MomentMark
            key={`${moment.statement.id} ${moment.claim.id} ${moment.position}`}
            moment={moment}
            place={place}
            label={value === points[index - 1]?.value ? '' : series.written(value)}
            style={{ bottom: `${y * 100}%` }}
          />
        ))}
      </div>
    </section>
  )
}

function stepsThrough(points: readonly { readonly place: { readonly at: number }; readonly y: number }[]): string {
  return points
    .map(({ place, y }, index) => `${index === 0 ? 'M' : 'H'}${place.at * 100}${index === 0 ? ' ' : 'V'}${100 - y * 100}`)
    .join('')
}
