import { cacheExchange } from '@urql/exchange-graphcache'
import { Client, fetchExchange, subscriptionExchange } from 'urql'
import { cacheOptions } from './cacheOptions.ts'
import { forwardOverSse } from './forwardOverSse.ts'

/** The door to the server: a normalised cache, queries by POST, subscriptions over server-sent events. */
export function createApiClient(address: string): Client {
  return new Client({
    url: address,
    preferGetMethod: false,
    fetchOptions: { headers: { 'apollo-require-preflight': 'true' } },
    exchanges: [
      cacheExchange(cacheOptions),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: forwardOverSse(`${address}/stream`) }),
    ],
  })
}
