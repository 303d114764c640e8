import { createClient } from 'graphql-sse'
import type { SubscriptionExchangeOpts } from 'urql'

type SubscriptionForwarder = SubscriptionExchangeOpts['forwardSubscription']

/** Carries urql's subscriptions over server-sent events; a lost connection is taken up again, slower each time. */
export function forwardOverSse(address: string): SubscriptionForwarder {
  const client = createClient({ url: address, retryAttempts: Number.POSITIVE_INFINITY })
  return ({ query, variables }) => ({
    subscribe: (sink) => ({
      unsubscribe: client.subscribe(
        { query: query ?? '', variables: { ...variables } },
        {
          next: ({ data, errors }) => sink.next({ ...(data ? { data } : {}), ...(errors ? { errors: [...errors] } : {}) }),
          error: (error) => sink.error(error),
          complete: () => sink.complete(),
        },
      ),
    }),
  })
}
