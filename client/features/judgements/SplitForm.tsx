import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { Button } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import type { EntityKind } from '../../gql/generated/graphql.ts'
import { CheckList } from './CheckList.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { KindChoice } from './KindChoice.tsx'
import { SplitEntity } from './mutations.ts'
import { splitParts, splitTouches } from './splitParts.ts'
import { useJudge } from './useJudge.ts'

const SplitPartsQuery = graphql(`
  query SplitParts($id: ID!, $after: String) {
    entity(id: $id) {
      id
      mentions(first: 40, after: $after) {
        nodes { text type span { start end } sentence { text span { start end } } article { id title publishedAt outlet { id name } } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`)

interface SplitFormProps {
  readonly entity: { readonly id: string; readonly kind: EntityKind; readonly name: string }
  readonly onDone: () => void
}

/** Says that some names of an entity, or all of it in some articles, are another one. */
export function SplitForm({ entity: { id, kind, name }, onDone }: SplitFormProps) {
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, fetching, error }] = useQuery({ query: SplitPartsQuery, variables: { id, after } })
  const [names, setNames] = useState<readonly string[]>([])
  const [articles, setArticles] = useState<readonly string[]>([])
  const [newName, setNewName] = useState<string | null>(null)
  const [newKind, setNewKind] = useState(kind)
  const { judge, isBusy, refusal } = useJudge()
  const list = data?.entity?.mentions
  const parts = useMemo(() => splitParts(list?.nodes ?? []), [list])
  if (error) return <Failure what="Its mentions could not be loaded." error={error} />
  if (list === undefined) return <Loading what="its names and articles" lines={4} />

  const called = (newName ?? names[0] ?? name).trim()
  const { mentions, isAll } = splitTouches(list.nodes, { names, articles })
  return (
    <CorrectForm
      action="Split off"
      canSend={mentions > 0 && !isAll && called !== ''}
      isBusy={isBusy}
      refusal={refusal}
      onSend={async (signed) => {
        const chosen = { ...(names.length === 0 ? {} : { names }), ...(articles.length === 0 ? {} : { articles }) }
        const split = await judge(SplitEntity, { entity: id, ...chosen, newName: called, kind: newKind, ...signed })
        if (split !== null) onDone()
      }}
    >
      <p className="correct-hint">Choose what is somebody or something else: names, articles, or names in these articles only.</p>
      <CheckList legend="Names" options={parts.names} chosen={names} onChoose={setNames} />
      <CheckList legend="Articles" options={parts.articles} chosen={articles} onChoose={setArticles} />
      {list.pageInfo.hasNextPage && (
        <p className="list-more">
          <Button disabled={fetching} onClick={() => setAfter(list.pageInfo.endCursor ?? null)}>
            Show more of its mentions
          </Button>
          <span className="tally">
            {list.nodes.length} of {list.totalCount}
          </span>
        </p>
      )}
      <label>
        <span className="label">The name of the other one</span>
        <input
          className="field"
          value={newName ?? names[0] ?? ''}
          maxLength={200}
          required
          onChange={({ target }) => setNewName(target.value)}
        />
      </label>
      <KindChoice legend="It is" chosen={newKind} onChoose={setNewKind} />
      <p className="correct-hint" role="status">
        {mentions > 0 && `${mentions} of its ${list.nodes.length} mentions ${list.pageInfo.hasNextPage ? 'shown here ' : ''}go with it.`}
        {isAll && ' That is all of it: rename it instead, or leave something.'}
      </p>
    </CorrectForm>
  )
}
