import { ArrowLeft } from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import { dayInWords } from '../../components/days.ts'
import type { Position } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { positions, positionWords } from '../claims/words.ts'
import { delayInWords } from './delayInWords.ts'
import { TieShape } from './TieShape.tsx'
import { ties, tieWords } from './tieWords.ts'
import type { ToldSpread } from './useSpread.ts'

interface SpreadHeadProps {
  readonly told: ToldSpread
  readonly position: Position
}

/** Which claim, whose words on it, how far it went, and what the signs mean. */
export function SpreadHead({ told, position }: SpreadHeadProps) {
  const [, setAddress] = useAddress()
  const { claim } = told
  const counts = {
    AFFIRMS: claim.counts.affirms,
    DENIES: claim.counts.denies,
    PARTLY: claim.counts.partly,
    OTHER_SCOPE: claim.counts.otherScope,
  }
  const shown = positions.filter((each) => counts[each] > 0 || each === position)
  return (
    <header className="board-head spread-head">
      <Button weight="quiet" onClick={() => setAddress({ spread: null, stand: null })}>
        <ArrowLeft size={14} aria-hidden /> The board
      </Button>
      <h2 className="board-title">{claim.words}</h2>
      <p className="spread-sum">{sumOf(told)}</p>
      <ul className="topic-choices" aria-label="Whose words">
        {shown.map((each) => (
          <li key={each}>
            <button
              type="button"
              className="topic-choice"
              aria-pressed={each === position}
              onClick={() => setAddress({ stand: each === 'AFFIRMS' ? null : each })}
            >
              {standWords[each]} <span className="tally">{counts[each]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="board-key spread-key">
        {ties.map((tie) => (
          <span key={tie} className="spread-key-tie" title={tieWords[tie].meaning}>
            <TieShape tie={tie} /> {tieWords[tie].short}
          </span>
        ))}
        <span className="tally">
          Lines lead from the earlier to the later. <ins>Added words</ins>, <del>dropped words</del>, against the first wording.
        </span>
      </p>
    </header>
  )
}

const standWords: Readonly<Record<Position, string>> = {
  AFFIRMS: 'Who affirms it',
  DENIES: 'Who denies it',
  PARTLY: 'Who grants it in part',
  OTHER_SCOPE: `Of ${positionWords.OTHER_SCOPE}`,
}

/** "First told on 5 Mar 2026, in Norrby Wire; 4 appearances …": what the chart shows, in a sentence. */
function sumOf({ claim: { spread }, dated, undated }: ToldSpread): string {
  const [first] = dated
  const latest = dated.at(-1)
  const all = spread.appearances.totalCount + spread.undatedCount
  const outlet = first?.statement.article.outlet?.name
  const parts = [
    first === undefined || first.day == null
      ? null
      : `First told on ${dayInWords(first.day)}${outlet === undefined ? '' : ` in ${outlet}`}`,
    latest === undefined || latest === first || latest.delayDays === 0 ? null : `last ${delayInWords(latest.delayDays ?? null)}`,
    `${counted(all, 'appearance')} in ${counted(spread.origins, 'text')}`,
    spread.outlets === 0 ? 'outlets not told' : counted(spread.outlets, 'outlet'),
    undated.length === 0 ? null : `${spread.undatedCount} without a day`,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}
