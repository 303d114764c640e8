import type { FastifyInstance } from 'fastify'

const LOOPBACK = new Set(['127.0.0.1', '::1', '[::1]', 'localhost'])

/**
 * A server on a loopback address answers only requests that were sent to a loopback name: a page elsewhere whose own name
 * is made to point here (DNS rebinding) gets nothing.
 */
export function refuseForeignHosts(http: FastifyInstance, host: string): void {
  if (!LOOPBACK.has(host)) return
  http.addHook('onRequest', async (request, reply) => {
    if (LOOPBACK.has(request.hostname)) return undefined
    return reply
      .code(421)
      .send({ errors: [{ message: `This server answers only to ${[...LOOPBACK].at(-1)}, not to "${request.hostname}".` }] })
  })
}
