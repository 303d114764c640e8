import { cueNounOf } from '../cueNouns.ts'
import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { nounPhraseEndingAt, nounPhraseStartingAt, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from './clauses.ts'

/** "a report by Moscow that …", "the mayor's claim that …": the attribution of a noun of speech; null where there is none. */
export function readNounCue(passage: Passage, noun: number, earlier: readonly Draft[]): Draft | null {
  if (!cueNounOf(wordAt(passage, noun)) || tagAt(passage, noun) === 'VERB' || quoteAt(passage, noun)) return null
  if (earlier.some((draft) => draft.cue.end <= noun && noun < (draft.content[0]?.first ?? 0))) return null
  const sentence = sentenceAt(passage, noun)
  const agent = agentAfter(passage, noun, sentence.end)
  const that = agent ? agent.end : noun + 1
  if (wordAt(passage, that) !== 'that' || isRelative(passage, that)) return null
  if (that + 1 >= sentence.end) return null
  const content = trimmed(passage, { first: that + 1, end: clauseEnd(passage, that + 1) })
  if (isEmpty(content)) return null
  const owner = agent ?? ownerBefore(passage, noun, sentence.first)
  return { source: owner, cue: { first: noun, end: noun + 1 }, cueHead: noun, content: [content], isHearsay: owner === null }
}

function agentAfter(passage: Passage, noun: number, ceiling: number): Range | null {
  if (!/^(?:by|from|of)$/.test(wordAt(passage, noun + 1))) return null
  const agent = nounPhraseStartingAt(passage, noun + 2, ceiling)
  return isEmpty(agent) ? null : agent
}

function ownerBefore(passage: Passage, noun: number, floor: number): Range | null {
  let mark = noun - 1
  while (mark > floor && (tagAt(passage, mark) === 'ADJ' || tagAt(passage, mark) === 'NOUN')) mark--
  const word = wordAt(passage, mark)
  if (/^(?:his|her|their|its|my|our|your)$/.test(word)) return { first: mark, end: mark + 1 }
  if (word !== "'s" && word !== "'") return null
  const owner = nounPhraseEndingAt(passage, mark - 1, floor)
  return isEmpty(owner) ? null : owner
}

/** "a claim that was denied": a verb after "that" makes it a pronoun. */
function isRelative(passage: Passage, that: number): boolean {
  return /^(?:AUX|VERB)$/.test(tagAt(passage, that + 1))
}
