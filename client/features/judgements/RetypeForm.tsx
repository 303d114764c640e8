import { useState } from 'react'
import type { EntityKind } from '../../gql/generated/graphql.ts'
import { CorrectForm } from './CorrectForm.tsx'
import { KindChoice } from './KindChoice.tsx'
import { RetypeEntity } from './mutations.ts'
import { useJudge } from './useJudge.ts'

interface RetypeFormProps {
  readonly entity: { readonly id: string; readonly kind: EntityKind }
  readonly onDone: () => void
}

/** Says that an entity is of another kind. */
export function RetypeForm({ entity: { id, kind }, onDone }: RetypeFormProps) {
  const [chosen, setChosen] = useState(kind)
  const { judge, isBusy, refusal } = useJudge()
  return (
    <CorrectForm
      action="Change the kind"
      canSend={chosen !== kind}
      isBusy={isBusy}
      refusal={refusal}
      onSend={async (signed) => (await judge(RetypeEntity, { entity: id, kind: chosen, ...signed })) !== null && onDone()}
    >
      <KindChoice legend="It is" chosen={chosen} onChoose={setChosen} />
    </CorrectForm>
  )
}
