import { dayInWords } from '../../components/days.ts'
import { EntityLink } from '../../components/EntityLink.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { quoted } from '../statement/quoted.ts'
import { actWords } from '../statement/words.ts'
import { changeWords } from './words.ts'

export const ChangeToldFragment = graphql(`
  fragment ChangeTold on Change {
    kind
    speaker { id name kind }
    from { id day act form words article { id publishedAt } }
    to { id day act form words article { id publishedAt } }
  }
`)

interface ChangesToldProps {
  readonly changes: readonly FragmentType<typeof ChangeToldFragment>[]
  /** The claim whose evidence the reader then walks through; null when there is none. */
  readonly claimId: string | null
  /** Where it differs from saying to saying: the claim that each takes a position on. */
  readonly claimOf?: (statementId: string) => string | null
}

/** How speakers changed their word, each with both sayings. */
export function ChangesTold({ changes, claimId, claimOf }: ChangesToldProps) {
  const { openEvidence, openStatement } = useSelection()
  if (changes.length === 0) return null
  const open = (id: string) => {
    const claim = claimId ?? claimOf?.(id) ?? null
    return claim === null ? openStatement(id) : openEvidence(claim, id)
  }
  return (
    <ul className="changes" aria-label="Changes of a speaker’s word">
      {changes.map((masked) => {
        const { kind, speaker, from, to } = readFragment(ChangeToldFragment, masked)
        return (
          <li key={`${kind} ${from.id} ${to.id}`} className="change">
            <p className="change-head">
              <EntityLink entity={speaker} /> {changeWords[kind]}
            </p>
            <ol className="change-words">
              {[from, to].map((saying) => (
                <li key={saying.id}>
                  <span className="change-day">
                    {saying.day ? dayInWords(saying.day) : 'undated'} · {actWords[saying.act]}
                  </span>
                  <button type="button" className="change-saying" data-cell onClick={() => open(saying.id)}>
                    {quoted(saying)}
                  </button>
                </li>
              ))}
            </ol>
          </li>
        )
      })}
    </ul>
  )
}
