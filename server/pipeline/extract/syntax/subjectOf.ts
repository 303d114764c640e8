import { dependentsOf, isRelation } from './dependents.ts'
import type { Syntax } from './Syntax.ts'

/**
 * Head token of the subject of a verb; null when it has none. A verb joined to another by "and", and an infinitive or participle that
 * completes another verb, share the subject of that verb; a verb in a relative clause without subject of its own has none.
 */
export function subjectOf(syntax: Syntax, verb: number): number | null {
  let at = verb
  for (let steps = 0; steps < 6; steps++) {
    const [own] = dependentsOf(syntax, at, ['nsubj', 'csubj'])
    if (own !== undefined) return own
    const head = syntax.heads[at] ?? -1
    if (head < 0 || !(isRelation(syntax, at, 'conj') || isRelation(syntax, at, 'xcomp'))) return null
    at = head
  }
  return null
}

/** Whether a verb is in the passive ("was denied"): it has a passive auxiliary or a passive subject. */
export function isPassive(syntax: Syntax, verb: number): boolean {
  return dependentsOf(syntax, verb, ['aux:pass', 'nsubj:pass', 'csubj:pass']).length > 0
}

/** Head token of the one by whom a passive verb is done ("denied by the ministry"); null when the text does not say. */
export function passiveAgentOf(syntax: Syntax, verb: number): number | null {
  return dependentsOf(syntax, verb, ['obl:agent'])[0] ?? null
}
