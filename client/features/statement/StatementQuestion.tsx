import { useEffect, useState } from 'react'
import { EntityPicker } from '../../components/EntityPicker.tsx'
import { useAddress } from '../../state/address.ts'
import { acts, actWords } from './words.ts'

/** The sentence "who said what about where" with gaps to fill. Outlets and days are in the filters beside. */
export function StatementQuestion() {
  const [{ speaker, about, words, act }, setAddress] = useAddress()
  const [typed, setTyped] = useState(words ?? '')
  // The condition may be taken away elsewhere, or by the browser's back.
  useEffect(() => setTyped(words ?? ''), [words])
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault()
        void setAddress({ words: typed.trim() || null })
      }}
    >
      <div className="question-part">
        <EntityPicker label="Who" placeholder="anybody" chosen={speaker} onChoose={(id) => setAddress({ speaker: id })} />
      </div>
      <label className="question-part question-act">
        <span className="label">Act</span>
        <select className="field" value={act ?? ''} onChange={(event) => setAddress({ act: event.target.value || null })}>
          <option value="">says anything</option>
          {acts.map((each) => (
            <option key={each} value={each}>
              {wordsOf(each)}
            </option>
          ))}
        </select>
      </label>
      <label className="question-part">
        <span className="label">Words</span>
        <input
          className="field"
          type="search"
          value={typed}
          placeholder="any words"
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => setAddress({ words: typed.trim() || null })}
        />
      </label>
      <div className="question-part">
        <EntityPicker label="About" placeholder="anything" chosen={about} onChoose={(id) => setAddress({ about: id })} />
      </div>
    </form>
  )
}

function wordsOf(act: string): string {
  return Object.entries(actWords).find(([each]) => each === act)?.[1] ?? act
}
