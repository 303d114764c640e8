import { dependentsOf } from './dependents.ts'
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

/** The clause that a token heads, without the marks at its edges ("that" stays, the comma before it does not). */
export function clauseSpan(syntax: Syntax, token: number): TokenRun {
  const { firstToken, endToken } = subtreeOf(syntax, token)
  let first = firstToken
  let end = endToken
  while (first < token && syntax.tags[first] === 'PUNCT') first++
  while (end - 1 > token && syntax.tags[end - 1] === 'PUNCT') end--
  return { firstToken: first, endToken: end }
}

/** Heads of the clauses that complete a verb of saying: its ccomp, xcomp and parataxis, in text order; an infinitive ("plans to leave") is an xcomp. */
export function complementsOf(syntax: Syntax, verb: number): number[] {
  return dependentsOf(syntax, verb, ['ccomp', 'xcomp', 'parataxis'])
}
