import { dependentsOf, isRelation } from './dependents.ts'
import type { Syntax } from './Syntax.ts'

/** Head tokens of the phrases that say again who or what a token names: "Okafor, a military analyst", in text order. */
export function appositionsOf(syntax: Syntax, token: number): number[] {
  return dependentsOf(syntax, token, ['appos'])
}

/** The token that an apposition says again; null when the token is no apposition. */
export function appositionTarget(syntax: Syntax, token: number): number | null {
  const head = syntax.heads[token] ?? -1
  return head >= 0 && isRelation(syntax, token, 'appos') ? head : null
}

/** Head tokens of the titles before a name: "President" in "President Ayo Bello" hangs on the name as its description. */
export function titlesOf(syntax: Syntax, token: number): number[] {
  return dependentsOf(syntax, token, ['nmod:desc', 'compound']).filter((title) => title < token)
}
