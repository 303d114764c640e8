import { counted } from '../../components/counted.ts'
import { EntityLink } from '../../components/EntityLink.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { SharedLine } from '../edge/SharedLine.tsx'

const PathHopFragment = graphql(`
  fragment PathHop on Hop {
    from { id name kind }
    to { id name kind }
    articleCount
    evidence(first: 3) {
      mentionsBoth
      sentence { text span { start end } }
      article { id title publishedAt outlet { id name } }
    }
  }
`)

/** One step of a path: the two ends, how many articles they share, and a sentence from each of the first three. */
export function PathHop({ hop, isLast }: { readonly hop: FragmentType<typeof PathHopFragment>; readonly isLast: boolean }) {
  const { from, to, articleCount, evidence } = readFragment(PathHopFragment, hop)
  const { openArticle } = useSelection()
  return (
    <li className="path-hop">
      <p className="path-node">
        <EntityLink entity={from} />
      </p>
      <div className="path-link">
        <p className="tally">share {counted(articleCount, 'article')}</p>
        <ul>
          {evidence.map((each) => (
            <li key={each.article.id}>
              <SharedLine
                evidence={each}
                onOpen={() => openArticle(each.article.id, { at: each.sentence.span.start, of: `${from.id} ${to.id}` })}
              />
            </li>
          ))}
        </ul>
      </div>
      {isLast && (
        <p className="path-node">
          <EntityLink entity={to} />
        </p>
      )}
    </li>
  )
}
