import { EntityPicker } from '../../components/EntityPicker.tsx'
import { useAddress } from '../../state/address.ts'
import { isTopic, topicWords } from '../claims/words.ts'

/** The question of the timeline: whose words, beside whose, about which place and what. */
export function TimelineHead() {
  const [{ speaker, beside, about, topics, asof }, setAddress] = useAddress()
  return (
    <header className="board-head">
      <h2 className="board-title">What was said, day by day</h2>
      <div className="board-question">
        <div className="board-place">
          <EntityPicker label="Speaker" placeholder="who" chosen={speaker} onChoose={(id) => setAddress({ speaker: id })} />
        </div>
        <div className="board-place">
          <EntityPicker label="Beside" placeholder="another speaker" chosen={beside} onChoose={(id) => setAddress({ beside: id })} />
        </div>
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
          <input className="field" type="date" value={asof ?? ''} onChange={(event) => setAddress({ asof: event.target.value || null })} />
        </label>
      </div>
      <p className="board-key timeline-key">
        <span className="key-mark mark-affirms mark-told">
          <span className="mark-shape" /> said on that day
        </span>
        <span className="key-mark mark-affirms mark-inferred">
          <span className="mark-shape" /> only the article’s day is known
        </span>
        <span className="key-mark mark-denies mark-told">
          <span className="mark-shape" /> square: denies
        </span>
      </p>
    </header>
  )
}
