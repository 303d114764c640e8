import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createServer } from 'vite'
import { PROJECT, readConfig } from './config.ts'

/** `npm run dev [-- PATH…]`: the server starts again after each change of its sources, and the page takes changes as they are saved. */
async function main(): Promise<void> {
  const paths = process.argv.slice(2)
  const { host, port } = readConfig(process.env, paths)
  const api = serveApi(paths)
  process.env.API_ADDRESS = `http://${host}:${port}`
  const pages = await createServer({ configFile: join(PROJECT, 'client/vite.config.ts') })
  await pages.listen()
  process.stdout.write(`Hearsay, reloading, is at ${pages.resolvedUrls?.local[0] ?? 'the address above'}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      api.kill(signal)
      pages.close().then(() => process.exit(0))
    })
  }
}

function serveApi(paths: readonly string[]): ChildProcess {
  const watched = ['server', 'schema', 'seeds/gazetteer'].map((folder) => `--watch-path=${join(PROJECT, folder)}`)
  const command = [...watched, '--watch-preserve-output', join(PROJECT, 'server/main.ts'), ...paths]
  return spawn(process.execPath, command, { stdio: 'inherit', env: { ...process.env, BUILD_CLIENT: 'no' } })
}

await main()
