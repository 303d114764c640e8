import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.ts'

const NEW_TYPE = 'application/graphql-response+json'

/**
 * Gives the statuses of GraphQL over HTTP: a client that takes the older application/json gets 200 with errors in the body for a
 * document that does not parse, validate or fit its variables; one that takes graphql-response+json gets 400.
 */
export const statusOfErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const takesNewType = request.http?.headers.get('accept')?.includes(NEW_TYPE) === true
      const isAboutDocument =
        request.query !== undefined && response.body.kind === 'single' && response.body.singleResult.errors !== undefined
      if (!takesNewType && isAboutDocument && response.http.status === 400) response.http.status = 200
    },
  }),
}
