import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const CLI = join(import.meta.dirname, '../../server/cli.ts')

export interface CliRun {
  readonly process: ChildProcess
  /** Lines of the standard output, as they come. */
  readonly lines: AsyncIterable<string>
  /** Once the process has ended. */
  readonly ended: Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>
}

/** Runs the real command line with these arguments and settings. Killed when the test ends. */
export function runCli(words: readonly string[], settings: Readonly<Record<string, string>> = {}): CliRun {
  const child = spawn(process.execPath, [CLI, ...words], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  const told = { stdout: '', stderr: '' }
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    told.stderr += words
  })
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    told.stdout += words
  })
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    child.once('close', (status) => resolve({ status, ...told }))
  })
  // Awaited: a process that is still dying may write to a folder that is being removed.
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return { process: child, lines: linesOf(child), ended }
}

async function* linesOf(child: ChildProcess): AsyncGenerator<string> {
  let rest = ''
  for await (const words of child.stdout ?? []) {
    const lines = (rest + words).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
