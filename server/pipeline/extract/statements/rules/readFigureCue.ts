import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, tagAt, wordAt } from '../Passage.ts'
import { isTime, subjectBefore, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from './clauses.ts'
import { sharedSubject } from './sharedSubject.ts'

/** Whether a word is a form of the verbs that give a figure or a state: "put the toll at 40", "marks the bridge as lost". */
export function isFigureVerb(word: string): boolean {
  return figureVerbs.has(word)
}

export const figureVerbs: ReadonlySet<string> = new Set('put puts pegs pegged placed places mark marks marked'.split(' '))

/** "The agency put the toll at 40", "sources put the figure far lower", "the map marks the town as held": the estimate that a figure or state is given in; null where none is. */
export function readFigureCue(passage: Passage, verb: number, earlier: readonly Draft[]): Draft | null {
  if (!isFigureVerb(wordAt(passage, verb)) || tagAt(passage, verb) !== 'VERB' || quoteAt(passage, verb)) return null
  const content = trimmed(passage, { first: verb + 1, end: clauseEnd(passage, verb + 1) })
  if (isEmpty(content) || !givesFigure(passage, content)) return null
  const subject = subjectBefore(passage, verb)
  const source = isEmpty(subject) || isTime(passage, subject) ? sharedSubject(passage, verb, earlier) : subject
  return source ? { source, cue: { first: verb, end: verb + 1 }, cueHead: verb, content: [content], isHearsay: false } : null
}

/** A noun phrase, then "at" and a number, "as" what it is, or a comparison that ends it. */
function givesFigure(passage: Passage, { first, end }: Range): boolean {
  const isMark = wordAt(passage, first - 1).startsWith('mark')
  if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tagAt(passage, first))) return false
  for (let i = first + 1; i < Math.min(end, first + 12); i++) {
    if (isMark && wordAt(passage, i) === 'as' && i + 1 < end) return true
    if (isMark) continue
    if (/^(?:higher|lower)$/.test(wordAt(passage, i))) return true
    const isFigure = [1, 2, 3, 4].some((step) => i + step < end && isNumber(passage, i + step))
    if (wordAt(passage, i) === 'at' && isFigure) return true
  }
  return false
}

function isNumber(passage: Passage, index: number): boolean {
  return tagAt(passage, index) === 'NUM' || /^[\d$€£]/.test(wordAt(passage, index))
}
