import { useQuery } from 'urql'
import { graphql } from '../../gql/generated/gql.ts'
import type { SharedEvidenceQuery as Answer } from '../../gql/generated/graphql.ts'
import { usePathFilter } from '../path/usePathFilter.ts'

const SharedEvidenceQuery = graphql(`
  query SharedEvidence($from: ID!, $to: ID!, $filter: GraphFilter) {
    path(from: $from, to: $to, filter: $filter) {
      entities { id name }
      hops {
        articleCount
        evidence(first: 50) {
          mentionsBoth
          sentence { text span { start } }
          article { id title publishedAt outlet { id name } }
        }
      }
    }
  }
`)

/** A sentence that joins two entities, with its article. */
export type SharedSentence = NonNullable<Answer['path']>['hops'][number]['evidence'][number]

/** What joins two entities that share articles: their names, and a sentence of each of the first fifty articles, the newest first. */
export interface SharedEvidence {
  readonly names: readonly string[]
  readonly sentences: readonly SharedSentence[]
}

/** The sentences that join two entities under the filters of the desk; null until they are here, where no article has both, and without two ends. */
export function useSharedEvidence([from, to]: readonly string[]): SharedEvidence | null {
  const filter = usePathFilter()
  const [{ data }] = useQuery({
    query: SharedEvidenceQuery,
    variables: { from: from ?? '', to: to ?? '', filter },
    pause: from === undefined || to === undefined,
  })
  const path = from === undefined || to === undefined ? null : data?.path
  const [hop, ...others] = path?.hops ?? []
  if (path == null || hop === undefined || others.length > 0) return null
  return { names: path.entities.map(({ name }) => name), sentences: hop.evidence }
}
