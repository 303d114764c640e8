import { topicWords } from '../claims/words.ts'
import type { DaySpan } from './daySpan.ts'
import { MomentMark } from './MomentMark.tsx'
import { type Axis, momentPlace } from './momentTime.ts'
import { rowsOf } from './stackMoments.ts'
import type { DatedMoment } from './useTimeline.ts'

interface TopicLanesProps {
  readonly moments: readonly DatedMoment[]
  readonly span: DaySpan
  readonly axis: Axis
}

/** A lane for each topic, a mark for each thing said; what would lie over another stands on top of it. */
export function TopicLanes({ moments, span, axis }: TopicLanesProps) {
  const lanes = [...Map.groupBy(moments, ({ claim }) => claim.topic)].sort(([a], [b]) => Number(a === 'OTHER') - Number(b === 'OTHER'))
  return (
    <>
      {lanes.map(([topic, those]) => {
        const places = those.map((moment) => momentPlace(moment, axis, span))
        const rows = rowsOf(places.map(({ barFrom, at }) => ({ from: barFrom, to: at })))
        return (
          <section key={topic} className="lane" aria-label={topicWords[topic]}>
            <p className="lane-name">
              {topicWords[topic]} <span className="tally">{those.length}</span>
            </p>
            <div className="lane-track" style={{ '--rows': Math.max(...rows) + 1 }}>
              {those.map((moment, index) => {
                const place = places[index]
                return (
                  place && (
                    <MomentMark
                      key={`${moment.statement.id} ${moment.claim.id} ${moment.position}`}
                      moment={moment}
                      place={place}
                      style={{ '--row': rows[index] }}
                    />
                  )
                )
              })}
            </div>
          </section>
        )
      })}
    </>
  )
}
