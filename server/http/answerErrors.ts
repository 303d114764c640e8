import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'

/** Answers what fails outside of GraphQL: what a client did wrong with its reason, anything else with an id of the log. */
export function answerErrors(http: FastifyInstance): void {
  http.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) return reply.code(status).send({ errors: [{ message: plainly(error), extensions: { code: error.code } }] })
    const id = randomUUID()
    request.log.error({ err: error, id, url: request.url }, 'A request failed')
    return reply
      .code(status)
      .send({ errors: [{ message: `Something went wrong here. The server's log tells more under ${id}.`, extensions: { id } }] })
  })
}

function plainly(error: FastifyError): string {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'The request is larger than 1 MB. Send less at once.'
  return error.message
}
