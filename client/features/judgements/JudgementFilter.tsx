import { useState } from 'react'
import { useAddress } from '../../state/address.ts'
import { signAs, useSignature } from './signature.ts'
import { isJudgementKind, judgementKinds, judgementWords } from './words.ts'

/** Which kinds are listed, whether those that hold or those that were undone; and the name that one signs with. */
export function JudgementFilter() {
  const [{ judged, undone }, setAddress] = useAddress()
  const chosen = (judged ?? []).filter(isJudgementKind)
  const toggle = (kind: (typeof judgementKinds)[number]) => {
    const next = judgementKinds.filter((each) => chosen.includes(each) !== (each === kind))
    void setAddress({ judged: next.length === 0 ? null : next })
  }
  return (
    <div className="judgement-filter">
      <fieldset className="judgement-choices">
        <legend className="visually-hidden">Kinds of judgement</legend>
        {judgementKinds.map((kind) => (
          <button key={kind} type="button" className="choice" aria-pressed={chosen.includes(kind)} onClick={() => toggle(kind)}>
            {judgementWords[kind]}
          </button>
        ))}
      </fieldset>
      <label className="judgement-state">
        <span className="label">Which</span>
        <select
          className="field"
          value={undone === null ? '' : String(undone)}
          onChange={({ target }) => setAddress({ undone: target.value === '' ? null : target.value === 'true' })}
        >
          <option value="">all</option>
          <option value="false">those that hold</option>
          <option value="true">those undone</option>
        </select>
      </label>
      <SignatureField />
    </div>
  )
}

function SignatureField() {
  const signature = useSignature()
  const [typed, setTyped] = useState(signature)
  return (
    <label className="judgement-sign">
      <span className="label">You sign as</span>
      <input
        className="field"
        value={typed}
        maxLength={60}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          signAs(typed)
          setTyped(typed.trim() || 'you')
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </label>
  )
}
