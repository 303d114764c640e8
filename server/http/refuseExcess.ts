import type { FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { findExcess } from '../graphql/limits/findExcess.ts'

const RESPONSE_TYPE = 'application/graphql-response+json'

/** Answers a query that asks for too much before the GraphQL server sees it. */
export function makeRefuseExcess(schema: GraphQLSchema): (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> {
  return async (request, reply) => {
    const asked = [request.body, request.query].map(readParameters).find((parameters) => parameters !== null)
    const excess = asked ? findExcess(asked.query, { schema, variables: asked.variables }) : null
    if (excess === null) return undefined
    const type = request.headers.accept?.includes(RESPONSE_TYPE) ? RESPONSE_TYPE : 'application/json'
    return reply
      .code(400)
      .type(`${type}; charset=utf-8`)
      .send(JSON.stringify({ errors: [excess] }))
  }
}

interface Parameters {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The parameters of a JSON body, or those of an address, whose variables are JSON in a string. */
function readParameters(parameters: unknown): Parameters | null {
  if (!isRecord(parameters) || typeof parameters.query !== 'string') return null
  const { query, variables } = parameters
  const read = typeof variables === 'string' ? parseJson(variables) : variables
  return { query, variables: isRecord(read) ? read : {} }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The GraphQL server tells what is wrong with it.
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
