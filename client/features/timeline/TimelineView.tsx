import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { useAddress } from '../../state/address.ts'
import { useBoardKeys } from '../claims/useBoardKeys.ts'
import { daySpan } from './daySpan.ts'
import { Sayings } from './Sayings.tsx'
import { SpeakerChart } from './SpeakerChart.tsx'
import { TimelineHead } from './TimelineHead.tsx'
import { useTimeline } from './useTimeline.ts'
import '../claims/claims.css'
import './timeline.css'

/** What one speaker said over time, or two on the same days: the charts above each other, their words side by side. */
export function TimelineView() {
  const [{ speaker, beside }] = useAddress()
  const one = useTimeline(speaker)
  const other = useTimeline(beside)
  const onKeyDown = useBoardKeys()
  const timelines = [one, other].flatMap(({ told, onMore }) => (told === null ? [] : [{ told, onMore }]))
  const span = daySpan(timelines.flatMap(({ told }) => told.moments.map(({ day }) => day)))
  const failed = [one, other].find(({ error }) => error !== undefined)
  const isAsked = speaker !== null || beside !== null
  return (
    <section className="board timeline" aria-label="Timeline" onKeyDown={onKeyDown}>
      <TimelineHead />
      {!isAsked && (
        <Empty title="Whose words?">
          Choose a speaker above: a person, an organisation or a unit. Choose a second one to compare them.
        </Empty>
      )}
      {failed?.error && <Failure what="The timeline could not be loaded." error={failed.error} onRetry={failed.retry} />}
      {isAsked && !failed && timelines.length === 0 && <Loading what="the timeline" lines={9} />}
      {span !== null && timelines.map(({ told }) => <SpeakerChart key={told.speaker.id} told={told} span={span} />)}
      {timelines
        .filter(({ told }) => told.totalCount + told.undated.length === 0)
        .map(({ told }) => (
          <Empty key={told.speaker.id} title={`${told.speaker.name} says nothing of this in the corpus.`}>
            That is no silence of theirs: only of what was read. Take a condition away, or read more articles.
          </Empty>
        ))}
      <div className="sayings-beside">
        {timelines
          .filter(({ told }) => told.totalCount + told.undated.length > 0)
          .map(({ told, onMore }) => (
            <Sayings key={told.speaker.id} told={told} onMore={onMore} />
          ))}
      </div>
    </section>
  )
}
