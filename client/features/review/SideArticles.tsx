import { dayInWords } from '../../components/days.ts'
import type { PairSideFragment as Side } from '../../gql/generated/graphql.ts'
import { useSelection } from '../../state/useSelection.ts'

const shown = 3

/** In how many articles it is mentioned, the first few by title; those that mention the other one as well come first and say so. */
export function SideArticles({ side, beside }: { readonly side: Side; readonly beside: Side }) {
  const { openArticle } = useSelection()
  const others = new Set(beside.articles.nodes.map(({ id }) => id))
  const { nodes } = side.articles
  const shared = nodes.filter(({ id }) => others.has(id))
  const listed = [...shared, ...nodes.filter(({ id }) => !others.has(id))].slice(0, Math.max(shown, shared.length))
  return (
    <>
      <ul className="pair-articles">
        {listed.map(({ id, title, publishedAt, outlet }) => (
          <li key={id}>
            <button type="button" className="pair-article" onClick={() => openArticle(id, { of: `${side.id} ${beside.id}` })}>
              {title}
            </button>{' '}
            <span className="tally">
              {[outlet?.name, publishedAt && dayInWords(publishedAt.slice(0, 10))].filter(Boolean).join(', ') || 'outlet not told'}
            </span>
            {others.has(id) && <span className="pair-both">mentions both</span>}
          </li>
        ))}
      </ul>
      {side.articleCount > listed.length && <p className="tally">and {side.articleCount - listed.length} more</p>}
    </>
  )
}
