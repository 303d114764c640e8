import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import type { Range } from '../Range.ts'
import { isDoer } from './doers.ts'

/**
 * "…, a report by the auditor says": all that stands behind the last comma, where it is somebody and no verb is in it. With a comma before the verb, what is beside it too: "…, the ports
 * minister, Ada Roe, said", "…, the man, presented as Roe, told us". Empty where nobody stands there.
 */
export function subjectBehindCommas(passage: Passage, verb: number): Range {
  const isApposed = wordAt(passage, verb - 1) === ','
  const end = isApposed ? verb - 1 : verb
  const starts = partStarts(passage, end, isApposed)
  const [first] = starts.slice(isApposed ? 1 : 0).filter((start) => {
    const part = trimmed(passage, { first: start, end })
    return STARTERS.has(tagAt(passage, start)) && isDoer(passage, { first: start, end: partEnd(passage, part) })
  })
  return first === undefined ? { first: verb, end: verb } : { first, end: verb }
}

/** Where the parts between commas start, from the last one back: one, or up to three beside one another. */
function partStarts(passage: Passage, end: number, isApposed: boolean): readonly number[] {
  const floor = Math.max(sentenceAt(passage, end).first, end - LONGEST)
  const starts: number[] = []
  for (let at = end - 1; at > floor && starts.length < (isApposed ? 3 : 1); at--) {
    if (wordAt(passage, at) === ',') starts.push(at + 1)
    else if (quoteAt(passage, at) || isVerb(passage, at, isApposed)) break
  }
  return starts
}

/** Beside a name "presented as Roe" may stand, but no verb with a tense. */
function isVerb({ syntax, tags }: Passage, at: number, isApposed: boolean): boolean {
  const isAny = tags[at] === 'VERB' || tags[at] === 'AUX'
  return isAny && !(isApposed && syntax && /^VB[NG]$/.test(syntax.fineTags[at] ?? ''))
}

function partEnd(passage: Passage, { first, end }: Range): number {
  for (let at = first; at < end; at++) if (wordAt(passage, at) === ',') return at
  return end
}

/** Tokens of a speaker's description, at the most. */
const LONGEST = 16
const STARTERS: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NOUN', 'ADJ', 'NUM'])
