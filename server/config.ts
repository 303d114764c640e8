import { resolve } from 'node:path'
import { z } from 'zod'
import { StartError } from './StartError.ts'

/** How the server is to run, from its environment and command line. */
export interface Config {
  /** The address to listen on; 127.0.0.1 unless told otherwise. */
  readonly host: string
  /** 0 to 65535; 0 takes any free port. */
  readonly port: number
  /** The folder of the database. */
  readonly dataFolder: string
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** The folder of the built client. */
  readonly clientFolder: string
  /** Whether a missing or stale client is built at start. */
  readonly buildsClient: boolean
  /** The files and folders to read. */
  readonly paths: readonly string[]
}

/** The folder that holds all of Hearsay. */
export const PROJECT = resolve(import.meta.dirname, '..')

const Settings = z.object({
  HOST: z.string().min(1, 'HOST is empty; it may be an address such as 127.0.0.1.').default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: ({ input }) => `PORT is "${input}"; it may be a whole number from 0 to 65535.` })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: ({ input }) => `PORT is ${input}; it may be a whole number from 0 to 65535.` })
    .default(4000),
  DATA_DIR: z.string().min(1, 'DATA_DIR is empty; it may be the path of a folder.').default(resolve(PROJECT, 'data')),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: ({ input }) => `LOG_LEVEL is "${input}"; it may be trace, debug, info, warn, error or silent.`,
    })
    .default('info'),
  BUILD_CLIENT: z.enum(['yes', 'no'], { error: ({ input }) => `BUILD_CLIENT is "${input}"; it may be yes or no.` }).default('yes'),
})

/**
 * The configuration that an environment and the arguments after `npm start --` ask for; without paths, the starter corpus.
 * @throws StartError that names the setting and what it may be
 */
export function readConfig(environment: NodeJS.ProcessEnv, paths: readonly string[]): Config {
  const settings = Settings.safeParse(environment)
  if (!settings.success) throw new StartError(settings.error.issues.map((issue) => issue.message).join(' '))
  const { HOST, PORT, DATA_DIR, LOG_LEVEL, BUILD_CLIENT } = settings.data
  return {
    host: HOST,
    port: PORT,
    dataFolder: resolve(DATA_DIR),
    logLevel: LOG_LEVEL,
    clientFolder: resolve(PROJECT, 'client/dist'),
    buildsClient: BUILD_CLIENT === 'yes',
    paths: paths.length > 0 ? paths.map((path) => resolve(path)) : [resolve(PROJECT, 'seeds/articles')],
  }
}
