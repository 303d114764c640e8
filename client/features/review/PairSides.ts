import { graphql } from '../../gql/generated/gql.ts'

export const PairSideFragment = graphql(`
  fragment PairSide on Entity {
    id kind placeKind sourceKind name aliases country mentionCount articleCount saidCount aboutCount
    coordinates { lat lon }
    parent { id name kind }
    roles { role organization { id name } article { id } }
    people { role person { id name } }
    articles(first: 40) { nodes { id title publishedAt outlet { id name } } }
    mentions(first: 40) {
      nodes {
        type
        span { start end }
        sentence { text span { start end } }
        article { id title publishedAt outlet { id name } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
    said(first: 3) { nodes { id words form act day } }
    saidAbout(first: 2) { nodes { id words form act day speaker { id name } } }
  }
`)

/** Two entities with all that helps to tell whether they are one. */
export const PairSidesDocument = graphql(`
  query PairSides($one: ID!, $other: ID!) {
    one: entity(id: $one) { id ...PairSide }
    other: entity(id: $other) { id ...PairSide }
  }
`)

export const DoubtfulPairsQuery = graphql(`
  query DoubtfulPairs($first: Int!) {
    doubtfulPairs(first: $first) { doubt one { id } other { id } }
  }
`)
