import { askingWords } from '../../tokens/askingWords.ts'
import type { CueVerb } from '../cueVerbs.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isWeekday, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { afterAdjunct } from './afterAdjunct.ts'
import { afterListener } from './afterListener.ts'
import { clauseEnd, hasVerb, isVerbTag } from './clauses.ts'

/** What is said after a verb of speech, with any listener, day or "in a statement" left out; empty when nothing is. */
export function contentAfter(passage: Passage, verb: number, cue: CueVerb): Range {
  const sentence = sentenceAt(passage, verb)
  const first = contentStart(passage, verb + 1, sentence.end, cue)
  const nothing = { first: verb + 1, end: verb + 1 }
  if (first >= sentence.end) return nothing
  const content = trimmed(passage, { first, end: clauseEnd(passage, first) })
  if (isEmpty(content)) return nothing
  return fits(passage, content, cue) ? content : nothing
}

/** The first token that is not listener, time, medium, "that", colon or comma. */
function contentStart(passage: Passage, from: number, ceiling: number, cue: CueVerb): number {
  const jump = jumpToThatOrQuote(passage, from, ceiling)
  if (jump >= 0 && (cue.frames.has('LISTENER') || !startsObject(passage, from))) return jump
  let i = from
  if (cue.frames.has('LISTENER')) i = afterListener(passage, i, ceiling)
  for (let next = afterAdjunct(passage, i, ceiling); next > i; next = afterAdjunct(passage, i, ceiling)) i = next
  if (/^(?:,|:|that)$/.test(wordAt(passage, i))) i++
  if (cue.frames.has('PREPOSITION') || /^(?:of|about)$/.test(wordAt(passage, i))) {
    const isLink = /^(?:of|about|against|for|to|on|over)$/.test(wordAt(passage, i)) && tagAt(passage, i + 1) !== 'NUM'
    if (isLink && !isVerbTag(tagAt(passage, i + 1))) i++
  }
  return i
}

/** Over anything without a verb to a "that", a colon or a quotation that starts what is said; -1 when there is none near. */
function jumpToThatOrQuote(passage: Passage, from: number, ceiling: number): number {
  for (let i = from; i < Math.min(ceiling, from + 22); i++) {
    const quote = quoteAt(passage, i)
    if (quote) return quote.outer.first === i && startsSpeech(passage, i, from) ? i : -1
    const word = passage.tokens[i]?.word
    if (!word || !(isVerbTag(tagAt(passage, i)) || mayTurn(word))) continue
    if (wordAt(passage, i) === 'that' && i > from && tagAt(passage, i) !== 'DET') return nextIsVerb(passage, i) ? -1 : i + 1
    if (wordAt(passage, i) === 'that' && i === from) return i + 1
    if (wordAt(passage, i) === ':') return i + 1
    if (isVerbTag(tagAt(passage, i)) || /^(?:who|which|to)$/.test(wordAt(passage, i))) return -1
  }
  return -1
}

/** Whether a word opens what is said, or bars the way to it. */
const mayTurn = askingWords(({ plain }) => /^(?:that|:|who|which|to)$/.test(plain))

/** "dismissed a report by X that …": the noun phrase is what the verb is about, so its "that" is not the verb's. */
function startsObject(passage: Passage, from: number): boolean {
  return /^(?:DET|ADJ|NOUN|NUM)$/.test(tagAt(passage, from)) && !isWeekday(wordAt(passage, from)) && wordAt(passage, from) !== 'that'
}

function nextIsVerb(passage: Passage, index: number): boolean {
  return isVerbTag(tagAt(passage, index + 1))
}

/** A quotation right after the verb, or after a comma or a few words of time and place. */
function startsSpeech(passage: Passage, open: number, from: number): boolean {
  if (open === from) return true
  const before = wordAt(passage, open - 1)
  return before === ',' || before === ':'
}

function fits(passage: Passage, content: Range, cue: CueVerb): boolean {
  const startsWithQuote = quoteAt(passage, content.first) !== null
  if (startsWithQuote) return true
  const isInfinitive =
    wordAt(passage, content.first) === 'to' || (wordAt(passage, content.first) === 'not' && wordAt(passage, content.first + 1) === 'to')
  if (isInfinitive) return cue.frames.has('INFINITIVE')
  if (cue.frames.has('CLAUSE') && hasVerb(passage, content)) return !startsAside(passage, content.first)
  if (cue.frames.has('NOUN')) return startsNominal(passage, content.first)
  return cue.frames.has('PREPOSITION') && startsNominal(passage, content.first)
}

function startsAside(passage: Passage, index: number): boolean {
  return /^(?:after|before|as|while|during|when|following|amid|and|but|by|with|because|since|until)$/.test(wordAt(passage, index))
}

function startsNominal(passage: Passage, index: number): boolean {
  if (/^(?:at|up|over|about|around)$/.test(wordAt(passage, index)) && startsFigure(passage, index + 1)) return true
  return /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|SYM|VERB|ADV|SCONJ)$/.test(tagAt(passage, index)) && !startsAside(passage, index)
}

/** "at least three", "up to 40", "about a dozen". */
function startsFigure(passage: Passage, index: number): boolean {
  const at = /^(?:least|most|to|a)$/.test(wordAt(passage, index)) ? index + 1 : index
  return tagAt(passage, at) === 'NUM' || /^(?:dozen|half|third|quarter)s?$/.test(wordAt(passage, at))
}
