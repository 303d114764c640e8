import type { Act } from '../../../../domain/Statement.ts'
import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { subjectBefore, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { afterAdjunct } from '../rules/afterAdjunct.ts'
import { clauseEnd } from '../rules/clauses.ts'
import { cueAround } from '../rules/verbGroup.ts'
import { isDoer } from './doers.ts'
import { hasMainClause } from './mainClause.ts'
import { tellerBefore } from './tellerBefore.ts'

/** Whether a lower-case word tells something only with a clause behind "that": "established", "convinced"; null for other words. */
export function actBeforeThat(word: string): Act | null {
  return ACTS.get(word) ?? null
}

/**
 * "The fire service has established that …", "A judge heard that …", "Students are convinced that …", "The army gave its word that …": words that have other meanings elsewhere, but
 * tell what stands behind "that". Null where nobody is there who could tell. `earlier` are the sentence's drafts.
 */
export function readThatClause(passage: Passage, at: number, earlier: readonly Draft[]): Draft | null {
  const act = actBeforeThat(wordAt(passage, at))
  if (act === null || quoteAt(passage, at) || earlier.some(({ cue }) => cue.first <= at && at < cue.end)) return null
  const that = thatBehind(passage, at)
  const verb = that === null ? null : verbOf(passage, at)
  if (that === null || verb === null) return null
  const content = trimmed(passage, { first: that + 1, end: clauseEnd(passage, that + 1) })
  if (isEmpty(content) || !hasMainClause(passage, content)) return null
  const source = tellerBefore(passage, verb, earlier) ?? headOf(passage, subjectBefore(passage, verb))
  if (source === null || /^(?:i|we|you)$/.test(wordAt(passage, source.first))) return null
  const { first } = cueAround(passage, verb)
  return { source, cue: { first: Math.max(first, source.end), end: at + 1 }, cueHead: at, content: [content], isHearsay: false, act }
}

/** "Investigators of the board" for "the board", where the parser has more of it; null for what could not tell. */
function headOf(passage: Passage, subject: Range): Range | null {
  return !isEmpty(subject) && isDoer(passage, subject) ? subject : null
}

/** The "that" behind the word, with no more between than "in the minutes" or "on Monday". */
function thatBehind(passage: Passage, at: number): number | null {
  let next = afterAdjunct(passage, at + 1, sentenceAt(passage, at).end)
  if (wordAt(passage, next) === 'in' && tagAt(passage, next + 1) === 'DET' && tagAt(passage, next + 2) === 'NOUN') next += 3
  return wordAt(passage, next) === 'that' && !/^(?:VERB|AUX)$/.test(tagAt(passage, next + 1)) ? next : null
}

/** The verb with its subject: the word itself, "is" of "is convinced", "gave" of "gave them its word"; null for passives, infinitives and what is not so. */
function verbOf(passage: Passage, at: number): number | null {
  const word = wordAt(passage, at)
  const { first } = cueAround(passage, at)
  const group = passage.words.slice(first, at)
  if (group.some((each) => /^(?:not|n't|never)$/.test(each)) || wordAt(passage, first - 1) === 'to') return null
  const isBe = group.some((each) => /^(?:is|are|was|were|be|been|being)$/.test(each))
  if (ADJECTIVES.test(word)) return isBe ? at : null
  if (word !== 'word' && word !== 'doubt') return !isBe && tagAt(passage, at) === 'VERB' ? at : null
  if (word === 'doubt' && wordAt(passage, at - 1) !== 'no') return null
  const floor = sentenceAt(passage, at).first
  for (let verb = at - 1; verb > Math.max(floor, at - 7); verb--) {
    if (tagAt(passage, verb) !== 'VERB' && tagAt(passage, verb) !== 'AUX') continue
    return (word === 'word' ? /^(?:gave|gives|given)$/ : /^(?:ha[sd]|have)$/).test(wordAt(passage, verb)) ? verb : null
  }
  return null
}

const ADJECTIVES = /^(?:convinced|certain|sure|confident|adamant|positive)$/

const ACTS: ReadonlyMap<string, Act> = new Map([
  ...'hold holds held hear hears heard learn learns learned read reads broadcast broadcasts published publishes word rule rules ruled'
    .split(' ')
    .map((word): [string, Act] => [word, 'SAYS']),
  ...'establish establishes established find finds determine determines determined ascertained judges judged'
    .split(' ')
    .map((word): [string, Act] => [word, 'ASSESSES']),
  ...'convinced certain sure confident adamant positive doubt'.split(' ').map((word): [string, Act] => [word, 'THINKS']),
])
