import { existsSync } from 'node:fs'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { PROJECT, readConfig } from './config.ts'
import { buildClient, isClientStale } from './http/buildClient.ts'
import { makeLog } from './http/makeLog.ts'
import { StartError } from './StartError.ts'
import type { RunningServer } from './start.ts'
import { start } from './start.ts'
import { StoreError } from './store/StoreError.ts'

/** `npm start [-- PATH…]`: reads the files and folders, serves the client and GraphQL, and prints the address. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2))
  const missing = config.paths.find((path) => !existsSync(path))
  if (missing !== undefined) throw new StartError(`There is no file or folder at ${missing}. Give the path of one: npm start -- PATH…`)
  const log = makeLog(config.logLevel)
  const [server] = await Promise.all([openServer(config, log), config.buildsClient ? bringClientUpToDate(config, log) : null])
  process.stdout.write(`Hearsay is at ${server.address}\n`)
}

async function openServer(config: Config, log: Logger): Promise<RunningServer> {
  const server = await start(config, log)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'Closing')
      server.close().then(() => process.exit(0), fail)
    })
  }
  server.reading.then(
    () => log.info('All is read'),
    (err: unknown) => log.error({ err }, 'The reading has stopped; what was read before is served'),
  )
  return server
}

async function bringClientUpToDate({ clientFolder }: Config, log: Logger): Promise<void> {
  const build = { project: PROJECT, clientFolder }
  if (!(await isClientStale(build))) return
  log.info('Building the client')
  try {
    await buildClient(build)
  } catch (error) {
    throw new StartError(`The client cannot be built: ${error instanceof Error ? error.message : error}`)
  }
}

/** Tells in one line why it cannot go on, when the cure is the user's; the whole error when it is a fault of ours. */
function fail(error: unknown): void {
  const isPlain = error instanceof StartError || error instanceof StoreError
  process.stderr.write(`${isPlain ? error.message : error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
}

main().catch(fail)
