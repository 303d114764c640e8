import type { Mood } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, headIn, isVerb, lemmaAt, phraseAt, wordAt } from './Clauses.ts'
import { words } from './words.ts'

/** What a clause says of its trigger. */
export interface ClauseMood {
  readonly isSo: boolean
  readonly mood: Mood
  /** The verb or noun of wanting that it hangs on ("plans to seize", "the aim of taking"); null for none. */
  readonly aim: number | null
}

/**
 * Whether a clause says that something is so, is not so, will be so, or is aimed at; null when it only supposes it or tells a purpose ("to seize", "if it fell",
 * "could", "capturing it would"). Read from the trigger up to the head of the content; `verb` is the verb of a trigger that is a noun.
 */
export function moodOf(clauses: Clauses, trigger: number, verb: number): ClauseMood | null {
  let isSo = !isNegated(clauses, verb)
  if (trigger !== verb && isSo && isDenied(clauses, trigger)) isSo = false
  if (isSo && isCleftDenied(clauses, verb)) isSo = false
  let mood: Mood = 'ASSERTED'
  for (const { at, head, relation } of stepsUp(clauses, verb)) {
    const modal = modalOf(clauses, at)
    if (modal !== null && hasCondition(clauses, at)) return null
    if (modal === 'POSSIBLE' || isCondition(clauses, at)) return null
    const aim = aimOf(clauses, at)
    if (aim !== null) return { isSo: isSo === !isRefused(clauses, aim), mood, aim }
    if (isPurpose(clauses, at)) return null
    if (modal === 'FUTURE') mood = 'PREDICTED'
    if (head === null) break
    const lemma = lemmaAt(clauses, head)
    if (relation === 'xcomp' && FORETELLING.has(lemma)) mood = 'PREDICTED'
    if ((relation === 'nmod' || relation === 'acl') && isRebutted(clauses, head)) return { isSo: !isSo, mood, aim: null }
    if (relation !== 'conj' && isVerb(clauses, head) && UNREAL.has(lemma)) return null
    if (!turning.has(relation)) continue
    if (unmade.has(lemma)) isSo = !isSo
    if (relation !== 'nmod' && isVerb(clauses, head) && isDeniedVerb(clauses, head)) isSo = !isSo
  }
  return { isSo, mood, aim: null }
}

/** "It was not our aircraft that bombed the market". */
function isCleftDenied(clauses: Clauses, verb: number): boolean {
  const { syntax } = clauses
  const noun = (syntax.relations[verb] ?? '').startsWith('acl') ? headIn(clauses, verb) : -1
  return noun >= 0 && dependentsOf(syntax, noun, ['cop']).length > 0 && isDeniedVerb(clauses, noun)
}

/** "Wants to seize", "plans for an attack", "no intention of annexing", "the goal is to capture": what the word hangs on, also where that is the cue before the content. */
function aimOf(clauses: Clauses, at: number): number | null {
  const { syntax } = clauses
  const head = syntax.heads[at] ?? -1
  const relation = syntax.relations[at] ?? ''
  if (head >= 0 && WANTED.has(relation) && AIMS.has(lemmaAt(clauses, head)) && hangsAsAim(clauses, at, head)) return head
  const subject = dependentsOf(syntax, at, ['nsubj']).find((noun) => AIM_NOUNS.has(lemmaAt(clauses, noun)))
  return subject !== undefined && hasTo(clauses, at) ? subject : null
}

/** A clause that is wanted has "to" or "of"; a thing that is prepared or planned has none. */
function hangsAsAim(clauses: Clauses, at: number, head: number): boolean {
  if (isVerb(clauses, at)) return hasTo(clauses, at) || clauses.syntax.fineTags[at] === 'VBG'
  return clauses.syntax.relations[at] === 'obj' ? PLANNED.has(lemmaAt(clauses, head)) : AIM_NOUNS.has(lemmaAt(clauses, head))
}

/** "Has no plans", "does not intend". */
function isRefused(clauses: Clauses, aim: number): boolean {
  if (isDenied(clauses, aim)) return true
  const verb = headIn(clauses, aim)
  return !isVerb(clauses, aim) && verb >= 0 && isVerb(clauses, verb) && isDeniedVerb(clauses, verb)
}

const WANTED = new Set(['xcomp', 'ccomp', 'acl', 'advcl', 'nmod', 'obj'])
const AIM_NOUNS = words('plan intention aim goal objective ambition intent wish desire bid purpose vow pledge preparation readiness')
const PLANNED = words('prepare plan')
const AIMS: ReadonlySet<string> = new Set([
  ...AIM_NOUNS,
  ...words('seek intend want hope prepare promise threaten swear wish mean strive determine ready'),
])
const FORETELLING = words('expect go set poise likely due bound predict forecast about')

