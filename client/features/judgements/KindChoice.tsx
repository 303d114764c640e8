import { useId } from 'react'
import { KindGlyph } from '../../components/KindGlyph.tsx'
import type { EntityKind } from '../../gql/generated/graphql.ts'

interface KindChoiceProps {
  readonly legend: string
  readonly chosen: EntityKind
  readonly onChoose: (kind: EntityKind) => void
}

const kinds: readonly (readonly [EntityKind, string])[] = [
  ['PERSON', 'a person'],
  ['ORGANIZATION', 'an organisation'],
  ['UNIT', 'a military or police unit'],
  ['PLACE', 'a place'],
]

/** One of the four kinds. */
export function KindChoice({ legend, chosen, onChoose }: KindChoiceProps) {
  const name = useId()
  return (
    <fieldset className="correct-kinds">
      <legend className="label">{legend}</legend>
      {kinds.map(([kind, words]) => (
        <label key={kind} className="correct-option">
          <input type="radio" name={name} checked={chosen === kind} onChange={() => onChoose(kind)} />
          <KindGlyph kind={kind} size={11} /> {words}
        </label>
      ))}
    </fieldset>
  )
}
