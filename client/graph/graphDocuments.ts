import { graphql } from '../gql/generated/gql.ts'

export const GraphColumnsFragment = graphql(`
  fragment GraphColumns on Graph {
    nodes { id kind label x y weight community hidden }
    edges { source target kind weight evidence }
    totalNodes
    truncated
    undatedArticles
  }
`)

export const GraphSliceQuery = graphql(`
  query GraphSlice($filter: GraphFilter) {
    graph(filter: $filter) { ...GraphColumns }
  }
`)

export const NeighbourhoodQuery = graphql(`
  query Neighbourhood($id: ID!, $filter: GraphFilter) {
    neighbourhood(id: $id, depth: 1, filter: $filter) { ...GraphColumns }
  }
`)
