import { Check, X } from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import type { LinkInput, Standing, Sureness } from '../../gql/generated/graphql.ts'
import { JudgeLink } from './mutations.ts'
import { currentSignature } from './signature.ts'
import { useJudge } from './useJudge.ts'
import { useUndo } from './useUndo.ts'
import { surenessWords } from './words.ts'
import './judgements.css'
import './links.css'

/** A link as it stands: proposed by a rule, and perhaps judged. */
export interface ProposedLink {
  readonly rule: string
  readonly sureness: Sureness
  readonly standing: Standing
  readonly judgement?: { readonly id: string } | null | undefined
}

interface LinkJudgingProps {
  readonly ends: LinkInput
  readonly link: ProposedLink
  /** The link as a sentence: who reads only the buttons must know what is judged. */
  readonly what: string
}

/** By which rule a link is proposed and how surely; a person says that it is right or wrong, or takes that back. */
export function LinkJudging({ ends, link: { rule, sureness, standing, judgement }, what }: LinkJudgingProps) {
  const { judge, isBusy, refusal } = useJudge()
  const say = (accept: boolean) => judge(JudgeLink, { link: ends, accept, by: currentSignature() })
  return (
    <div className="link-judging">
      <p>
        {surenessWords[sureness]}: {rule}
      </p>
      {standing !== 'PROPOSED' && judgement ? (
        <Judged id={judgement.id} standing={standing} what={what} />
      ) : (
        <p className="link-choices">
          <Button disabled={isBusy} onClick={() => say(true)}>
            <Check size={13} aria-hidden /> Right<span className="visually-hidden">: {what}</span>
          </Button>
          <Button disabled={isBusy} onClick={() => say(false)}>
            <X size={13} aria-hidden /> Wrong<span className="visually-hidden">: {what}</span>
          </Button>
        </p>
      )}
      <p role="alert" className="judgement-refusal">
        {refusal}
      </p>
    </div>
  )
}

function Judged({ id, standing, what }: { readonly id: string; readonly standing: Standing; readonly what: string }) {
  const { undo, isBusy, refusal } = useUndo(id)
  return (
    <p className="link-choices">
      {standing === 'ACCEPTED' ? 'A person says that it is right.' : 'A person says that it is wrong.'}
      <Button weight="quiet" disabled={isBusy} onClick={undo}>
        Undo<span className="visually-hidden">: {what}</span>
      </Button>
      <span role="alert" className="judgement-refusal">
        {refusal}
      </span>
    </p>
  )
}
