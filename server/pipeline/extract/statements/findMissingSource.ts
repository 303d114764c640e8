import { dependentsOf } from '../syntax/dependents.ts'
import { nounPhraseOf } from '../syntax/nounPhrase.ts'
import { isPassive, passiveAgentOf, subjectOf } from '../syntax/subjectOf.ts'
import type { Draft } from './Draft.ts'
import { type Passage, tagAt, wordAt } from './Passage.ts'
import type { Range } from './Range.ts'

/**
 * A learnt draft whose source the model has missed, with the source that the rules saw for the same cue, else with the subject of its verb
 * (the agent of a passive one) by the parse: "Kyiv, however, said …". Hearsay only when neither tells of anybody.
 */
export function findMissingSource(passage: Passage, learned: Draft, ruled: ReadonlyMap<number, Draft>): Draft {
  if (learned.source !== null) return learned
  const source = ruled.get(learned.cueHead)?.source ?? sourceByParse(passage, learned.cueHead)
  const isApart =
    source !== null && ![learned.cue, ...learned.content].some((range) => range.first < source.end && source.first < range.end)
  return isApart ? { ...learned, source, isHearsay: false } : learned
}

function sourceByParse(passage: Passage, verb: number): Range | null {
  const { syntax } = passage
  if (!syntax || tagAt(passage, verb) !== 'VERB') return null
  const head = isPassive(syntax, verb) ? passiveAgentOf(syntax, verb) : ownSubject(passage, verb)
  if (head === null || emptyWords.test(wordAt(passage, head))) return null
  const { firstToken, endToken } = nounPhraseOf(syntax, head)
  return { first: firstToken, end: endToken }
}

/** A participle's borrowed subject is no more than a guess: the verb must have a tense, or have a subject of its own. */
function ownSubject(passage: Passage, verb: number): number | null {
  const { syntax } = passage
  if (!syntax) return null
  const hasTense = /^VB[DPZ]$/.test(syntax.fineTags[verb] ?? '')
  return hasTense || dependentsOf(syntax, verb, ['nsubj']).length > 0 ? subjectOf(syntax, verb) : null
}

const emptyWords = /^(?:it|there|that|which|this|what|these|those|who|one)$/
