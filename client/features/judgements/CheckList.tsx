/** Something that can be ticked, with how often it occurs. */
export interface Choosable {
  readonly id: string
  readonly words: string
  readonly count: number
}

interface CheckListProps {
  readonly legend: string
  readonly options: readonly Choosable[]
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

/** Any number of several things, in their order. */
export function CheckList({ legend, options, chosen, onChoose }: CheckListProps) {
  return (
    <fieldset className="correct-list">
      <legend className="label">{legend}</legend>
      {options.map(({ id, words, count }) => (
        <label key={id} className="correct-option">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => onChoose(options.map((option) => option.id).filter((each) => chosen.includes(each) !== (each === id)))}
          />
          <span>{words}</span> <span className="tally">{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
