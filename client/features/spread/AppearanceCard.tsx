import { useEffect, useRef } from 'react'
import { dayInWords } from '../../components/days.ts'
import type { AppearanceFragment as Appearance } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { quoted } from '../statement/quoted.ts'
import { actWords } from '../statement/words.ts'
import { ChainLine } from './ChainLine.tsx'
import { delayInWords } from './delayInWords.ts'
import { TieShape } from './TieShape.tsx'
import { tieWords } from './tieWords.ts'
import { leastAlike, WordingDrift } from './WordingDrift.tsx'

interface AppearanceCardProps {
  readonly claimId: string
  readonly appearance: Appearance
  /** Its place in the list, from 1. */
  readonly place: number
}

/** One appearance in words: its tie, its delay, whose hands it came through, and its wording against the first. A click opens the sentence. */
export function AppearanceCard({ claimId, appearance, place }: AppearanceCardProps) {
  const { openEvidence, statement: open } = useSelection()
  const { statement, tie, delayDays, likeness, drift, statementCount } = appearance
  const isOpen = open === statement.id
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const isAlike = tie !== 'FIRST' && likeness >= leastAlike
  return (
    <li ref={card} className="appearance" aria-current={isOpen}>
      <p className="appearance-head" title={tieWords[tie].meaning}>
        <TieShape tie={tie} />
        <strong>{tie === 'FIRST' ? 'First told' : delayInWords(delayDays ?? null)}</strong>
        <span className="tally">{dayOf(appearance)}</span>
        <span className="appearance-place tally">{place}</span>
      </p>
      <ChainLine chain={statement.chain} />
      {tie !== 'FIRST' && <p className="appearance-tie">{tieOf(appearance)}</p>}
      <button type="button" className="utterance-words" data-cell onClick={() => openEvidence(claimId, statement.id)}>
        {isAlike && likeness < 1 ? <WordingDrift drift={drift} /> : quoted(statement)}
        <span className="visually-hidden"> — read in the article</span>
      </button>
      <p className="utterance-manner">
        {actWords[statement.act]}
        {tie !== 'FIRST' && ` · ${likenessInWords(likeness)}`}
        {statementCount > 1 && ` · ${statementCount} places of the article tell it`}
      </p>
    </li>
  )
}

function dayOf({ day, dayBasis }: Appearance): string {
  if (day == null) return ''
  return dayBasis === 'SAID' ? `said ${dayInWords(day)}, publication day not told` : dayInWords(day)
}

function tieOf({ tie, from, statement }: Appearance): string {
  const asThere = from?.words === statement.words ? ', word for word' : ''
  const earlier = from == null ? null : (from.article.outlet?.name ?? `“${from.article.title}”`)
  switch (tie) {
    case 'COPY':
      return `The same text as ${earlier ?? 'an earlier one'}${asThere}`
    case 'THROUGH': {
      const hands = statement.chain.flatMap(({ role, name }) =>
        role === 'AGENCY' || role === 'VIA' || role === 'TELLER' ? (name ?? []) : [],
      )
      const whom = hands.length === 0 ? (statement.speaker?.name ?? 'another outlet') : hands.join(' and ')
      return `By way of ${whom}${from == null ? ', whose own report is not in the corpus' : asThere}`
    }
    case 'CARRIED':
      return `The same saying as in ${earlier ?? 'an earlier one'}, in a text of its own${asThere}`
    case 'REPEATED':
      return `The same speaker again; earlier in ${earlier ?? 'the corpus'}`
    default:
      return 'No tie to an earlier one is known'
  }
}

function likenessInWords(likeness: number): string {
  if (likeness >= 1) return 'word for word as first told'
  return likeness < leastAlike ? 'in other words' : `${Math.round(likeness * 100)} % like the first wording`
}
