import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { useAddress } from '../../state/address.ts'
import { useBoardKeys } from '../claims/useBoardKeys.ts'
import { daySpan, withRoomBefore } from './daySpan.ts'
import { LikelySpeakers } from './LikelySpeakers.tsx'
import { Sayings } from './Sayings.tsx'
import { SpeakerChart } from './SpeakerChart.tsx'
import { TimelineHead } from './TimelineHead.tsx'
import { useTimelines } from './useTimelines.ts'
import '../claims/board.css'
import '../claims/claims.css'
import '../claims/tellings.css'
import './timeline.css'
import './sayings.css'

/** What one speaker said over time, or several on the same days: the charts above each other, their words side by side. */
export function TimelineView() {
  const [{ axis, from, to, asof }] = useAddress()
  const { asked, timelines, failed } = useTimelines()
  const onKeyDown = useBoardKeys()
  const said = daySpan(timelines.flatMap(({ told }) => [told.earliest, told.latest].filter((day) => day !== null)))
  const span = said === null || axis === 'said' ? said : withRoomBefore(said)
  const isNarrowed = from !== null || to !== null || asof !== null
  const speaking = timelines.filter(({ told }) => told.totalCount + told.undated.length > 0)
  return (
    <section className="board timeline" aria-label="Timeline" onKeyDown={onKeyDown}>
      <TimelineHead />
      {asked === 0 && (
        <Empty title="Whose words?">
          <p>
            Choose a speaker above: a person, an organisation or a unit. Choose a second one to compare them. Or begin with who speaks most:
          </p>
          <LikelySpeakers />
        </Empty>
      )}
      {failed?.error && <Failure what="The timeline could not be loaded." error={failed.error} onRetry={failed.retry} />}
      {asked > 0 && !failed && timelines.length === 0 && <Loading what="the timeline" lines={9} />}
      {span !== null &&
        timelines.map(({ told }) => <SpeakerChart key={told.speaker.id} told={told} span={span} axis={axis} isNarrowed={isNarrowed} />)}
      {timelines
        .filter((timeline) => !speaking.includes(timeline))
        .map(({ told }) => (
          <Empty
            key={told.speaker.id}
            title={`${told.speaker.name} says nothing of this in the corpus${isNarrowed ? ' on these days' : ''}.`}
          >
            That is no silence of theirs: only of what was read. Take a condition away, or read more articles.
          </Empty>
        ))}
      <div className="sayings-beside" style={{ '--speakers': speaking.length }}>
        {speaking.map(({ told, onMore }) => (
          <Sayings key={told.speaker.id} told={told} onMore={onMore} />
        ))}
      </div>
    </section>
  )
}
