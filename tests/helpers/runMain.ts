import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const PROJECT = join(import.meta.dirname, '../..')

export interface Run {
  /** The address, once it is printed. Rejects when the process ends before. */
  readonly address: Promise<string>
  /** The exit status and all that was told, once the process has ended. */
  readonly ended: Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>
  readonly kill: (signal: NodeJS.Signals) => void
}

/** Runs `server/main.ts` as `npm start` does, without building the client. Killed when the test ends. */
export function runMain(paths: readonly string[], settings: Readonly<Record<string, string>>): Run {
  const main = spawn(process.execPath, [join(PROJECT, 'server/main.ts'), ...paths], {
    env: { ...process.env, PORT: '0', BUILD_CLIENT: 'no', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const told = { stdout: '', stderr: '' }
  main.stderr.on('data', (words: Buffer) => {
    told.stderr += words.toString()
  })
  const address = new Promise<string>((resolve, reject) => {
    main.stdout.on('data', (words: Buffer) => {
      told.stdout += words.toString()
      const [found] = /http:\S+/.exec(told.stdout) ?? []
      if (found !== undefined) resolve(found)
    })
    main.once('close', () => reject(new Error(`it ended without an address: ${told.stderr}`)))
  })
  address.catch(() => undefined)
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    main.once('close', (status, signal) => {
      // A signal that no test sent is told, so that a failure says what ended the process.
      if (signal !== null && !main.killed) told.stderr += `(ended by ${signal})`
      resolve({ status, ...told })
    })
  })
  // Awaited: a process that is still dying may write to a folder that is being removed.
  onTestFinished(async () => {
    main.kill('SIGKILL')
    await ended
  })
  return { address, ended, kill: (signal) => void main.kill(signal) }
}
