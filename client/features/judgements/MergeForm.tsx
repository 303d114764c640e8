import { useState } from 'react'
import { useQuery } from 'urql'
import { EntityPicker } from '../../components/EntityPicker.tsx'
import { KindGlyph } from '../../components/KindGlyph.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import type { EntityKind } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { fullerOf } from '../review/fullerOf.ts'
import { CorrectForm } from './CorrectForm.tsx'
import { MergeEntities } from './mutations.ts'
import { useJudge } from './useJudge.ts'

const MergedQuery = graphql(`
  query Merged($id: ID!) { entity(id: $id) { id kind name articleCount mentionCount } }
`)

interface Side {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly articleCount: number
  readonly mentionCount: number
}

interface MergeFormProps {
  readonly entity: Side
  readonly lookalikes: readonly Side[]
  readonly onDone: () => void
}

/** Merges an entity with another one that a person finds by name; which name stays can be chosen. */
export function MergeForm({ entity, lookalikes, onDone }: MergeFormProps) {
  const [otherId, setOtherId] = useState<string | null>(null)
  const [kept, setKept] = useState<string | null>(null)
  const { judge, isBusy, refusal } = useJudge()
  const { chooseNode } = useSelection()
  const [{ data }] = useQuery({ query: MergedQuery, variables: { id: otherId ?? '' }, pause: otherId === null })
  const other = otherId === null || otherId === entity.id ? null : (data?.entity ?? null)
  const sides = other === null ? [] : [entity, other]
  const keep = other === null ? null : (sides.find(({ id }) => id === kept) ?? fullerOf<Side>(entity, other))
  const away = sides.find(({ id }) => id !== keep?.id)
  return (
    <CorrectForm
      action="Merge the two"
      canSend={keep !== null && away !== undefined}
      isBusy={isBusy}
      refusal={refusal}
      onSend={async (signed) => {
        if (keep === null || away === undefined) return
        if ((await judge(MergeEntities, { keep: keep.id, others: [away.id], ...signed })) === null) return
        onDone()
        if (keep.id !== entity.id) chooseNode(keep.id)
      }}
    >
      <EntityPicker label="It is the same as" placeholder="any of its names" chosen={otherId} onChoose={setOtherId} />
      {otherId === entity.id && <p className="correct-hint">That is this one. Choose another.</p>}
      {otherId === null && lookalikes.length > 0 && (
        <fieldset className="correct-choices">
          <legend className="label">or one that looks like it</legend>
          {lookalikes.map(({ id, name }) => (
            <button key={id} type="button" className="choice" onClick={() => setOtherId(id)}>
              {name}
            </button>
          ))}
        </fieldset>
      )}
      {keep !== null && (
        <fieldset className="correct-kinds">
          <legend className="label">The name that stays</legend>
          {sides.map(({ id, kind, name, articleCount }) => (
            <label key={id} className="correct-option">
              <input type="radio" name="kept" checked={id === keep.id} onChange={() => setKept(id)} />
              <KindGlyph kind={kind} size={11} isNamed /> {name} <span className="tally">{articleCount}</span>
            </label>
          ))}
        </fieldset>
      )}
      {other !== null && other.kind !== entity.kind && (
        <p className="correct-hint">The two are of different kinds: the one whose name stays tells what it is.</p>
      )}
    </CorrectForm>
  )
}
