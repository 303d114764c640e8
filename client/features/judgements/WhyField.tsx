/** Room for a reason: it stands in the list of judgements, for whoever asks later. */
export function WhyField({ why, onWhy }: { readonly why: string; readonly onWhy: (why: string) => void }) {
  return (
    <label className="correct-why">
      <span className="label">Why (may stay empty)</span>
      <input className="field" value={why} maxLength={500} onChange={({ target }) => onWhy(target.value)} />
    </label>
  )
}
