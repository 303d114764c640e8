import { saidWords } from './saidWords.ts'
import { readShell } from './shellNouns.ts'

/**
 * Whether words say nothing without what they point at: "which", "what was", "that", "it", "they did not", "the claim". So do "as much", and how somebody wants to be
 * spoken of ("not to be named").
 */
export function saysNothing(words: string): boolean {
  if (HOLLOW.test(words)) return true
  const shell = readShell(words)
  return shell === null ? saidWords(words).length === 0 : shell.inner === ''
}

const HOLLOW = /^\W*(?:as much\b|(?:not )?to be (?:named|identified|quoted)\b|on (?:the )?condition of anonymity\b)/iu
