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
  if (source === null || meets(learned.cue, source)) return learned
  const content = withoutSubject(learned, source)
  return content.some((range) => meets(range, source)) ? learned : { ...learned, source, content, isHearsay: false }
}

/** The content without what stands before the cue and is no more than the subject: "The ministry" of "The ministry has just announced that …". */
function withoutSubject({ content, cue }: Draft, source: Range): readonly Range[] {
  const [first, ...rest] = content
  const isSubject = first !== undefined && rest.length > 0 && first.end <= cue.first && meets(first, source) && source.first <= first.first
  return isSubject && rest.every((range) => range.first >= cue.end) ? rest : content
}

function meets(a: Range, b: Range): boolean {
  return a.first < b.end && b.first < a.end
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
