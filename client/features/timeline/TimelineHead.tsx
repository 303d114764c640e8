import { EntityPicker } from '../../components/EntityPicker.tsx'
import { FoldedQuestion } from '../../components/FoldedQuestion.tsx'
import { useAddress } from '../../state/address.ts'
import { isTopic, topicWords } from '../claims/words.ts'
import { AxisChoice } from './AxisChoice.tsx'
import { BesidePickers } from './BesidePickers.tsx'
import type { Axis } from './momentTime.ts'
import { useAskedOfTimeline } from './useAskedOfTimeline.ts'

/** The question of the timeline: whose words, beside whose, about which place and what, and which days are drawn. */
export function TimelineHead() {
  const [{ speaker, about, topics, asof, axis }, setAddress] = useAddress()
  return (
    <header className="board-head">
      <h2 className="board-title">What was said, day by day</h2>
      <FoldedQuestion asked={useAskedOfTimeline()} startsOpen={speaker === null}>
        <div className="board-question">
          <div className="board-place">
            <EntityPicker label="Speaker" placeholder="who" chosen={speaker} onChoose={(id) => setAddress({ speaker: id })} />
          </div>
          <BesidePickers />
          <div className="board-place">
            <EntityPicker label="About" placeholder="any place" chosen={about} onChoose={(id) => setAddress({ about: id })} />
          </div>
          <label className="board-order">
            <span className="label">Topic</span>
            <select
              className="field"
              value={topics?.length === 1 ? topics[0] : ''}
              onChange={({ target: { value } }) => setAddress({ topics: isTopic(value) ? [value] : null })}
            >
              <option value="">all topics</option>
              {Object.entries(topicWords).map(([topic, words]) => (
                <option key={topic} value={topic}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <label className="board-day">
            <span className="label">As known on</span>
            <input
              className="field"
              type="date"
              value={asof ?? ''}
              onChange={(event) => setAddress({ asof: event.target.value || null })}
            />
          </label>
          <AxisChoice />
        </div>
      </FoldedQuestion>
      {speaker !== null && <TimelineKey axis={axis} />}
    </header>
  )
}

/** What the marks mean. */
function TimelineKey({ axis }: { readonly axis: Axis }) {
  return (
    <p className="board-key timeline-key">
      <span className="key-mark mark-affirms mark-told">
        <span className="mark-shape" /> {axis === 'said' ? 'said on that day' : 'the words tell the day'}
      </span>
      <span className="key-mark mark-affirms mark-inferred">
        <span className="mark-shape" /> {axis === 'said' ? 'only the article’s day is known' : 'inferred from the day of saying'}
      </span>
      {axis === 'spoken-of' && (
        <>
          <span className="key-mark">
            <span className="key-bar" /> a stretch of days
          </span>
          <span className="key-mark mark-affirms mark-to-come">
            <span className="mark-shape" /> still to come
          </span>
        </>
      )}
      <span className="key-mark mark-denies mark-told">
        <span className="mark-shape" /> square: denies
      </span>
    </p>
  )
}
