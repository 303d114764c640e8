import { dependentsOf, isRelation } from './dependents.ts'
import type { Syntax } from './Syntax.ts'

/**
 * Head token of the subject of a verb; null when it has none. A verb joined to another by "and", an infinitive that completes another verb,
 * and a participle beside it ("…, adding that") share the subject of that verb; a participle after a noun ("a letter saying that") has the
 * noun. A verb in a relative clause has its pronoun ("who").
 */
export function subjectOf(syntax: Syntax, verb: number): number | null {
  let at = verb
  for (let steps = 0; steps < 6; steps++) {
    const [own] = dependentsOf(syntax, at, ['nsubj', 'csubj'])
    if (own !== undefined) return own
    const head = syntax.heads[at] ?? -1
    if (head < 0) return null
    if (syntax.relations[at] === 'acl') return head
    if (!sharesSubject(syntax, at)) return null
    at = head
  }
  return null
}

function sharesSubject(syntax: Syntax, verb: number): boolean {
  if (isRelation(syntax, verb, 'conj') || isRelation(syntax, verb, 'xcomp')) return true
  return syntax.relations[verb] === 'advcl' && nonFinite.has(syntax.fineTags[verb] ?? '')
}

/** Penn tags of participles and bare verbs. */
const nonFinite: ReadonlySet<string> = new Set(['VBG', 'VBN', 'VB'])

/** Whether a verb is in the passive ("was denied"): it has a passive auxiliary or a passive subject. */
export function isPassive(syntax: Syntax, verb: number): boolean {
  return dependentsOf(syntax, verb, ['aux:pass', 'nsubj:pass', 'csubj:pass']).length > 0
}

/** Head token of the one by whom a passive verb is done ("denied by the ministry"); null when the text does not say. */
export function passiveAgentOf(syntax: Syntax, verb: number): number | null {
  return dependentsOf(syntax, verb, ['obl:agent'])[0] ?? null
}
