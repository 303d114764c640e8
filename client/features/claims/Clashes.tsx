import { useState } from 'react'
import { dayInWords } from '../../components/days.ts'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { ClashToldFragment as Clash, Verdict } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { quoted } from '../statement/quoted.ts'

const ClashToldFragmentDocument = graphql(`
  fragment ClashTold on Clash {
    verdict
    one { id day form words speaker { id name } source { text } }
    other { id day form words speaker { id name } source { text } }
  }
`)

const verdicts = ['CONTRADICTS', 'STRAINS'] as const
type Told = (typeof verdicts)[number]

const verdictWords: Readonly<Record<Told, { readonly one: string; readonly meaning: string }>> = {
  CONTRADICTS: { one: 'contradicts', meaning: 'Both cannot be so: one scope, one time. Which of them is so, nothing here says.' },
  STRAINS: { one: 'strains', meaning: 'Both can hardly be so: one is vague, or speaks of a part against the whole.' },
}

interface ClashesProps {
  readonly claimId: string
  readonly clashes: readonly FragmentType<typeof ClashToldFragmentDocument>[]
}

/** Quiet badges, "4 contradict", "1 strains", that open both sentences of each pair. */
export function Clashes({ claimId, clashes: masked }: ClashesProps) {
  const [opened, setOpened] = useState<Told | null>(null)
  const clashes = readFragment(ClashToldFragmentDocument, masked)
  const of = (verdict: Verdict) => clashes.filter((clash) => clash.verdict === verdict)
  if (clashes.length === 0) return null
  return (
    <div className="clashes">
      <p className="clash-badges">
        {verdicts
          .filter((verdict) => of(verdict).length > 0)
          .map((verdict) => (
            <button
              key={verdict}
              type="button"
              className="clash-badge"
              data-cell
              aria-expanded={opened === verdict}
              onClick={() => setOpened(opened === verdict ? null : verdict)}
            >
              {verdictWords[verdict].one} <span className="clash-count">{of(verdict).length}</span>
            </button>
          ))}
      </p>
      {opened !== null && (
        <section className="clash-pairs" aria-label={verdictWords[opened].one}>
          <p className="clash-meaning">{verdictWords[opened].meaning}</p>
          {of(opened).map(({ one, other }) => (
            <ul key={`${one.id} ${other.id}`} className="clash-pair">
              {[one, other].map((statement) => (
                <Sentence key={statement.id} claimId={claimId} statement={statement} />
              ))}
            </ul>
          ))}
        </section>
      )}
    </div>
  )
}

interface SentenceProps {
  readonly claimId: string
  readonly statement: Clash['one']
}

function Sentence({ claimId, statement }: SentenceProps) {
  const { openEvidence } = useSelection()
  const who = statement.speaker?.name ?? statement.source[0]?.text ?? 'No source given'
  return (
    <li className="clash-sentence">
      <p className="clash-who">
        <strong>{who}</strong> <span className="tally">{statement.day ? dayInWords(statement.day) : 'undated'}</span>
      </p>
      <button type="button" className="utterance-words" data-cell onClick={() => openEvidence(claimId, statement.id)}>
        {quoted(statement)}
      </button>
    </li>
  )
}
