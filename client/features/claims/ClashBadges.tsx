import { type ClashVerdict, clashVerdicts, clashWords } from './clashWords.ts'

interface ClashBadgesProps {
  readonly counts: ReadonlyMap<string, number>
  /** Whether there may be more pairs than were asked for. */
  readonly isCut: boolean
  readonly opened: ClashVerdict | null
  readonly onOpen: (verdict: ClashVerdict | null) => void
}

/** Quiet badges, "contradicts 3", "strains 1", that open the sentences of each pair. */
export function ClashBadges({ counts, isCut, opened, onOpen }: ClashBadgesProps) {
  const shown = clashVerdicts.filter((verdict) => counts.has(verdict))
  if (shown.length === 0) return null
  return (
    <p className="clash-badges">
      {shown.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className="clash-badge"
          data-cell
          aria-expanded={opened === verdict}
          title={clashWords[verdict].meaning}
          onClick={() => onOpen(opened === verdict ? null : verdict)}
        >
          {clashWords[verdict].one} <span className="clash-count">{`${counts.get(verdict)}${isCut ? '+' : ''}`}</span>
        </button>
      ))}
    </p>
  )
}
