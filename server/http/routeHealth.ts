import type { FastifyInstance } from 'fastify'
import type { Context } from '../graphql/context.ts'

/** Whether the store can be reached, how many articles it holds and how the reading goes: 200, or 503 when it cannot. */
export function routeHealth(http: FastifyInstance, contextFor: () => Context): void {
  http.get('/health', async (request, reply) => {
    const { store, board } = contextFor()
    const { total, done, setAside } = board.counts()
    const reading = { total, done, setAside }
    try {
      const { articles } = await store.corpusCounts()
      return { status: 'ok', articles, reading }
    } catch (err) {
      request.log.error({ err }, 'The store cannot be reached')
      return reply.code(503).send({ status: 'the store cannot be reached', reading })
    }
  })
}
