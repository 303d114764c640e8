import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import type { ErrorLog } from './formatError.ts'
import { makeFormatError } from './formatError.ts'
import { LIMITS } from './limits/LIMITS.ts'
import { refuseSubscriptions } from './refuseSubscriptions.ts'
import { statusOfErrors } from './statusOfErrors.ts'

interface ApolloParts {
  readonly schema: GraphQLSchema
  readonly log: ErrorLog
  readonly plugins: readonly ApolloServerPlugin<Context>[]
}

/** The GraphQL server: introspection and protection against forged requests on, batching and landing page off, errors masked. */
export function makeApollo({ schema, log, plugins }: ApolloParts): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    plugins: [ApolloServerPluginLandingPageDisabled(), refuseSubscriptions, statusOfErrors, ...plugins],
    formatError: makeFormatError(log),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
  })
}
