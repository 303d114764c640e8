import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { StartError } from '../StartError.ts'

/**
 * Listens where the configuration says, and gives the address to open in a browser.
 * @throws StartError when the port is taken, is not allowed, or the host is not an address of this machine
 */
export async function listen(http: FastifyInstance, { host, port }: Pick<Config, 'host' | 'port'>): Promise<string> {
  try {
    await http.listen({ host, port })
  } catch (error) {
    throw explained(error, { host, port })
  }
  const bound = http.server.address()
  const taken = bound !== null && typeof bound === 'object' ? bound.port : port
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`
}

function explained(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') {
    return new StartError(`Port ${port} on ${host} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`, {
      cause: error,
    })
  }
  if (code === 'EACCES') {
    return new StartError(`Port ${port} needs rights that this user does not have. Choose one above 1023: PORT=4000 npm start`, {
      cause: error,
    })
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartError(`HOST is "${host}", which is no address of this machine. Leave it out, or set it to 127.0.0.1 or 0.0.0.0.`, {
      cause: error,
    })
  }
  return error
}
