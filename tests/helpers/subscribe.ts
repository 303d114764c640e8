import { createClient } from 'graphql-sse'

/** The answers to a subscription, as they come. Leaving the loop ends it. */
export function subscribe<Data>(address: string, query: string): AsyncIterableIterator<Data> {
  const client = createClient({ url: `${address}graphql/stream`, retryAttempts: 0 })
  const answers = client.iterate<Data>({ query })
  return {
    next: async () => {
      const { value, done } = await answers.next()
      if (done === true) return { value: undefined, done: true }
      if (!value.data) throw new Error(JSON.stringify(value.errors))
      return { value: value.data, done: false }
    },
    return: async () => {
      await answers.return?.()
      client.dispose()
      return { value: undefined, done: true }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
