import { saidWords } from './saidWords.ts'
import { readShell } from './shellNouns.ts'

/** Whether words say nothing without what they point at: "which", "what was", "that", "it", "they did not", "the claim". */
export function saysNothing(words: string): boolean {
  const shell = readShell(words)
  return shell === null ? saidWords(words).length === 0 : shell.inner === ''
}
