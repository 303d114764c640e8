import { useAddress } from '../../state/address.ts'

/** Which days are drawn: those that the words speak of, or those of saying. */
export function AxisChoice() {
  const [{ axis }, setAddress] = useAddress()
  return (
    <label className="board-order">
      <span className="label">Days drawn</span>
      <select className="field" value={axis} onChange={({ target: { value } }) => setAddress({ axis: value === 'said' ? 'said' : null })}>
        <option value="spoken-of">days spoken of</option>
        <option value="said">days of saying</option>
      </select>
    </label>
  )
}
