import { ChevronDown, ChevronUp, List } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../components/IconButton.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { FixSpeakerButton, FixSpeakerPlace } from '../judgements/FixSpeakerOpening.tsx'
import { actWords } from '../statement/words.ts'
import { useStepKeys } from './useStepKeys.ts'

const StatementStepFragment = graphql(`
  fragment StatementStep on Statement { id act voice words speaker { id name } source { text } }
`)

interface StatementStepsProps {
  readonly statements: readonly (FragmentType<typeof StatementStepFragment> & { readonly id: string })[]
  readonly activeId: string | null
}

/** Which statement of the article is in focus, the way to the one before and the one after, and the list of all. */
export function StatementSteps({ statements, activeId }: StatementStepsProps) {
  const [isListed, setListed] = useState(false)
  const [fixed, setFixed] = useState<string | null>(null)
  const { stepTo } = useSelection()
  const place = statements.findIndex(({ id }) => id === activeId)
  const before = statements[place - 1]
  const after = statements[place + 1]
  const active = statements[place]
  useStepKeys({ before: before?.id ?? null, after: after?.id ?? null, onStep: stepTo })
  return (
    <nav className="steps" aria-label="Statements in this article">
      <div className="steps-bar">
        <p className="steps-place" aria-live="polite">
          {active === undefined ? (
            `${statements.length} statements`
          ) : (
            <>
              <span className="steps-number">
                {place + 1} / {statements.length}
              </span>
              <StepWords statement={active} />
            </>
          )}
        </p>
        {active !== undefined && (
          <FixSpeakerButton isOpen={fixed === active.id} onToggle={() => setFixed(fixed === active.id ? null : active.id)} />
        )}
        <IconButton
          label="Statement before (K)"
          icon={ChevronUp}
          disabled={before === undefined}
          onClick={() => before && stepTo(before.id)}
        />
        <IconButton
          label="Next statement (J)"
          icon={ChevronDown}
          disabled={after === undefined}
          onClick={() => after && stepTo(after.id)}
        />
        <IconButton label="List the statements" icon={List} aria-pressed={isListed} onClick={() => setListed(!isListed)} />
      </div>
      {active !== undefined && fixed === active.id && (
        <FixSpeakerPlace key={active.id} statement={readFragment(StatementStepFragment, active)} onDone={() => setFixed(null)} />
      )}
      {isListed && (
        <ol className="steps-list">
          {statements.map((statement) => (
            <li key={statement.id}>
              <button type="button" aria-current={statement.id === activeId} onClick={() => stepTo(statement.id)}>
                <StepWords statement={statement} isLong />
              </button>
            </li>
          ))}
        </ol>
      )}
    </nav>
  )
}

function StepWords({
  statement,
  isLong = false,
}: {
  readonly statement: FragmentType<typeof StatementStepFragment>
  readonly isLong?: boolean
}) {
  const { act, voice, words, speaker, source } = readFragment(StatementStepFragment, statement)
  const who = voice === 'UNATTRIBUTED' ? 'No source given' : (speaker?.name ?? source[0]?.text ?? 'Speaker not named')
  return (
    <span className="step">
      <strong>{who}</strong> <span className="statement-act">{actWords[act]}</span>
      {isLong && <span className="step-words"> {words}</span>}
    </span>
  )
}
