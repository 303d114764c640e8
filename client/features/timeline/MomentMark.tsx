import type { CSSProperties } from 'react'
import { dayInWords } from '../../components/days.ts'
import { useSelection } from '../../state/useSelection.ts'
import { positionWords } from '../claims/words.ts'
import { quoted } from '../statement/quoted.ts'
import type { DatedMoment } from './useTimeline.ts'

interface MomentMarkProps {
  readonly moment: DatedMoment
  readonly style: CSSProperties
  /** What stands beside the mark: a share or a number. */
  readonly label?: string
}

/** One thing said, as a mark on its day: filled when the text tells the day, hollow when only the article's is known; round affirms, square denies. */
export function MomentMark({ moment, style, label }: MomentMarkProps) {
  const { openEvidence, statement: open } = useSelection()
  const { claim, statement, position, dayBasis, day } = moment
  const told = `${dayInWords(day)}, ${positionWords[position]}: ${claim.words}`
  return (
    <button
      type="button"
      className={`mark mark-${position.toLowerCase()} ${dayBasis === 'SAID' ? 'mark-told' : 'mark-inferred'}`}
      style={style}
      data-cell
      aria-current={open === statement.id}
      aria-label={told}
      title={`${told}\n${quoted(statement)}`}
      onClick={() => openEvidence(claim.id, statement.id)}
    >
      <span className="mark-shape" />
      {label !== undefined && <span className="mark-label">{label}</span>}
    </button>
  )
}
