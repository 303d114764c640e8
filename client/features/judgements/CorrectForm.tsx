import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { currentSignature } from './signature.ts'
import { WhyField } from './WhyField.tsx'

/** Who judges and why, as every judging mutation takes it. */
export interface Signed {
  readonly by: string
  readonly why?: string
}

interface CorrectFormProps {
  /** What the button does, as a verb. */
  readonly action: string
  readonly canSend: boolean
  readonly isBusy: boolean
  readonly refusal: string | null
  readonly onSend: (signed: Signed) => void
  readonly children: ReactNode
}

/** One correction: its fields, a reason, the button, and below it why the server refused. */
export function CorrectForm({ action, canSend, isBusy, refusal, onSend, children }: CorrectFormProps) {
  const [why, setWhy] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (canSend && !isBusy) onSend({ by: currentSignature(), ...(why.trim() === '' ? {} : { why: why.trim() }) })
  }
  return (
    <form className="correct-form" onSubmit={send}>
      {children}
      <WhyField why={why} onWhy={setWhy} />
      <Button weight="strong" type="submit" disabled={!canSend || isBusy}>
        {isBusy ? 'Saving…' : action}
      </Button>
      <p role="alert" className="judgement-refusal">
        {refusal}
      </p>
    </form>
  )
}
