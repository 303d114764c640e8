import type { Mood } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, isVerb, lemmaAt, wordAt } from './Clauses.ts'

/**
 * Whether a clause says that something is so, is not so, or will be so; null when it only supposes it or aims at it ("to seize", "if it fell",
 * "could", "capturing it would"). Read from the trigger up to the head of the content; `verb` is the verb of a trigger that is a noun.
 */
export function moodOf(clauses: Clauses, trigger: number, verb: number): { readonly isSo: boolean; readonly mood: Mood } | null {
  let isSo = !isNegated(clauses, verb)
  if (trigger !== verb && isSo && isDenied(clauses, trigger)) isSo = false
  let mood: Mood = 'ASSERTED'
  for (const { at, head, relation } of stepsUp(clauses, verb)) {
    const modal = modalOf(clauses, at)
    if (modal === 'POSSIBLE' || isAim(clauses, at) || isCondition(clauses, at)) return null
    if (modal === 'FUTURE') mood = 'PREDICTED'
    if (head === null) break
    const lemma = lemmaAt(clauses, head)
    if ((relation === 'nmod' || relation === 'acl') && isRebutted(clauses, head)) return { isSo: !isSo, mood }
    if (relation !== 'conj' && isVerb(clauses, head) && aims.has(lemma)) return null
    if (!turning.has(relation)) continue
    if (unmade.has(lemma)) isSo = !isSo
    if (relation !== 'nmod' && isVerb(clauses, head) && isDeniedVerb(clauses, head)) isSo = !isSo
  }
  return { isSo, mood }
}

/** Relations through which a word above says whether what hangs on it is so. */
const turning = new Set(['xcomp', 'ccomp', 'obj', 'acl'])

interface Step {
  readonly at: number
  /** Null at the head of the content. */
  readonly head: number | null
  readonly relation: string
}

/** A word and those above it in the content, as far as they bear on whether it is so: through complements, objects, and nouns of saying. */
function* stepsUp({ syntax, content, ...rest }: Clauses, from: number): Generator<Step> {
  const clauses = { syntax, content, ...rest }
  let at = from
  for (let count = 0; count < 6; count++) {
    const head = syntax.heads[at] ?? -1
    const relation = syntax.relations[at] ?? ''
    const isInside = head >= content.first && head < content.end
    const goesOn =
      isInside && (upward.has(relation) || ((relation === 'nmod' || relation === 'acl') && hearsay.has(lemmaAt(clauses, head))))
    yield { at, head: goesOn ? head : null, relation }
    if (!goesOn) return
    at = head
  }
}

const upward = new Set('xcomp ccomp obj nsubj csubj conj advcl'.split(' '))
const hearsay = new Set('claim report statement allegation assertion rumour rumor suggestion accusation notion idea'.split(' '))

/** "Rejecting claims of", "dismissed the report that": the verb stands just before the noun, whatever the parse makes of it. */
function isRebutted(clauses: Clauses, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(clauses.content.first, noun - 3); at--) if (unmade.has(lemmaAt(clauses, at))) return true
  return false
}

function isNegated(clauses: Clauses, token: number): boolean {
  if (isDenied(clauses, token)) return true
  return dependentsOf(clauses.syntax, token, ['obj', 'nsubj', 'obl']).some(
    (at) => nothing.has(wordAt(clauses, at)) || dependentsOf(clauses.syntax, at, ['det']).some((det) => wordAt(clauses, det) === 'no'),
  )
}

/** A verb above is negated by a word of its own. */
function isDeniedVerb(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['advmod']).some((at) => negations.has(wordAt(clauses, at)))
}

function isDenied(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['advmod', 'det', 'case', 'mark']).some((at) => negations.has(wordAt(clauses, at)))
}

const negations = new Set("not n't never no without neither nor hardly".split(' '))
const nothing = new Set('nothing nobody none'.split(' '))
/** Words that say that what hangs on them is not so or did not come about. */
const unmade = new Set('fail deny stop prevent avoid lack reject refute dispute dismiss rebut'.split(' '))
/** Verbs whose complement is wanted, not so. */
const aims = new Set(
  'aim plan seek intend want try attempt hope order instruct command tell ask urge demand threaten vow pledge promise prepare vie struggle'.split(
    ' ',
  ),
)

function modalOf(clauses: Clauses, token: number): 'POSSIBLE' | 'FUTURE' | null {
  for (const aux of dependentsOf(clauses.syntax, token, ['aux'])) {
    const word = wordAt(clauses, aux)
    if (possible.has(word)) return 'POSSIBLE'
    if (future.has(word)) return 'FUTURE'
  }
  return null
}

const possible = new Set('could may might can should must'.split(' '))
/** "Would" in what is reported is a future told later. */
const future = new Set("will 'll shall would 'd".split(' '))

/** "to encircle the units": a purpose, unless a verb like "managed", "continue" or "is believed" bears it. */
function isAim(clauses: Clauses, token: number): boolean {
  const { syntax } = clauses
  if (!dependentsOf(syntax, token, ['mark']).some((at) => wordAt(clauses, at) === 'to')) return false
  return !(syntax.relations[token] === 'xcomp' && realised.has(lemmaAt(clauses, syntax.heads[token] ?? -1)))
}

const realised = new Set(
  'manage continue begin start use help appear seem fail claim be believe say report think know understand estimate allege remain'.split(
    ' ',
  ),
)

function isCondition(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['mark']).some((at) => conditions.has(wordAt(clauses, at)))
}

const conditions = new Set('if unless whether until'.split(' '))
