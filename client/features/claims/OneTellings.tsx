import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import { dayInWords } from '../../components/days.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { OneTellingFragment as OneTelling } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { LinkJudging } from '../judgements/LinkJudging.tsx'
import { quoted } from '../statement/quoted.ts'

export const OneTellingFragmentDocument = graphql(`
  fragment OneTelling on OneTelling {
    rule
    sureness
    standing
    judgement { id }
    one { speaker { id name } statement { id day form words } }
    other { speaker { id name } statement { id day form words } }
  }
`)

interface OneTellingsProps {
  readonly claimId: string
  readonly pairs: readonly OneTelling[]
}

/** Denials that may be one act told twice: each pair with both sentences, for a person to say whether it is one. */
export function OneTellings({ claimId, pairs }: OneTellingsProps) {
  const [isOpen, setOpen] = useState(false)
  if (pairs.length === 0) return null
  return (
    <div className="one-tellings">
      <Button weight="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {counted(pairs.length, 'pair of denials', 'pairs of denials')} that may be one
      </Button>
      {isOpen && (
        <ul>
          {pairs.map((pair) => (
            <li key={`${pair.one.statement.id} ${pair.other.statement.id}`} className="one-telling">
              <Telling claimId={claimId} utterance={pair.one} />
              <Telling claimId={claimId} utterance={pair.other} />
              <LinkJudging
                ends={{ kind: 'ONE_TELLING', from: pair.one.statement.id, to: pair.other.statement.id }}
                what={`${nameOf(pair.one)} and ${nameOf(pair.other)} tell one denial`}
                link={pair}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Telling({ claimId, utterance }: { readonly claimId: string; readonly utterance: OneTelling['one'] }) {
  const { openEvidence } = useSelection()
  const { statement } = utterance
  return (
    <div>
      <p className="clash-who">
        <strong>{nameOf(utterance)}</strong> <span className="tally">{statement.day ? dayInWords(statement.day) : 'undated'}</span>
      </p>
      <button type="button" className="utterance-words" onClick={() => openEvidence(claimId, statement.id)}>
        {quoted(statement)}
        <span className="visually-hidden"> — read in the article</span>
      </button>
    </div>
  )
}

function nameOf({ speaker }: OneTelling['one']): string {
  return speaker?.name ?? 'Somebody unnamed'
}
