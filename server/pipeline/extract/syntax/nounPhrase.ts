import { dependentsOf, isRelation } from './dependents.ts'
import type { Syntax } from './Syntax.ts'
import type { TokenRun } from './subtreeOf.ts'

const partsOfPhrase = ['det', 'amod', 'compound', 'nummod', 'nmod', 'flat', 'case', 'fixed', 'advmod']

/**
 * The noun phrase that a token heads, with its determiner, adjectives and "of …" phrases, but without appositions, relative clauses,
 * other clauses, coordinated phrases, and the preposition before it.
 */
export function nounPhraseOf(syntax: Syntax, head: number): TokenRun {
  let first = head
  let end = head + 1
  for (const part of dependentsOf(syntax, head, partsOfPhrase)) {
    const relation = syntax.relations[part] ?? ''
    if (part < head && relation !== 'case' && relation !== 'advmod') first = Math.min(first, syntax.subtreeStarts[part] ?? part)
    if (part > head && relation !== 'advmod') end = Math.max(end, endOfPart(syntax, part))
  }
  return { firstToken: first, endToken: end }
}

/** A phrase inside a phrase ends where its own appositions and clauses begin. */
function endOfPart(syntax: Syntax, part: number): number {
  return isRelation(syntax, part, 'nmod') ? nounPhraseOf(syntax, part).endToken : (syntax.subtreeEnds[part] ?? part + 1)
}

/** The token of a run that the others hang on: the first whose head lies outside the run. */
export function headOfRun(syntax: Syntax, { firstToken, endToken }: TokenRun): number {
  for (let i = firstToken; i < endToken; i++) {
    const head = syntax.heads[i] ?? -1
    if ((head < firstToken || head >= endToken) && syntax.tags[i] !== 'PUNCT') return i
  }
  return firstToken
}
