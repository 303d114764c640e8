import { askingWords } from '../tokens/askingWords.ts'
import type { Draft } from './Draft.ts'
import { isSomebody } from './isSomebody.ts'
import { type Passage, sentenceAt, wordAt } from './Passage.ts'
import { nounPhraseStartingAt, trimmed } from './phrases.ts'
import { isEmpty, type Range } from './Range.ts'
import { clauseEnd } from './rules/clauses.ts'
import { withApposition } from './rules/withApposition.ts'

/**
 * The drafts, with those whom a report cites: "the Courier reported, citing the ministry, that …" tells what the ministry said inside of what the Courier says. A reason
 * that is cited ("citing a threat to health") is nobody's word, and stays what it was. Whom a draft
 * cites follows it.
 */
export function readCited(passage: Passage, drafts: readonly Draft[]): Draft[] {
  let read = [...drafts]
  passage.tokens.forEach(({ word }, index) => {
    if (!isCiting(word)) return
    const named = citedAt(passage, index)
    const outer = named === null ? null : outerOf(passage, index, read)
    if (named === null || outer === null) return
    const cited = upTo(passage, named, outer.source)
    const teller = withoutCited(passage, outer, { first: index, end: cited.end })
    const draft: Draft = {
      source: cited,
      cue: { first: index, end: index + 1 },
      cueHead: index,
      content: teller.content,
      isHearsay: false,
      toldBy: teller.cueHead,
    }
    read = read.filter(({ cueHead }) => cueHead !== index).flatMap((other) => (other === outer ? [teller, draft] : [other]))
  })
  return read
}

const isCiting = askingWords(({ plain }) => /^(?:citing|quoting|quoted|cited)$/.test(plain))

/** Whom the word at this index cites; null where it cites nobody, or says with "as saying" what they said. */
function citedAt(passage: Passage, index: number): Range | null {
  const isAdjunct = /ing$/.test(wordAt(passage, index)) || /^(?:which|that|who)$/.test(wordAt(passage, index - 1))
  if (!isAdjunct) return null
  const sentence = sentenceAt(passage, index)
  const name = nounPhraseStartingAt(passage, index + 1, sentence.end)
  if (isEmpty(name) || !isSomebody(passage, name)) return null
  const whole = trimmed(passage, withApposition(passage, name, sentence.end))
  return wordAt(passage, whole.end) === 'as' ? null : whole
}

/** The draft of the same sentence, with a source before the citing word or a cue after it, that cites: the nearest. */
function outerOf(passage: Passage, index: number, drafts: readonly Draft[]): Draft | null {
  const sentence = passage.sentenceOf[index]
  const near = drafts.filter(
    ({ cueHead, source, isHearsay }) => cueHead !== index && source !== null && !isHearsay && passage.sentenceOf[cueHead] === sentence,
  )
  const [first = null] = near.toSorted((a, b) => Math.abs(a.cueHead - index) - Math.abs(b.cueHead - index))
  return first
}

/** Whom a report cites, without who cites: "Citing the mayor, | the Courier said …". */
function upTo(passage: Passage, cited: Range, teller: Range | null): Range {
  const isRunOver = teller !== null && cited.first < teller.first && teller.first < cited.end
  return isRunOver ? trimmed(passage, { first: cited.first, end: teller.first }) : cited
}

/** Who cites, without the citing words in cue and content: what is left of them behind those, when nothing is before. */
function withoutCited(passage: Passage, draft: Draft, citing: Range): Draft {
  const cue =
    draft.cue.first < citing.first && draft.cue.end > citing.first
      ? trimmed(passage, { first: draft.cue.first, end: citing.first })
      : draft.cue
  const content = draft.content.flatMap((range): readonly Range[] => {
    if (range.end <= citing.first || range.first >= citing.end) return [range]
    const before = trimmed(passage, { first: range.first, end: citing.first })
    const isOnlyJoint = isEmpty(before) || /^(?:which|that|who)$/.test(wordAt(passage, before.first))
    const after = trimmed(passage, { first: citing.end, end: clauseEnd(passage, citing.end) })
    return [...(isOnlyJoint ? [] : [before]), ...(range.end > citing.end || isOnlyJoint ? [after] : [])].filter((part) => !isEmpty(part))
  })
  return content.length === 0 ? draft : { ...draft, cue, content }
}
