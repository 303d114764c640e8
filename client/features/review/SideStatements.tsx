import { dayInWords } from '../../components/days.ts'
import type { PairSideFragment as Side } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { quoted } from '../statement/quoted.ts'
import { actWords } from '../statement/words.ts'

/** What it said and what is said about it: how much, and the latest of each. */
export function SideStatements({ side }: { readonly side: Side }) {
  const { openStatement } = useSelection()
  const told = [
    ...side.said.nodes.map((statement) => ({ ...statement, who: side.name })),
    ...side.saidAbout.nodes.map((statement) => ({ ...statement, who: statement.speaker?.name ?? 'somebody' })),
  ]
  return (
    <>
      <p className="tally">
        {[side.saidCount > 0 && `makes ${side.saidCount}`, side.aboutCount > 0 && `${side.aboutCount} about it`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul className="pair-sentences">
        {told.map((statement) => (
          <li key={`${statement.who} ${statement.id}`}>
            <button type="button" className="evidence" onClick={() => openStatement(statement.id)}>
              <span className="pair-who">
                {statement.who} {actWords[statement.act]}
                {statement.day ? ` · ${dayInWords(statement.day)}` : ''}
              </span>
              {quoted(statement)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
