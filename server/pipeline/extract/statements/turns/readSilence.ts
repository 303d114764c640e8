import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { nounPhraseStartingAt, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from '../rules/clauses.ts'
import { tellerBefore } from './tellerBefore.ts'

/** Whether a silence can turn on a lower-case word. */
export function isSilent(word: string): boolean {
  return SILENT.has(word)
}

const SILENT: ReadonlySet<string> = new Set(['nothing', 'reached', 'contacted', 'drawn', 'unable', 'unanswered', 'unreturned'])

/**
 * "Had nothing to say about it", "could not be reached", "would not be drawn on the toll", "was unable to verify it", "calls to the mayor went unanswered": that nothing was said. Null where
 * the words tell something else.
 */
export function readSilence(passage: Passage, at: number, earlier: readonly Draft[]): Draft | null {
  if (!isSilent(wordAt(passage, at)) || quoteAt(passage, at)) return null
  const unanswered = readUnanswered(passage, at)
  if (unanswered !== null) return unanswered
  const cue = silentCue(passage, at)
  const source = cue === null ? null : tellerBefore(passage, cue.first, earlier)
  return cue === null || source === null ? null : silence(passage, source, cue)
}

function silence(passage: Passage, source: Range, cue: Range): Draft {
  const rest = trimmed(passage, { first: cue.end, end: clauseEnd(passage, cue.end - 1) })
  const last = cue.end - 1
  const isAlone = isEmpty(rest) || wordAt(passage, cue.end) === ','
  return {
    source,
    cue: isAlone ? { first: cue.first, end: last } : cue,
    cueHead: last,
    content: [isAlone ? { first: last, end: cue.end } : rest],
    isHearsay: false,
    act: 'DECLINES',
  }
}

function silentCue(passage: Passage, at: number): Range | null {
  switch (wordAt(passage, at)) {
    case 'nothing':
      return nothingToSay(passage, at)
    case 'reached':
    case 'contacted':
    case 'drawn':
      return notBe(passage, at)
    case 'unable':
      return unableTo(passage, at)
    default:
      return null
  }
}

/** "Had nothing further to add". */
function nothingToSay(passage: Passage, at: number): Range | null {
  if (!/^(?:has|have|had)$/.test(wordAt(passage, at - 1))) return null
  const to = /^(?:more|further|new|else)$/.test(wordAt(passage, at + 1)) ? at + 2 : at + 1
  const isSaid = wordAt(passage, to) === 'to' && /^(?:say|add|report|announce|disclose|declare)$/.test(wordAt(passage, to + 1))
  return isSaid ? { first: at - 1, end: to + 2 } : null
}

/** "Could not immediately be reached", "would not be drawn". */
function notBe(passage: Passage, at: number): Range | null {
  let first = at - 1
  while (at - first < 6 && (wordAt(passage, first) === 'be' || tagAt(passage, first) === 'ADV')) first--
  if (!/^(?:not|n't)$/.test(wordAt(passage, first)) || wordAt(passage, at - 1) === 'not') return null
  const helper = wordAt(passage, at) === 'drawn' ? /^(?:would|will|wo)$/ : /^(?:could|can|ca)$/
  return helper.test(wordAt(passage, first - 1)) ? { first: first - 1, end: at + 1 } : null
}

/** "Were unable to independently verify". */
function unableTo(passage: Passage, at: number): Range | null {
  if (!/^(?:was|were|is|are|been)$/.test(wordAt(passage, at - 1)) || wordAt(passage, at + 1) !== 'to') return null
  let verb = at + 2
  while (tagAt(passage, verb) === 'ADV') verb++
  return /^(?:verify|confirm|establish|check|corroborate|substantiate|comment|say)$/.test(wordAt(passage, verb))
    ? { first: at - 1, end: verb + 1 }
    : null
}

/** "Calls to the mayor went unanswered", "questions sent to the office were left unanswered". */
function readUnanswered(passage: Passage, at: number): Draft | null {
  if (!/^un(?:answered|returned)$/.test(wordAt(passage, at))) return null
  const sentence = sentenceAt(passage, at)
  for (let to = at - 1; to > sentence.first; to--) {
    if (wordAt(passage, to) !== 'to' || tagAt(passage, to) !== 'ADP') continue
    const source = nounPhraseStartingAt(passage, to + 1, at)
    const isAsked = passage.words.slice(Math.max(sentence.first, to - 6), to).some((word) => ASKING.test(word))
    if (isEmpty(source) || !isAsked || source.end >= at) return null
    return {
      source,
      cue: { first: source.end, end: at },
      cueHead: at,
      content: [{ first: at, end: at + 1 }],
      isHearsay: false,
      act: 'DECLINES',
    }
  }
  return null
}

const ASKING = /^(?:calls?|messages?|e-?mails?|requests?|questions?|letters?|inquir(?:y|ies)|quer(?:y|ies)|texts?)$/
