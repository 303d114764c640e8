import { useState } from 'react'
import { EntityPicker } from '../../components/EntityPicker.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { FixSpeaker } from './mutations.ts'
import { useJudge } from './useJudge.ts'

interface FixSpeakerFormProps {
  readonly statementId: string
  /** Who speaks as it stands now; null for nobody. */
  readonly speakerId: string | null
  readonly onDone: () => void
}

/** Says who made a statement: somebody found by name, or nobody whom the text names. */
export function FixSpeakerForm({ statementId, speakerId, onDone }: FixSpeakerFormProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [isNobody, setNobody] = useState(false)
  const { judge, isBusy, refusal } = useJudge()
  const speaker = isNobody ? null : chosen
  return (
    <CorrectForm
      action="Fix the speaker"
      canSend={(isNobody || chosen !== null) && speaker !== speakerId}
      isBusy={isBusy}
      refusal={refusal}
      onSend={async (signed) => (await judge(FixSpeaker, { statement: statementId, speaker, ...signed })) !== null && onDone()}
    >
      {!isNobody && <EntityPicker label="It was said by" placeholder="any name" chosen={chosen} onChoose={setChosen} />}
      {!isNobody && chosen !== null && chosen === speakerId && <p className="correct-hint">That is who it stands with already.</p>}
      {speakerId !== null && (
        <label className="correct-option">
          <input type="checkbox" checked={isNobody} onChange={() => setNobody(!isNobody)} />
          the text names nobody who said it
        </label>
      )}
    </CorrectForm>
  )
}
