import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { LinkJudging } from './LinkJudging.tsx'
import { surenessWords } from './words.ts'

const MembershipJudgingFragment = graphql(`
  fragment MembershipJudging on Utterance { rule sureness standing judgement { id } statement { id } }
`)

interface MembershipJudgingProps {
  readonly claimId: string
  readonly utterance: FragmentType<typeof MembershipJudgingFragment>
}

/** How surely a statement stands to a claim, in a word; the rule and the judging unfold on request, for a board has many cells. */
export function MembershipJudging({ claimId, utterance }: MembershipJudgingProps) {
  const { statement, ...link } = readFragment(MembershipJudgingFragment, utterance)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button weight="quiet" className="membership" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {link.standing === 'ACCEPTED' ? 'checked by a person' : surenessWords[link.sureness].toLowerCase()}
        <span className="visually-hidden">: does it stand to this claim so?</span>
      </Button>
      {isOpen && (
        <LinkJudging ends={{ kind: 'MEMBERSHIP', from: statement.id, to: claimId }} what="it stands to this claim so" link={link} />
      )}
    </>
  )
}
