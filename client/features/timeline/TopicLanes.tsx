import type { CSSProperties } from 'react'
import { topicWords } from '../claims/words.ts'
import { type DaySpan, shareOfSpan } from './daySpan.ts'
import { MomentMark } from './MomentMark.tsx'
import type { DatedMoment } from './useTimeline.ts'

/** A lane for each topic, a mark for each thing said; what was said on one day stands on top of each other. */
export function TopicLanes({ moments, span }: { readonly moments: readonly DatedMoment[]; readonly span: DaySpan }) {
  const lanes = [...Map.groupBy(moments, ({ claim }) => claim.topic)].sort(([a], [b]) => Number(a === 'OTHER') - Number(b === 'OTHER'))
  return (
    <>
      {lanes.map(([topic, those]) => (
        <section key={topic} className="lane" aria-label={topicWords[topic]}>
          <p className="lane-name">
            {topicWords[topic]} <span className="tally">{those.length}</span>
          </p>
          <div className="lane-track" style={{ '--rows': highest(those) } as CSSProperties}>
            {stacked(those).map(({ moment, row }) => (
              <MomentMark
                key={`${moment.statement.id} ${moment.claim.id}`}
                moment={moment}
                style={{ left: `${shareOfSpan(moment.day, span) * 100}%`, '--row': row } as CSSProperties}
              />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

function stacked(moments: readonly DatedMoment[]) {
  const days = Map.groupBy(moments, ({ day }) => day)
  return [...days.values()].flatMap((those) => those.map((moment, row) => ({ moment, row })))
}

function highest(moments: readonly DatedMoment[]): number {
  return Math.max(...[...Map.groupBy(moments, ({ day }) => day).values()].map(({ length }) => length))
}
