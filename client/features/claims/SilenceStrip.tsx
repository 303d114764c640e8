import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { timesInWords } from '../../components/timesInWords.ts'
import type { SilenceFragment as Silence } from '../../gql/generated/graphql.ts'
import { SilenceCell } from './SilenceCell.tsx'
import { useSilences } from './useSilences.ts'

/** Who would not say, did not mention it, or could not verify, about the place and its parts, and the board's speakers about other things: told as such, never as a position. */
export function SilenceStrip() {
  const [isOpen, setOpen] = useState(false)
  const { silences, count, onMore } = useSilences()
  if (count === 0) return null
  const elsewhere = silences.filter(({ basis }) => basis === 'SPEAKER')
  return (
    <section className="silence" aria-label="Silence and unverified">
      <p className="silence-head">
        <span className="silence-times">{timesInWords(count)}</span> somebody would not say, said nothing of it, or could not verify: no
        position, and no denial.{' '}
        <Button weight="quiet" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? 'hide' : 'show'}
        </Button>
      </p>
      {isOpen && (
        <>
          <Silences silences={silences.filter(({ basis }) => basis !== 'SPEAKER')} />
          {elsewhere.length > 0 && <p className="strip-title">About other things, by those who speak here</p>}
          <Silences silences={elsewhere} />
          {onMore !== null && <Button onClick={onMore}>Show more</Button>}
        </>
      )}
    </section>
  )
}

function Silences({ silences }: { readonly silences: readonly Silence[] }) {
  if (silences.length === 0) return null
  return (
    <ol className="silence-list">
      {silences.map((silence) => (
        <li key={silence.statement.id}>
          <SilenceCell silence={silence} />
        </li>
      ))}
    </ol>
  )
}
