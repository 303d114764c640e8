import { useState } from 'react'
import { CorrectForm } from './CorrectForm.tsx'
import { RenameEntity } from './mutations.ts'
import { useJudge } from './useJudge.ts'

interface RenameFormProps {
  readonly entity: { readonly id: string; readonly name: string; readonly aliases: readonly string[] }
  readonly onDone: () => void
}

const offered = 8

/** Gives an entity another name: one of those that it bears already, or a new one. */
export function RenameForm({ entity: { id, name, aliases }, onDone }: RenameFormProps) {
  const [typed, setTyped] = useState(name)
  const { judge, isBusy, refusal } = useJudge()
  const next = typed.trim()
  return (
    <CorrectForm
      action="Rename"
      canSend={next !== '' && next !== name}
      isBusy={isBusy}
      refusal={refusal}
      onSend={async (signed) => (await judge(RenameEntity, { entity: id, name: next, ...signed })) !== null && onDone()}
    >
      <label>
        <span className="label">Its name</span>
        <input className="field" value={typed} maxLength={200} required onChange={({ target }) => setTyped(target.value)} />
      </label>
      {aliases.length > 0 && (
        <fieldset className="correct-choices">
          <legend className="label">or a name that it bears already</legend>
          {aliases.slice(0, offered).map((alias) => (
            <button key={alias} type="button" className="choice" aria-pressed={alias === next} onClick={() => setTyped(alias)}>
              {alias}
            </button>
          ))}
        </fieldset>
      )}
    </CorrectForm>
  )
}
