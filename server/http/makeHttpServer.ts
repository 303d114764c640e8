import type { ApolloServer } from '@apollo/server'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import rateLimit from '@fastify/rate-limit'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Fastify, { LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Context } from '../graphql/context.ts'
import { makeApollo } from '../graphql/makeApollo.ts'
import { answerErrors } from './answerErrors.ts'
import { makeRefuseExcess } from './refuseExcess.ts'
import { refuseForeignHosts } from './refuseForeignHosts.ts'
import { routeHealth } from './routeHealth.ts'
import { secureHeaders } from './secureHeaders.ts'
import { serveClient } from './serveClient.ts'
import { makeStreamHandler } from './streamHandler.ts'

export interface HttpParts {
  readonly schema: GraphQLSchema
  /** A context for one request. */
  readonly contextFor: () => Context
  readonly log: FastifyBaseLogger
  /** The address listened on: a loopback address refuses requests that were sent to another name. */
  readonly host: string
  /** The folder of the built client. */
  readonly clientFolder: string
}

const BODY_BYTES = 1024 * 1024
const REQUESTS_A_MINUTE = 6_000

/** The HTTP server: GraphQL at /graphql, subscriptions at /graphql/stream, health at /health, the client everywhere else. */
export async function makeHttpServer(parts: HttpParts): Promise<FastifyInstance> {
  const http: FastifyInstance = Fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES,
    forceCloseConnections: true,
  })
  const apollo = makeApollo({ schema: parts.schema, log: parts.log, plugins: [fastifyApolloDrainPlugin(http)] })
  await apollo.start()
  answerErrors(http)
  refuseForeignHosts(http, parts.host)
  await secureHeaders(http)
  await http.register(rateLimit, { max: REQUESTS_A_MINUTE, timeWindow: '1 minute' })
  routeGraphql(http, { ...parts, apollo })
  routeHealth(http, parts.contextFor)
  await serveClient(http, parts.clientFolder)
  return http
}

function routeGraphql(http: FastifyInstance, { apollo, ...parts }: HttpParts & { readonly apollo: ApolloServer<Context> }): void {
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: [sendToGraphiql, makeRefuseExcess(parts.schema)],
    handler: fastifyApolloHandler(apollo, { context: async () => parts.contextFor() }),
  })
  http.route({ method: ['GET', 'POST'], url: '/graphql/stream', handler: makeStreamHandler(parts) })
}

/** A person who opens the address in a browser wants the page to ask with. */
async function sendToGraphiql({ method, headers, query }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const isPerson = method === 'GET' && headers.accept?.startsWith('text/html') === true
  return isPerson && Object.keys(query ?? {}).length === 0 ? reply.redirect('/graphiql') : undefined
}
