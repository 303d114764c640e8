import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
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
  const answerPage = makeAnswerPage(folder)
  http.get('/graphiql', (request, reply) => answerPage(request, reply, 'graphiql.html'))
  http.setNotFoundHandler((request, reply) =>
    isForPage(request) ? answerPage(request, reply, 'index.html') : answerNothing(request, reply),
  )
}

type AnswerPage = (request: FastifyRequest, reply: FastifyReply, page: string) => FastifyReply

function makeAnswerPage(folder: string): AnswerPage {
  return (_request, reply, page) => {
    if (existsSync(join(folder, page))) return reply.sendFile(page)
    return reply.code(503).header('retry-after', '3').type('text/html; charset=utf-8').send(BEING_BUILT)
  }
}

/** Shown at the first start while the client is built; it looks again by itself. */
const BEING_BUILT =
  '<!doctype html><meta http-equiv="refresh" content="3"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Hearsay</title><p style="font:1.1rem/1.5 Georgia,serif;margin:3rem 1.5rem">The page is being built. It opens by itself in a moment.</p>'

function isForPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true
}

function answerNothing({ method, url }: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ errors: [{ message: `There is nothing at ${method} ${url.slice(0, 200)}.` }] })
}
