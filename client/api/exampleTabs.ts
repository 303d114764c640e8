import examples from '../../schema/examples.graphql?raw'

export interface ExampleTab {
  readonly query: string
}

/** The ready example queries, each with its comment: one tab each. */
export const exampleTabs: readonly ExampleTab[] = examples
  .split(/\n(?=#)/)
  .map((query) => ({ query: query.trim() }))
  .filter(({ query }) => query !== '')
