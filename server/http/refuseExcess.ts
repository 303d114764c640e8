import type { FastifyReply, FastifyRequest } from 'fastify'
import { findExcess } from '../graphql/limits/findExcess.ts'

const RESPONSE_TYPE = 'application/graphql-response+json'

/** Answers a query that asks for too much before the GraphQL server sees it. */
export async function refuseExcess(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const query = queryOf(request.body) ?? queryOf(request.query)
  const excess = query === null ? null : findExcess(query)
  if (excess === null) return undefined
  const type = request.headers.accept?.includes(RESPONSE_TYPE) ? RESPONSE_TYPE : 'application/json'
  return reply
    .code(400)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [excess] }))
}

function queryOf(parameters: unknown): string | null {
  if (typeof parameters !== 'object' || parameters === null || !('query' in parameters)) return null
  return typeof parameters.query === 'string' ? parameters.query : null
}
