import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Context } from './context.ts'

/** Tells who sends a subscription here where subscriptions are answered. */
export const refuseSubscriptions: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== 'subscription') return
      throw new GraphQLError('Subscriptions are answered at /graphql/stream, as server-sent events (accept: text/event-stream).', {
        extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
      })
    },
  }),
}
