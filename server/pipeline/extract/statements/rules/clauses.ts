import { askingWords } from '../../tokens/askingWords.ts'
import { cueVerbOf } from '../cueVerbs.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isDash } from '../phrases.ts'
import type { Range } from '../Range.ts'

/** Where reported words that start here end: with the sentence, its last open quote, or before another attribution that is hung on. */
export function clauseEnd(passage: Passage, from: number): number {
  const sentence = sentenceAt(passage, from)
  for (let i = from; i < sentence.end; i++) {
    const quote = quoteAt(passage, i)
    if (quote && quote.outer.end > i + 1) {
      i = quote.outer.end - 1
      if (i >= sentence.end) return quote.outer.end
      continue
    }
    const word = passage.tokens[i]?.word
    if (i > from && word && mayBreakOff(word) && breaksOff(passage, i, sentence.end)) return i
  }
  return withoutFullStop(passage, sentence)
}

/** Whether a verb, auxiliary or copula stands in the range, outside quotes that are longer than it. */
export function hasVerb(passage: Passage, range: Range): boolean {
  for (let i = range.first; i < range.end; i++) if (isVerbTag(tagAt(passage, i))) return true
  return false
}

export function isVerbTag(tag: string): boolean {
  return tag === 'VERB' || tag === 'AUX'
}

function withoutFullStop(passage: Passage, sentence: Range): number {
  let end = sentence.end
  while (end > sentence.first + 1 && /^[.!?…]+$/.test(wordAt(passage, end - 1))) end--
  return end
}

/** Whether what is said may end at a word: most words are passed over at one look. */
const mayBreakOff = askingWords(({ plain }) => /^(?:[;,—–―-]|--|according|and|but)$/.test(plain))

function breaksOff(passage: Passage, index: number, ceiling: number): boolean {
  const word = wordAt(passage, index)
  const next = wordAt(passage, index + 1)
  if (word === ';') return true
  if (word === 'according' && next === 'to') return true
  const isMark = word === ',' || isDash(passage, index)
  if (isMark) return breaksAfterMark(passage, index + 1, ceiling)
  return (word === 'and' || word === 'but') && startsCoordinatedCue(passage, index + 1, ceiling)
}

function breaksAfterMark(passage: Passage, next: number, ceiling: number): boolean {
  const word = wordAt(passage, next)
  if (word === 'according') return true
  if (/^(?:but|and|though)$/.test(word) && startsRefusal(passage, next + 1)) return true
  const known = cueVerbOf(word)
  if (known?.forms.includes('ING') && known.verb.act !== 'PLANS') return true
  if (/^(?:but|while|though|although|whereas|as|and)$/.test(word)) return startsOtherReport(passage, next + 1, ceiling)
  return false
}

/** "…, but officials said": a subject of a few words and a finite verb of speech. */
function startsOtherReport(passage: Passage, from: number, ceiling: number): boolean {
  for (let i = from; i < Math.min(ceiling, from + 9); i++) {
    if (quoteAt(passage, i)) return false
    if (isCueVerb(passage, i)) return true
    if (tagAt(passage, i) === 'VERB' || wordAt(passage, i) === ',') return false
  }
  return false
}

/** "said A and warned that B": a finite verb of speech right after the conjunction. */
function startsCoordinatedCue(passage: Passage, from: number, ceiling: number): boolean {
  let i = from
  while (i < ceiling && tagAt(passage, i) === 'ADV') i++
  const forms = cueVerbOf(wordAt(passage, i))?.forms
  if (!forms || !isCueVerb(passage, i)) return false
  const isFiniteForm = forms.includes('PAST') || forms.includes('THIRD') || forms.includes('ING')
  return (
    isFiniteForm &&
    (wordAt(passage, i + 1) === 'that' || quoteAt(passage, i + 1) !== null || forms.includes('PAST') || forms.includes('ING'))
  )
}

function isCueVerb(passage: Passage, index: number): boolean {
  return tagAt(passage, index) === 'VERB' && cueVerbOf(wordAt(passage, index)) !== null
}

/** "but did not elaborate", "but made no mention". */
function startsRefusal(passage: Passage, index: number): boolean {
  const isNegated = /^(?:not|n't|no)$/.test(wordAt(passage, index + 1))
  return isNegated && /^(?:did|does|do|has|have|could|would|made|gave|had)$/.test(wordAt(passage, index))
}
