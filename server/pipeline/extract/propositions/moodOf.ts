import type { Mood } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { aimOf, hasTo, isRefused } from './aimOf.ts'
import { type Clauses, hasDependent, headIn, isVerb, lemmaAt, wordAt } from './Clauses.ts'
import { isDenied, isDeniedVerb, isNegated } from './isNegated.ts'
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
export function moodOf(clauses: Clauses, trigger: number, verb: number, { isAbility = false } = {}): ClauseMood | null {
  let isSo = !isNegated(clauses, verb)
  if (trigger !== verb && isSo && isDenied(clauses, trigger)) isSo = false
  if (isSo && isCleftDenied(clauses, verb)) isSo = false
  if (isSo && isNeverSo(clauses)) isSo = false
  let mood: Mood = 'ASSERTED'
  for (const { at, head, relation } of stepsUp(clauses, verb)) {
    const modal = modalOf(clauses, at)
    if (modal !== null && hasCondition(clauses, at)) return null
    if ((modal === 'POSSIBLE' && !(isAbility && isAble(clauses, at))) || isCondition(clauses, at) || isForgone(clauses, at)) return null
    const aim = aimOf(clauses, at)
    if (aim !== null) return { isSo: isSo === !isRefused(clauses, aim), mood, aim }
    if (isPurpose(clauses, at)) return null
    if (modal === 'FUTURE') mood = 'PREDICTED'
    if (head === null) break
    const lemma = lemmaAt(clauses, head)
    if (relation === 'xcomp' && FORETELLING.has(lemma)) mood = 'PREDICTED'
    // "There is no evidence that they took it" tells neither; "no question of a retreat" tells that there is none.
    if (relation !== 'conj' && isDenied(clauses, head)) {
      if (PROOFS.has(lemma)) return null
      if (PROSPECTS.has(lemma)) return { isSo: !isSo, mood, aim: null }
    }
    if ((relation === 'nmod' || relation === 'acl') && isRebutted(clauses, head)) return { isSo: !isSo, mood, aim: null }
    // "Told reporters that it was" reports; "told them to leave" bids.
    const isReport = lemma === 'tell' && relation === 'ccomp' && !hasTo(clauses, at)
    if (relation !== 'conj' && !isReport && isVerb(clauses, head) && UNREAL.has(lemma)) return null
    if (!turning.has(relation)) continue
    if (unmade.has(lemma)) isSo = !isSo
    if (relation !== 'nmod' && isVerb(clauses, head) && isDeniedVerb(clauses, head)) isSo = !isSo
  }
  return isDemanded(clauses, verb) ? null : { isSo, mood, aim: null }
}

/** "Demanded | that the army leave the town": what is only asked for. */
function isDemanded({ syntax, tokens, content }: Clauses, verb: number): boolean {
  const cue = syntax.heads[verb] ?? -1
  const isBare = /^VBP?$/.test(syntax.fineTags[verb] ?? '') && syntax.relations[verb] === 'ccomp'
  return isBare && cue >= 0 && cue < content.first && /^demand(?:s|ed|ing)?$/.test(tokens[cue]?.word.plain ?? '')
}

/** "It was not our aircraft that bombed the market". */
function isCleftDenied(clauses: Clauses, verb: number): boolean {
  const { syntax } = clauses
  const noun = (syntax.relations[verb] ?? '').startsWith('acl') ? headIn(clauses, verb) : -1
  return noun >= 0 && dependentsOf(syntax, noun, ['cop']).length > 0 && isDeniedVerb(clauses, noun)
}

/** "At no time have they held it", "in no way did we withdraw": the no opens the content. */
function isNeverSo(clauses: Clauses): boolean {
  const at = clauses.content.first
  return wordAt(clauses, at + 1) === 'no' && OPENING.has(wordAt(clauses, at)) && NEVER.has(wordAt(clauses, at + 2))
}

const OPENING = words('at in under by on')
const NEVER = words('time way point circumstances means occasion stage moment')
const PROOFS = words('report word news evidence proof confirmation indication sign hint')
const PROSPECTS = words('question talk prospect thought chance trace')
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
    const goesOn = isInside && (upward.has(relation) || ((relation === 'nmod' || relation === 'acl') && isToldBy(lemmaAt(clauses, head))))
    yield { at, head: goesOn ? head : null, relation }
    if (!goesOn) return
    at = head
  }
}

function isToldBy(lemma: string): boolean {
  return hearsay.has(lemma) || PROOFS.has(lemma) || PROSPECTS.has(lemma)
}

const upward = new Set('xcomp ccomp obj nsubj csubj conj advcl'.split(' '))
const hearsay = new Set(
  'claim report statement allegation assertion rumour rumor suggestion accusation notion idea account story tale version charge'.split(' '),
)

/** "Rejecting claims of", "dismissed the report that": the verb stands just before the noun, whatever the parse makes of it. */
function isRebutted(clauses: Clauses, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(clauses.content.first, noun - 3); at--) if (unmade.has(lemmaAt(clauses, at))) return true
  return false
}

/** Words that say that what hangs on them is not so or did not come about. */
const unmade = words('fail cease deny stop prevent avoid lack reject refute dispute dismiss rebut unable refuse')
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

/** "No lorry can reach the town": what cannot be is not. */
function isAble(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['aux']).some((aux) => /^(?:can|ca|could|must)$/.test(wordAt(clauses, aux)))
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
  // "Used drones to attack the town".
  if (head === 'use' && clauses.syntax.fineTags[syntax.heads[token] ?? -1] !== 'VB') return false
  return !(syntax.relations[token] === 'xcomp' && (realised.has(head) || FORETELLING.has(head)))
}

const realised = words(
  'manage continue begin start use help appear seem fail claim be believe say report think know understand estimate allege remain force compel oblige unable able prove find have refuse',
)

/** "Rather than storm the town", "instead of shelling it": what was not chosen. */
function isForgone(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['cc', 'mark', 'advmod', 'case']).some((at) =>
    wordAt(clauses, at) === 'rather'
      ? wordAt(clauses, at + 1) === 'than'
      : wordAt(clauses, at) === 'instead' && wordAt(clauses, at + 1) === 'of',
  )
}

function isCondition(clauses: Clauses, token: number): boolean {
  return hasDependent(clauses, token, ['mark'], conditions)
}

/** "If the town fell, the road would be open". */
function hasCondition(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['advcl']).some((clause) => isCondition(clauses, clause))
}

const conditions = words('if unless whether until')
