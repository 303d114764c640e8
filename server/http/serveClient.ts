import { mkdirSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** Serves the built client: files with a hash in their name for ever, pages afresh each time; any other address is the app's. */
export async function serveClient(http: FastifyInstance, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await http.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache')
    },
  })
  http.get('/graphiql', (_request, reply) => reply.sendFile('graphiql.html'))
  http.setNotFoundHandler(answerPage)
}

function answerPage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true
  if (isPage) return reply.sendFile('index.html')
  return reply.code(404).send({ errors: [{ message: `There is nothing at ${request.method} ${request.url.slice(0, 200)}.` }] })
}
