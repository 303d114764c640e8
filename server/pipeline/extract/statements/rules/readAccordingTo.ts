import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isDash, nounPhraseStartingAt, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd, hasVerb } from './clauses.ts'
import { contentBefore, couldBeSaid } from './contentBefore.ts'
import { withApposition } from './withApposition.ts'

/** The attribution of "according to X" or "in the opinion of X" at this index: before, after, or around it; null when there is none. */
export function readAccordingTo(passage: Passage, index: number): Draft | null {
  const end = cueEnd(passage, index)
  if (end === null || quoteAt(passage, index)) return null
  const sentence = sentenceAt(passage, index)
  const name = withoutSubject(passage, nounPhraseStartingAt(passage, end, sentence.end), sentence.end)
  if (isEmpty(name)) return null
  const source = withApposition(passage, name, sentence.end)
  const content = contentOf(passage, { index, source, sentence })
  if (content.length === 0) return null
  return { source, cue: { first: index, end }, cueHead: index, content, isHearsay: false }
}

/** The end of "according to", or of "in the opinion of" where that opens or closes what is told; null for other words. */
function cueEnd(passage: Passage, index: number): number | null {
  if (wordAt(passage, index) === 'according' && wordAt(passage, index + 1) === 'to') return index + 2
  if (wordAt(passage, index) !== 'in' || wordAt(passage, index + 1) !== 'the' || wordAt(passage, index + 3) !== 'of') return null
  return /^(?:opinion|view|words|estimation|judgement|judgment|assessment)$/.test(wordAt(passage, index + 2)) ? index + 4 : null
}

interface AccordingParts {
  readonly index: number
  readonly source: Range
  readonly sentence: Range
}

function contentOf(passage: Passage, { index, source, sentence }: AccordingParts): Range[] {
  const before = beforeCue(passage, index, sentence)
  const rest = afterSource(passage, source, sentence)
  if (isEmpty(before)) return rest ? [rest] : unparted(passage, source, sentence)
  if (!couldBeSaid(passage, before) || (rest && isInsideClause(passage, source)))
    return rest ? [before, rest] : opensPlainly(passage, before) ? [before] : []
  return [before]
}

/** "The lane, without ifs or buts, according to Roe": what opens as no adjunct does is told even where no verb is seen in it. */
function opensPlainly(passage: Passage, { first, end }: Range): boolean {
  return end - first >= 4 && /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(tagAt(passage, first))
}

/** "According to her | the passengers were …", "according to the ministry | forty people died": a new phrase starts behind a noun where no comma parts them. */
function withoutSubject(passage: Passage, { first, end }: Range, ceiling: number): Range {
  if (/^[,.:;]$/.test(wordAt(passage, end)) || !hasVerb(passage, { first: end, end: ceiling })) return { first, end }
  for (let at = first + 1; at < end; at++) {
    const isNew = /^(?:DET|NUM|PRON)$/.test(tagAt(passage, at)) && /^(?:NOUN|PROPN|PRON)$/.test(tagAt(passage, at - 1))
    if (isNew && !isPossessive(wordAt(passage, at - 1))) return { first, end: at }
  }
  return { first, end }
}

function isPossessive(word: string): boolean {
  return /^(?:his|its|their|our|my|your)$/.test(word)
}

/** "According to Roe the gate was shut": no comma parts the clause from the name. */
function unparted(passage: Passage, source: Range, sentence: Range): Range[] {
  const rest = trimmed(passage, { first: source.end, end: clauseEnd(passage, source.end) })
  return source.end < sentence.end && !isEmpty(rest) && hasVerb(passage, rest) ? [rest] : []
}

function beforeCue(passage: Passage, index: number, sentence: Range): Range {
  const parted = contentBefore(passage, index, 0)
  if (!isEmpty(parted)) return parted
  return trimmed(passage, { first: sentence.first, end: index })
}

function afterSource(passage: Passage, source: Range, sentence: Range): Range | null {
  const mark = source.end
  if (wordAt(passage, mark) !== ',' && wordAt(passage, mark - 1) !== ',' && !isDash(passage, mark) && wordAt(passage, mark) !== ':')
    return null
  if (mark + 1 >= sentence.end) return null
  const rest = trimmed(passage, { first: mark, end: clauseEnd(passage, mark + 1) })
  return isEmpty(rest) ? null : rest
}

/** "The order, according to X, marks a push": a verb goes on after the second comma. */
function isInsideClause(passage: Passage, source: Range): boolean {
  const next = wordAt(passage, source.end + 1)
  return wordAt(passage, source.end) === ',' && !/^(?:and|but|which|who|while|with|as|though|although)$/.test(next) && !next.endsWith('ing')
}