/** Relations through which a word above says whether what hangs on it is so. */
const turning = new Set(['xcomp', 'ccomp', 'obj', 'acl'])

interface Step {
  readonly at: number
  /** Null at the head of the content. */
  readonly head: number | null
  readonly relation: string
}

/** A word and those above it in the content, as far as they bear on whether it is so: through complements, objects, and nouns of saying. */
function* stepsUp(clauses: Clauses, from: number): Generator<Step> {
  const { syntax } = clauses
  let at = from
  for (let count = 0; count < 6; count++) {
    const head = headIn(clauses, at)
    const relation = syntax.relations[at] ?? ''
    const isInside = head >= 0
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
    (at) => !isAside(clauses, at) && (nothing.has(wordAt(clauses, at)) || isNone(clauses, phraseAt(clauses, at).first)),
  )
}

/** "With nothing but rifles", "with no losses", "without a fight": how it was done, and that it was. */
function isAside(clauses: Clauses, noun: number): boolean {
  const isOnly = /^(?:but|except|other|more|less)$/.test(wordAt(clauses, noun + 1))
  return isOnly || dependentsOf(clauses.syntax, noun, ['case']).some((at) => /^(?:with|without|despite|for)$/.test(wordAt(clauses, at)))
}

/** "No soldier", "none of the drones", "not a single post"; "no more than 400" is a number. */
function isNone(clauses: Clauses, first: number): boolean {
  const isLed = wordAt(clauses, first - 1) === 'not' && /^(?:a|one|any)$/.test(wordAt(clauses, first))
  return isLed || (nothing.has(wordAt(clauses, first)) && !COMPARED.has(wordAt(clauses, first + 1)))
}

const COMPARED = words('more fewer less only')

/** A verb above is negated by a word of its own. */
function isDeniedVerb(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['advmod']).some((at) => isNegation(clauses, at))
}

function isDenied(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['advmod', 'det', 'case', 'mark', 'cc', 'npadvmod', 'obl']).some(
    (at) => isNegation(clauses, at) && !COMPARED.has(wordAt(clauses, at + 1)),
  )
}

/** "Not", "never", "no longer". */
function isNegation(clauses: Clauses, at: number): boolean {
  return negations.has(wordAt(clauses, at)) || (wordAt(clauses, at) === 'longer' && wordAt(clauses, at - 1) === 'no')
}

const negations = words("not n't never no without neither nor hardly")
const nothing = words('nothing nobody none no neither not')
/** Words that say that what hangs on them is not so or did not come about. */
const unmade = words('fail deny stop prevent avoid lack reject refute dispute dismiss rebut unable refuse')
/** Verbs whose complement is tried or bidden, not so. */
const UNREAL = words('try attempt order instruct command tell ask urge demand vie struggle invite')

function modalOf(clauses: Clauses, token: number): 'POSSIBLE' | 'FUTURE' | null {
  for (const aux of dependentsOf(clauses.syntax, token, ['aux'])) {
    const word = wordAt(clauses, aux)
    if (possible.has(word)) return 'POSSIBLE'
    if (future.has(word)) return 'FUTURE'
  }
  return null
}

const possible = words('could may might can should must')
/** "Would" in what is reported is a future told later. */
const future = words("will 'll shall would 'd wo")

/** "to encircle the units": a purpose, unless a verb like "managed", "continue" or "is believed" bears it. */
function isPurpose(clauses: Clauses, token: number): boolean {
  const { syntax } = clauses
  if (!hasTo(clauses, token)) return false
  const head = lemmaAt(clauses, syntax.heads[token] ?? -1)
  // "Their claim to have seized the town".
  if (hearsay.has(head) && dependentsOf(syntax, token, ['aux']).some((at) => wordAt(clauses, at) === 'have')) return false
  return !(syntax.relations[token] === 'xcomp' && (realised.has(head) || FORETELLING.has(head)))
}

function hasTo(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['mark']).some((at) => wordAt(clauses, at) === 'to')
}

const realised = words(
  'manage continue begin start use help appear seem fail claim be believe say report think know understand estimate allege remain force compel oblige unable able prove find have refuse',
)

function isCondition(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['mark']).some((at) => conditions.has(wordAt(clauses, at)))
}

/** "If the town fell, the road would be open". */
function hasCondition(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['advcl']).some((clause) => isCondition(clauses, clause))
}

const conditions = words('if unless whether until')
