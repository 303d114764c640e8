import type { Act } from '../../../../domain/Statement.ts'
import type { Draft } from '../Draft.ts'
import { isSomebody } from '../isSomebody.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { nounPhraseEndingAt, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from '../rules/clauses.ts'
import { withoutClock } from './clock.ts'
import { hasMainClause } from './mainClause.ts'

/** What somebody's account does: "in her words", "by their count"; null for other words. */
export function actOfAccount(noun: string): Act | null {
  return ACCOUNTS.get(noun) ?? null
}

const ACCOUNTS: ReadonlyMap<string, Act> = new Map([
  ...'words account telling version reading'.split(' ').map((noun): [string, Act] => [noun, 'SAYS']),
  ...'count judgement judgment reckoning tally estimate estimation assessment calculation calculations analysis finding findings view opinion map'
    .split(' ')
    .map((noun): [string, Act] => [noun, 'ASSESSES']),
])

/**
 * "By our count two hundred left", "the garrison, in her words, sits in a sack", "it was given up, by the captain's account": what a sentence tells beside such a phrase. Null where
 * the noun is somebody's in another sense, or a verb of telling has the sentence already.
 */
export function readAccount(passage: Passage, noun: number, earlier: readonly Draft[]): Draft | null {
  const act = actOfAccount(wordAt(passage, noun))
  if (act === null || quoteAt(passage, noun)) return null
  const owner = ownerBefore(passage, noun)
  if (owner === null) return readTotal(passage, noun, act)
  const preposition = owner.first - 1
  if (!PREPOSITIONS.get(wordAt(passage, noun) === 'map' ? 'map' : 'other')?.test(wordAt(passage, preposition)))
    return readTotal(passage, noun, act)
  const phrase = { first: preposition, end: noun + 1 }
  const content = contentBeside(passage, phrase)
  if (content === null || isTaken(earlier, content)) return null
  const source = /^(?:'s|')$/.test(wordAt(passage, owner.end - 1)) ? { first: owner.first, end: owner.end - 1 } : owner
  return { source, cue: { first: preposition, end: noun + 1 }, cueHead: noun, content, isHearsay: false, act }
}

const PREPOSITIONS: ReadonlyMap<string, RegExp> = new Map([
  ['map', /^(?:on|in|by)$/],
  ['other', /^(?:in|by)$/],
])

/** "Her", "our", "the judges'": whose account it is, adjectives before the noun passed over; null where it is nobody's. */
export function ownerBefore(passage: Passage, noun: number): Range | null {
  let last = noun - 1
  while (tagAt(passage, last) === 'ADJ' || wordAt(passage, last) === 'own') last--
  if (/^(?:his|her|their|its|our|my)$/.test(wordAt(passage, last))) return { first: last, end: last + 1 }
  if (!/^(?:'s|')$/.test(wordAt(passage, last))) return null
  const name = nounPhraseEndingAt(passage, last - 1, sentenceAt(passage, noun).first)
  if (isEmpty(name)) return null
  // "In the judges' finding": the preposition belongs to no phrase of the owner.
  return isSomebody(passage, name) || tagAt(passage, last - 1) === 'PROPN' ? { first: name.first, end: last + 1 } : null
}

/** The sentence without the phrase: behind it, before it, or around it between commas. */
function contentBeside(passage: Passage, { first, end }: Range): readonly Range[] | null {
  const sentence = sentenceAt(passage, first)
  const opens = withoutClock(passage, { first: sentence.first, end: sentence.end }).first === first
  const isComma = wordAt(passage, end) === ','
  if (opens) return told(passage, [{ first: isComma ? end + 1 : end, end: clauseEnd(passage, end) }])
  const before = withoutClock(passage, trimmed(passage, { first: sentence.first, end: first }))
  const isParted = wordAt(passage, first - 1) === ',' || actOfAccount(wordAt(passage, end - 1)) === 'ASSESSES'
  if (isEnd(passage, end, sentence.end)) return isParted ? told(passage, [before]) : null
  if (!isComma || wordAt(passage, first - 1) !== ',') return null
  if (/^(?:SCONJ|ADP|CCONJ)$/.test(tagAt(passage, before.end - 1))) return null
  const behind = trimmed(passage, { first: end + 1, end: clauseEnd(passage, end + 1) })
  if (told(passage, [before]) !== null) return [before]
  return isEmpty(behind) || isEmpty(before) ? null : [before, behind]
}

function told(passage: Passage, ranges: readonly Range[]): readonly Range[] | null {
  const content = ranges.map((range) => trimmed(passage, range)).filter((range) => !isEmpty(range))
  return content.length > 0 && content.some((range) => hasMainClause(passage, range)) ? content : null
}

function isEnd(passage: Passage, at: number, ceiling: number): boolean {
  return at >= ceiling || /^[.;!?]+$/.test(wordAt(passage, at)) || at + 1 >= ceiling
}

/** "Sixty lives is the office's present reckoning": what is told to be the sum. */
function readTotal(passage: Passage, noun: number, act: Act): Draft | null {
  if (act !== 'ASSESSES' || wordAt(passage, noun) === 'map') return null
  const owner = ownerBefore(passage, noun)
  if (owner === null || !/^(?:is|was|remains|remained)$/.test(wordAt(passage, owner.first - 1))) return null
  const content = trimmed(passage, { first: sentenceAt(passage, noun).first, end: owner.first - 1 })
  const isNumber = passage.tags.slice(content.first, content.end).includes('NUM')
  if (isEmpty(content) || !isNumber) return null
  const source = /^(?:'s|')$/.test(wordAt(passage, owner.end - 1)) ? { first: owner.first, end: owner.end - 1 } : owner
  return { source, cue: { first: owner.end, end: noun + 1 }, cueHead: noun, content: [content], isHearsay: false, act: 'SAYS' }
}

/** Whether another draft has most of the content, by a cue outside of it. */
function isTaken(drafts: readonly Draft[], content: readonly Range[]): boolean {
  const size = content.reduce((sum, { first, end }) => sum + end - first, 0)
  return drafts.some((draft) => {
    if (content.some((range) => range.first <= draft.cue.first && draft.cue.end <= range.end)) return false
    let both = 0
    for (const a of draft.content) for (const b of content) both += Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first))
    return both * 2 > size
  })
}
