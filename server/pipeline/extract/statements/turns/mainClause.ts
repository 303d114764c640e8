import { dependentsOf } from '../../syntax/dependents.ts'
import { monthOf } from '../days.ts'
import { type Passage, quoteAt, tagAt, wordAt } from '../Passage.ts'
import { isWeekday } from '../phrases.ts'
import type { Range } from '../Range.ts'

/**
 * Whether a range tells something by itself: a quotation, or a clause with a finite verb that no conjunction or relative pronoun brings in ("the bridge fell", not "after the
 * bridge fell" nor "in a speech that lasted an hour"). Goes by the words: in front of a verb of telling a parser is often astray.
 */
export function hasMainClause(passage: Passage, { first, end }: Range): boolean {
  if (quoteAt(passage, first) !== null || quoteAt(passage, end - 1) !== null) return true
  if (/^(?:and|but|or|with|without|despite|asked)$/.test(wordAt(passage, first))) return false
  // "When the rain stopped, the river fell": what opens with a conjunction is all its own up to a comma.
  let from = first
  if (isSubordinator(passage, first) && wordAt(passage, first) !== 'if') while (from < end && wordAt(passage, from) !== ',') from++
  let isHung = false
  for (let at = from; at < end; at++) {
    if (isSubordinator(passage, at)) isHung = true
    else if (isTensed(passage, at)) {
      if (!isHung) return true
      at = groupEnd(passage, at)
      isHung = false
    }
  }
  return false
}

const SUBORDINATORS =
  /^(?:who|which|that|whom|whose|where|when|while|although|though|after|before|since|because|if|until|unless|as|whereas|what|how|why|whether)$/

function isSubordinator(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at)
  if (!SUBORDINATORS.test(word) || tagAt(passage, at) === 'DET') return false
  // "The gang known as the Crows": no clause.
  if (word === 'as' && tagAt(passage, at) === 'ADP' && tagAt(passage, at - 1) === 'VERB') return false
  return !(/^(?:after|before|since|until)$/.test(word) && isTimeWord(passage, at + 1))
}

/** "After midnight the lights went out": a time, not a clause. */
function isTimeWord(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at)
  return (
    isWeekday(word) ||
    monthOf(word) !== null ||
    tagAt(passage, at) === 'NUM' ||
    /^(?:midnight|noon|dawn|dusk|dark|sunset|sunrise|then)$/.test(word)
  )
}

function isTensed({ syntax, tags, words }: Passage, at: number): boolean {
  if (tags[at] !== 'VERB' && tags[at] !== 'AUX') return false
  if (!syntax || /^(?:VB[DPZ]|MD)$/.test(syntax.fineTags[at] ?? '') || /^(?:is|are|was|were|'s)$/.test(words[at] ?? '')) return true
  // "The system failed": the past that is tagged as a participle has a subject of its own.
  return syntax.fineTags[at] === 'VBN' && dependentsOf(syntax, at, ['nsubj']).some((subject) => syntax.relations[subject] === 'nsubj')
}

/** The last token of an auxiliary with its verbs: "has been shut". */
function groupEnd(passage: Passage, at: number): number {
  let end = at
  while (/^(?:AUX|ADV|PART|VERB)$/.test(tagAt(passage, end + 1)) && wordAt(passage, end + 1) !== 'to') end++
  return end
}
