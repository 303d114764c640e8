import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

export interface ClientBuild {
  /** The project's folder. */
  readonly project: string
  /** Where the built client goes. */
  readonly clientFolder: string
}

const STAMP = '.built-from'
const TAIL_CHARACTERS = 2_000

/** Whether the built client is missing, or was built from other sources than those that are here. */
export async function isClientStale({ project, clientFolder }: ClientBuild): Promise<boolean> {
  const stamp = join(clientFolder, STAMP)
  const pages = ['index.html', STAMP].map((page) => join(clientFolder, page))
  return !pages.every((page) => existsSync(page)) || readFileSync(stamp, 'utf8') !== (await fingerprint(project))
}

/** Builds the client in a process of its own. Throws, with the end of what the builder said, when that fails. */
export async function buildClient({ project, clientFolder }: ClientBuild): Promise<void> {
  const sources = await fingerprint(project)
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  await run([vite, 'build', '--config', join(project, 'client/vite.config.ts'), '--logLevel', 'warn'], project)
  writeFileSync(join(clientFolder, STAMP), sources)
}

/** A hash of the names and contents of what the client is built from. */
async function fingerprint(project: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await sourcesOf(project))
    hash
      .update(relative(project, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  return hash.digest('hex')
}

async function sourcesOf(project: string): Promise<readonly string[]> {
  const found = await Promise.all(
    ['client', 'schema'].map((folder) => readdir(join(project, folder), { recursive: true, withFileTypes: true })),
  )
  const files = found
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return [...files.filter((file) => !relative(project, file).startsWith('client/dist')), join(project, 'package-lock.json')].sort()
}

function run(command: readonly string[], folder: string): Promise<void> {
  const builder = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let told = ''
  const listen = (words: Buffer) => {
    told = (told + words.toString()).slice(-TAIL_CHARACTERS)
  }
  builder.stdout.on('data', listen)
  builder.stderr.on('data', listen)
  return new Promise((resolve, reject) => {
    builder.once('error', reject)
    builder.once('close', (status) =>
      status === 0 ? resolve() : reject(new Error(told.trim() || `the builder ended with status ${status}`)),
    )
  })
}
