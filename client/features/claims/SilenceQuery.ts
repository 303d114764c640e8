import { graphql } from '../../gql/generated/gql.ts'

export const SilenceFragment = graphql(`
  fragment Silence on Silence {
    basis
    statement {
      id voice day dayBasis
      speaker { id name kind }
      source { text }
      cue { span { start end } }
      content { span { start end } }
      sentence { text span { start } }
      article { id title outlet { id name } }
    }
  }
`)

export const SilenceQuery = graphql(`
  query Silence($filter: ClaimFilter!, $after: String) {
    silences(filter: $filter, first: 30, after: $after) {
      nodes { ...Silence }
      totalCount
      pageInfo { hasNextPage endCursor }
      undatedCount
      undated(first: 30) { ...Silence }
    }
  }
`)
