import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { GraphQLError, getOperationAST, parse } from 'graphql'
import type { RequestParams, Response } from 'graphql-sse'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { Context } from '../graphql/context.ts'
import type { ErrorLog } from '../graphql/formatError.ts'
import { makeFormatError } from '../graphql/formatError.ts'
import { findExcess } from '../graphql/limits/findExcess.ts'
import { LIMITS } from '../graphql/limits/LIMITS.ts'

interface StreamParts {
  readonly schema: GraphQLSchema
  readonly contextFor: () => Context
  readonly log: ErrorLog
}

/** Subscriptions as server-sent events, one stream each (graphql-sse, distinct connections); nothing else is answered here. */
export function makeStreamHandler({
  schema,
  contextFor,
  log,
}: StreamParts): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const format = makeFormatError(log)
  const shown = (error: GraphQLError): GraphQLError => {
    const { message, path, extensions } = format(error.toJSON(), error)
    return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null })
  }
  const handle = createHandler<Record<PropertyKey, unknown>>({
    authenticate: () => null,
    onSubscribe: (_request, params) => {
      const document = readSubscription(params, schema)
      if (typeof document === 'string') return refuse(document)
      const { operationName, variables: variableValues } = params
      return { schema, document, operationName, variableValues, contextValue: { ...contextFor() } }
    },
    onNext: (_context, _request, { errors, ...rest }) => (errors ? { ...rest, errors: errors.map(shown) } : undefined),
  })
  return async (request, reply) => {
    reply.hijack()
    await handle(request, reply)
  }
}

/** The document of a subscription, or the reason why it is refused. */
function readSubscription({ query, operationName, variables = {} }: RequestParams, schema: GraphQLSchema): DocumentNode | string {
  const excess = findExcess(query, { schema, variables })
  if (excess !== null) return excess.message
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens })
    const isSubscription = getOperationAST(document, operationName)?.operation === 'subscription'
    return isSubscription ? document : 'Only subscriptions are answered here. Send queries and mutations to /graphql.'
  } catch (error) {
    return error instanceof GraphQLError ? error.message : 'The query cannot be read.'
  }
}

function refuse(message: string): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return [JSON.stringify({ errors: [{ message }] }), { status: 400, statusText: 'Bad Request', headers }]
}
