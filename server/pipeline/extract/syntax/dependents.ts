import type { Syntax } from './Syntax.ts'

/** The tokens that hang on a token by one of these relations, in text order. A relation without subtype stands for all its subtypes ("nsubj" for "nsubj:pass"). */
export function dependentsOf(syntax: Syntax, token: number, relations: readonly string[]): number[] {
  const found: number[] = []
  for (let i = syntax.firstDependents[token] ?? -1; i >= 0; i = syntax.nextSiblings[i] ?? -1) {
    if (relations.some((relation) => isRelation(syntax, i, relation))) found.push(i)
  }
  return found
}

/** Whether a token hangs on its head by this relation, or by a subtype of it. */
export function isRelation(syntax: Syntax, token: number, relation: string): boolean {
  const own = syntax.relations[token] ?? ''
  return own === relation || (own.startsWith(relation) && own[relation.length] === ':')
}
