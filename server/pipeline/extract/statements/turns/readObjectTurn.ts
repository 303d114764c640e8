import { cueVerbOf } from '../cueVerbs.ts'
import type { Draft } from '../Draft.ts'
import { isClaimNoun } from '../isClaimNoun.ts'
import { type Passage, quoteAt, tagAt, wordAt } from '../Passage.ts'
import { isDash, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from '../rules/clauses.ts'
import { cueAround, hasAuxiliary, wordBefore } from '../rules/verbGroup.ts'
import { isOfKind } from './isOfKind.ts'
import { hasMainClause } from './mainClause.ts'
import { type ObjectKind, type ObjectTurn, objectTurnsOf } from './objectTurns.ts'
import { seemsVerb } from './seemsVerb.ts'
import { tellerBefore } from './tellerBefore.ts'
import { closingVerbOf } from './tellingVerbs.ts'

/**
 * A verb that reports by what its object is: "withdrew | his figure", "laughed off | the story", "gives | the number as ten", "finds | no trace of a wave". Null where the object
 * is of another kind, or nobody who could tell is the subject. `earlier` are the sentence's drafts.
 */
export function readObjectTurn(passage: Passage, verb: number, earlier: readonly Draft[]): Draft | null {
  const turns = turnsAt(passage, verb)
  if (turns.length === 0 || !seemsVerb(passage, verb) || quoteAt(passage, verb) || UNREAL.test(wordBefore(passage, verb))) return null
  for (const { act, object, particle } of turns) {
    const end = afterParticle(passage, verb + 1, particle)
    if (end === null) continue
    const whole = contentOf(passage, end, object)
    if (whole === null) continue
    const content = withoutMainClause(passage, verb, whole)
    const source = tellerBefore(passage, verb, earlier)
    if (source === null || tellsStory(passage, verb, source, object)) continue
    const group = cueAround(passage, verb)
    const draft = { source, cue: { first: Math.max(group.first, source.end), end }, cueHead: verb, content: [content], isHearsay: false }
    // Of an oath the content tells whether it is a pledge.
    return object === 'THAT' && cueVerbOf(wordAt(passage, verb)) !== null ? draft : { ...draft, act }
  }
  return null
}

/** Passives, infinitives and what only could be. */
const UNREAL = /^(?:to|be|been|was|were|is|are|being|could|would|may|might|should|will|can|must|cannot|not|n't|never|did|does|do)$/

function afterParticle(passage: Passage, from: number, particle: string): number | null {
  if (particle === '') return from
  const words = particle.split(' ')
  return words.every((word, at) => wordAt(passage, from + at) === word) ? from + words.length : null
}

/** What the lexicon has; and any verb of telling of "the guild, which maintains that …". */
function turnsAt(passage: Passage, verb: number): readonly ObjectTurn[] {
  const known = objectTurnsOf(wordAt(passage, verb))
  const isRelative = /^(?:who|which)$/.test(wordAt(passage, cueAround(passage, verb).first - 1))
  if (isRelative && /^(?:claim|den(?:y|ie)|reject|dispute)/.test(wordAt(passage, verb)))
    return CLAIMING.get(wordAt(passage, verb).slice(0, 2)) ?? known
  if (known.length > 0 || wordAt(passage, verb + 1) !== 'that' || !/^(?:who|which)$/.test(wordAt(passage, verb - 1))) return known
  const telling = closingVerbOf(wordAt(passage, verb))
  return telling === null ? known : [{ act: telling.act, particle: '', object: 'THAT' }]
}

/** "…, which has claimed the town", "…, which denies any delay". */
const CLAIMING: ReadonlyMap<string, readonly ObjectTurn[]> = new Map([
  ['cl', [{ act: 'SAYS', particle: '', object: 'ANY' }]],
  ...['de', 're', 'di'].map((start): [string, readonly ObjectTurn[]] => [start, [{ act: 'DENIES', particle: '', object: 'ANY' }]]),
])

/** "She saw no one": a story, no finding. */
function tellsStory(passage: Passage, verb: number, source: Range, kind: ObjectKind): boolean {
  const isPronoun = /^(?:he|she|they|we)$/.test(wordAt(passage, source.first))
  return kind === 'NOTHING' && isPronoun && (!/s$/.test(wordAt(passage, verb)) || hasAuxiliary(passage, verb))
}

/** "The union, which maintains that it never stored oil, | left the hall": without what goes on behind the relative clause. */
function withoutMainClause(passage: Passage, verb: number, { first, end }: Range): Range {
  if (!/^(?:who|which)$/.test(wordAt(passage, verb - 1)) || wordAt(passage, verb - 2) !== ',') return { first, end }
  for (let at = first; at < end; at++)
    if (wordAt(passage, at) === ',' && /^(?:VERB|AUX)$/.test(tagAt(passage, at + 1))) return { first, end: at }
  return { first, end }
}

/** What is told, where the object is of the kind that the verb needs. */
function contentOf(passage: Passage, from: number, kind: ObjectKind): Range | null {
  if (kind === 'THAT') return thatClause(passage, from)
  if (kind === 'COLON') return behindColon(passage, from)
  const end = phraseEnd(passage, from)
  const content = withThat(passage, from, trimmed(passage, { first: from, end }))
  if (isEmpty(content) || quoteAt(passage, content.first)) return null
  return isOfKind(passage, content, kind) ? content : null
}

/** "Contests | that reading": a "that" before a single thing said is no joint. */
function withThat(passage: Passage, from: number, content: Range): Range {
  const noun = wordAt(passage, content.first)
  const isLost = content.first === from + 1 && wordAt(passage, from) === 'that' && isClaimNoun(noun) && !noun.endsWith('s')
  return isLost ? { first: from, end: content.end } : content
}

/** The clause behind the colon at this index. */
function behindColon(passage: Passage, colon: number): Range | null {
  if (wordAt(passage, colon) !== ':') return null
  const content = trimmed(passage, { first: colon + 1, end: clauseEnd(passage, colon + 1) })
  return !isEmpty(content) && hasMainClause(passage, content) ? content : null
}

function thatClause(passage: Passage, from: number): Range | null {
  if (wordAt(passage, from) !== 'that') return null
  const content = trimmed(passage, { first: from + 1, end: beforeNextTeller(passage, from + 1, clauseEnd(passage, from + 1)) })
  return !isEmpty(content) && hasMainClause(passage, content) ? { first: from, end: content.end } : null
}

/** "… that she left, and the mayor bets that …": before whoever tells the next thing. */
function beforeNextTeller(passage: Passage, from: number, end: number): number {
  let joint = -1
  for (let at = from; at < end; at++) {
    if (/^(?:and|but|while)$/.test(wordAt(passage, at)) && wordAt(passage, at - 1) === ',') joint = at - 1
    const isTold =
      wordAt(passage, at) === 'that' &&
      (closingVerbOf(wordAt(passage, at - 1)) !== null || objectTurnsOf(wordAt(passage, at - 1)).length > 0)
    if (isTold && joint > 0) return joint
  }
  return end
}

/** The end of the object with all that hangs on it: before a comma, a colon, or "and" with a new verb. */
function phraseEnd(passage: Passage, from: number): number {
  const end = clauseEnd(passage, from)
  for (let at = from; at < end; at++) {
    if (quoteAt(passage, at)) continue
    if (/^[,:;]$/.test(wordAt(passage, at)) || isDash(passage, at)) return at
    if (at > from && /^(?:which|while|after|when|because|before|since|until|whatever|saying|adding)$/.test(wordAt(passage, at))) return at
    if (/^(?:and|but)$/.test(wordAt(passage, at)) && objectTurnsOf(wordAt(passage, at + 1)).length > 0) return at
    if (/^(?:and|but)$/.test(wordAt(passage, at)) && (tagAt(passage, at + 1) === 'VERB' || /^(?:VERB|AUX)$/.test(tagAt(passage, at + 2))))
      return at
  }
  return end
}
