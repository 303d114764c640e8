import { graphql } from '../../gql/generated/gql.ts'

export const AppearanceFragment = graphql(`
  fragment Appearance on Appearance {
    tie
    day
    dayBasis
    delayDays
    likeness
    statementCount
    drift { kind text }
    from { id words article { id title outlet { id name } } }
    statement {
      id act form voice words saidOn
      source { text }
      speaker { id name kind }
      chain { role name entity { id name kind } }
      article { id title publishedAt outlet { id name } }
    }
  }
`)

export const SpreadQuery = graphql(`
  query Spread($id: ID!, $position: Position!, $asOf: Date, $clock: Clock!, $after: String) {
    claim(id: $id, asOf: $asOf, clock: $clock) {
      id
      words
      counts { affirms denies partly otherScope }
      spread(position: $position) {
        outlets
        origins
        appearances(first: 100, after: $after) {
          nodes { ...Appearance }
          totalCount
          pageInfo { hasNextPage endCursor }
        }
        undated(first: 100) { ...Appearance }
        undatedCount
      }
    }
  }
`)
