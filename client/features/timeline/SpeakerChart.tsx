import { counted } from '../../components/counted.ts'
import { EntityLink } from '../../components/EntityLink.tsx'
import { type DaySpan, gapsOf, ticksOf } from './daySpan.ts'
import { type Axis, momentDays } from './momentTime.ts'
import { seriesOf } from './seriesOf.ts'
import { TopicLanes } from './TopicLanes.tsx'
import type { Told } from './useTimeline.ts'
import { ValuePlot } from './ValuePlot.tsx'

interface SpeakerChartProps {
  readonly told: Told
  readonly span: DaySpan
  readonly axis: Axis
  /** Whether some days are left out: then nothing is told of what the corpus lacks. */
  readonly isNarrowed: boolean
}

/** What one speaker said, over days: values as they were told, a lane for each topic, the days, and where the corpus has nothing. */
export function SpeakerChart({ told, span, axis, isNarrowed }: SpeakerChartProps) {
  const { speaker, moments, totalCount } = told
  const days = moments.flatMap((moment) => {
    const { from, to } = momentDays(moment, axis)
    return [from, to]
  })
  const gaps = isNarrowed || moments.length < totalCount ? [] : gapsOf(days, span)
  return (
    <section className="chart" aria-label={`Timeline of ${speaker.name}`}>
      <h3 className="chart-speaker">
        <EntityLink entity={speaker} /> <span className="tally">{counted(totalCount, 'dated saying')}</span>
      </h3>
      {seriesOf(moments).map((series) => (
        <ValuePlot key={`${series.kind} ${series.title}`} series={series} span={span} axis={axis} />
      ))}
      <TopicLanes moments={moments} span={span} axis={axis} />
      <div className="lane lane-days">
        <p className="lane-name">
          <span className="tally">{axis === 'said' ? 'days of saying' : 'days spoken of'}</span>
        </p>
        <div className="lane-track axis">
          {ticksOf(span, 7).map(({ at, label }) => (
            <span key={label} className="tick" style={{ left: `${at * 100}%` }}>
              {label}
            </span>
          ))}
          {gaps.map(({ from, to }) => (
            <span key={from} className="gap" title="not in the corpus" style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}>
              <span className="gap-words">not in the corpus</span>
            </span>
          ))}
        </div>
      </div>
    </section>
  )
}
