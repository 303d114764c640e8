import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import type { LinkInput, Standing, Sureness } from '../../gql/generated/graphql.ts'
import { LinkJudging, surenessWords } from './LinkJudging.tsx'

interface MembershipJudgingProps {
  readonly claimId: string
  readonly statementId: string
  readonly rule: string
  readonly sureness: Sureness
  readonly standing: Standing
  readonly judgementId: string | null
}

/** How surely a statement stands to a claim, in a word; the rule and the judging unfold on request, for a board has many cells. */
export function MembershipJudging({ claimId, statementId, ...told }: MembershipJudgingProps) {
  const [isOpen, setOpen] = useState(false)
  const link: LinkInput = { kind: 'MEMBERSHIP', from: statementId, to: claimId }
  const { standing, sureness } = told
  return (
    <>
      <Button weight="quiet" className="membership" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {standing === 'ACCEPTED' ? 'checked by a person' : surenessWords[sureness].toLowerCase()}
        <span className="visually-hidden">: does it stand to this claim so?</span>
      </Button>
      {isOpen && <LinkJudging link={link} what="it stands to this claim so" {...told} />}
    </>
  )
}
