import { EntityPicker } from '../../components/EntityPicker.tsx'
import { useAddress } from '../../state/address.ts'
import { MOST_BESIDE } from './useTimelines.ts'

/** The speakers beside the first one, and room for another until there are enough. */
export function BesidePickers() {
  const [{ beside }, setAddress] = useAddress()
  const chosen = beside ?? []
  const setBeside = (next: readonly string[]) => setAddress({ beside: next.length === 0 ? null : [...next] })
  return (
    <>
      {chosen.slice(0, MOST_BESIDE).map((id) => (
        <div key={id} className="board-place">
          <EntityPicker label="Beside" placeholder="" chosen={id} onChoose={() => setBeside(chosen.filter((other) => other !== id))} />
        </div>
      ))}
      {chosen.length < MOST_BESIDE && (
        <div className="board-place">
          <EntityPicker
            key={chosen.length}
            label="Beside"
            placeholder="another speaker"
            chosen={null}
            onChoose={(id) => id !== null && setBeside([...chosen, id])}
          />
        </div>
      )}
    </>
  )
}
