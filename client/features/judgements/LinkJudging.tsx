import { Check, X } from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import type { LinkInput, Standing, Sureness } from '../../gql/generated/graphql.ts'
import { JudgeLink } from './mutations.ts'
import { currentSignature } from './signature.ts'
import { useJudge } from './useJudge.ts'
import { useUndo } from './useUndo.ts'
import './judgements.css'

interface LinkJudgingProps {
  readonly link: LinkInput
  /** The link as a sentence: who reads only the buttons must know what is judged. */
  readonly what: string
  readonly rule: string
  readonly sureness: Sureness
  readonly standing: Standing
  readonly judgementId: string | null
}

/** A link that a rule proposes: by which rule and how surely; a person says that it is right or wrong, or takes that back. */
export function LinkJudging({ link, what, rule, sureness, standing, judgementId }: LinkJudgingProps) {
  const { judge, isBusy, refusal } = useJudge()
  const say = (accept: boolean) => judge(JudgeLink, { link, accept, by: currentSignature() })
  return (
    <div className="link-judging">
      <p>
        {surenessWords[sureness]}: {rule}
      </p>
      {standing === 'PROPOSED' || judgementId === null ? (
        <p className="link-choices">
          <Button disabled={isBusy} onClick={() => say(true)}>
            <Check size={13} aria-hidden /> Right<span className="visually-hidden">: {what}</span>
          </Button>
          <Button disabled={isBusy} onClick={() => say(false)}>
            <X size={13} aria-hidden /> Wrong<span className="visually-hidden">: {what}</span>
          </Button>
        </p>
      ) : (
        <Judged id={judgementId} standing={standing} what={what} />
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
      {refusal && (
        <span role="alert" className="judgement-refusal">
          {refusal}
        </span>
      )}
    </p>
  )
}

/** How sure a rule is, before its name. */
export const surenessWords: Readonly<Record<Sureness, string>> = {
  SURE: 'Sure',
  LIKELY: 'Likely',
  TENTATIVE: 'Tentative',
}
