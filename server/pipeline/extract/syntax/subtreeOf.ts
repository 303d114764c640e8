import type { Syntax } from './Syntax.ts'

/** A run of an article's tokens: [firstToken, endToken). */
export interface TokenRun {
  readonly firstToken: number
  readonly endToken: number
}

/** A token and all that hangs on it. */
export function subtreeOf(syntax: Syntax, token: number): TokenRun {
  return { firstToken: syntax.subtreeStarts[token] ?? token, endToken: syntax.subtreeEnds[token] ?? token + 1 }
}
