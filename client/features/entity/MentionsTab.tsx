import { useState } from 'react'
import { useQuery } from 'urql'
import { Button } from '../../components/Button.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import type { EntityMentionsQuery } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'

const MentionsQuery = graphql(`
  query EntityMentions($id: ID!, $after: String) {
    entity(id: $id) {
      id
      mentions(first: 40, after: $after) {
        nodes {
          text
          type
          span { start end }
          sentence { text span { start end } }
          article { id title publishedAt outlet { id name } }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`)

type Mention = NonNullable<EntityMentionsQuery['entity']>['mentions']['nodes'][number]

/** Where it is mentioned: article by article, each sentence with the words that refer to it. */
export function MentionsTab({ id }: { readonly id: string }) {
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, fetching, error }, ask] = useQuery({ query: MentionsQuery, variables: { id, after } })
  const list = data?.entity?.mentions
  if (error)
    return <Failure what="The mentions could not be loaded." error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  if (list === undefined) return <Loading what="mentions" />
  if (list.nodes.length === 0) return <Empty title="No mention left.">The articles that named it were deleted.</Empty>
  return (
    <>
      {byArticle(list.nodes).map(([article, mentions]) => (
        <section key={article.id} className="mention-article">
          <h3>
            {article.title} <span className="tally">{article.outlet?.name ?? 'outlet not told'}</span>
          </h3>
          <ul>
            {mentions.map((mention) => (
              <li key={mention.span.start}>
                <MentionLine mention={mention} entity={id} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {list.pageInfo.hasNextPage && (
        <p className="list-more">
          <Button disabled={fetching} onClick={() => setAfter(list.pageInfo.endCursor ?? null)}>
            Show more
          </Button>
          <span className="tally">
            {list.nodes.length} of {list.totalCount}
          </span>
        </p>
      )}
    </>
  )
}

function MentionLine({ mention, entity }: { readonly mention: Mention; readonly entity: string }) {
  const { openArticle } = useSelection()
  const { sentence, span, article } = mention
  const start = span.start - sentence.span.start
  const end = span.end - sentence.span.start
  return (
    <button type="button" className="evidence" onClick={() => openArticle(article.id, { at: span.start, of: entity })}>
      {sentence.text.slice(0, start)}
      <strong>{sentence.text.slice(start, end)}</strong>
      {sentence.text.slice(end)}
    </button>
  )
}

function byArticle(mentions: readonly Mention[]): readonly (readonly [Mention['article'], readonly Mention[]])[] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) groups.set(mention.article.id, [...(groups.get(mention.article.id) ?? []), mention])
  return [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [[group[0].article, group] as const]))
}
