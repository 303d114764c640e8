import { once } from 'node:events'

/** Writes to the standard output and waits while its reader is behind. A reader that has gone ends the program without a word. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Lets `| head` close the pipe: what would be written after that is nobody's loss. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
