import type { CSSProperties } from 'react'
import { dayInWords } from '../../components/days.ts'
import { useSelection } from '../../state/useSelection.ts'
import { positionWords } from '../claims/words.ts'
import { quoted } from '../statement/quoted.ts'
import { daysInWords } from '../time/timeWords.ts'
import { type Certainty, type MomentPlace, momentDays } from './momentTime.ts'
import type { DatedMoment } from './useTimeline.ts'

interface MomentMarkProps {
  readonly moment: DatedMoment
  readonly place: MomentPlace
  readonly style: CSSProperties
  /** What stands beside the mark: a share or a number. */
  readonly label?: string
}

/** One thing said, as a mark on its day with a bar for a window: filled when the words tell the day, hollow when it is inferred, dotted for what is to come; round affirms, square denies. */
export function MomentMark({ moment, place, style, label }: MomentMarkProps) {
  const { openEvidence, statement: open } = useSelection()
  const { claim, statement, position, day } = moment
  const told = `${dayInWords(day)}, ${positionWords[position]}: ${claim.words}`
  return (
    <>
      {place.at > place.barFrom && (
        <span
          className="mark-bar"
          style={{ ...style, left: `${place.barFrom * 100}%`, width: `${(place.at - place.barFrom) * 100}%` }}
          aria-hidden="true"
        />
      )}
      <button
        type="button"
        className={`mark mark-${position.toLowerCase()} mark-${place.certainty} ${place.beyond === null ? '' : `mark-${place.beyond}`}`}
        style={{ ...style, left: `${place.at * 100}%` }}
        data-cell
        aria-current={open === statement.id}
        aria-label={told}
        title={`${told}\n${spokenOf(moment)}\n${quoted(statement)}`}
        onClick={() => openEvidence(claim.id, statement.id)}
      >
        <span className="mark-shape" />
        {label !== undefined && <span className="mark-label">{label}</span>}
      </button>
    </>
  )
}

const certaintyWords: Readonly<Record<Certainty, string>> = {
  told: 'as its words tell',
  inferred: 'inferred from the day of saying',
  'to-come': 'still to come when it was said',
}

function spokenOf(moment: DatedMoment): string {
  const { from, to, certainty } = momentDays(moment, 'spoken-of')
  return certainty === 'to-come' ? certaintyWords[certainty] : `speaks of ${daysInWords(from, to)}, ${certaintyWords[certainty]}`
}
