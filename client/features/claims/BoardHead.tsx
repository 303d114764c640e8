import { useEffect, useState } from 'react'
import { EntityPicker } from '../../components/EntityPicker.tsx'
import { FoldedQuestion } from '../../components/FoldedQuestion.tsx'
import { usePicked } from '../../components/usePicked.ts'
import type { Topic } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { askedInWords } from './askedInWords.ts'
import { PositionMark } from './PositionMark.tsx'
import { TopicFilter } from './TopicFilter.tsx'
import { positions } from './words.ts'

/** The question of the board: which place, told when, as known on which day, of what, in which order; and what the signs mean. */
export function BoardHead({ topics }: { readonly topics: readonly { readonly topic: Topic; readonly count: number }[] }) {
  const [address, setAddress] = useAddress()
  const { about, order, contested } = address
  const { entity } = usePicked(about)
  return (
    <header className="board-head">
      <h2 className="board-title">What is claimed here, and who says so</h2>
      <FoldedQuestion asked={askedInWords(address, entity?.name ?? null)}>
        <div className="board-question">
          <div className="board-place">
            <EntityPicker label="About" placeholder="any place" chosen={about} onChoose={(id) => setAddress({ about: id })} />
          </div>
          <DayField name="from" label="Told from" />
          <DayField name="to" label="Told until" />
          <DayField name="asof" label="As known on" />
          <label className="board-order">
            <span className="label">Order</span>
            <select
              className="field"
              value={order}
              onChange={(event) => setAddress({ order: event.target.value === 'contested' ? 'contested' : null })}
            >
              <option value="newest">newest first</option>
              <option value="contested">most contested first</option>
            </select>
          </label>
          <WordsField />
          <label className="board-only">
            <input
              type="checkbox"
              checked={contested === true}
              onChange={(event) => setAddress({ contested: event.target.checked ? true : null })}
            />
            only contested
          </label>
        </div>
        {order === 'contested' && (
          <p className="board-note">
            Most contested: how many speakers affirm a claim, how many deny it or grant it only in part; the smaller of the two numbers. An
            unnamed voice counts once for each text.
          </p>
        )}
        <TopicFilter topics={topics} />
        <p className="board-key">
          {positions.map((position) => (
            <PositionMark key={position} position={position} />
          ))}
          <span className="tally">Nothing here says who is right.</span>
        </p>
      </FoldedQuestion>
    </header>
  )
}

function WordsField() {
  const [{ words }, setAddress] = useAddress()
  const [typed, setTyped] = useState(words ?? '')
  // The condition may be taken away elsewhere, or by the browser's back.
  useEffect(() => setTyped(words ?? ''), [words])
  const ask = () => setAddress({ words: typed.trim() || null })
  return (
    <label className="board-words">
      <span className="label">Words</span>
      <input
        className="field"
        type="search"
        value={typed}
        placeholder="any words"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={ask}
        onKeyDown={(event) => event.key === 'Enter' && void ask()}
      />
    </label>
  )
}

function DayField({ name, label }: { readonly name: 'from' | 'to' | 'asof'; readonly label: string }) {
  const [address, setAddress] = useAddress()
  return (
    <label className="board-day">
      <span className="label">{label}</span>
      <input
        className="field"
        type="date"
        value={address[name] ?? ''}
        onChange={(event) => setAddress({ [name]: event.target.value || null })}
      />
    </label>
  )
}
