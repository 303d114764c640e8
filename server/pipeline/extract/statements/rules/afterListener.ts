import { type Passage, tagAt, wordAt } from '../Passage.ts'
import { nounPhraseStartingAt } from '../phrases.ts'
import { isVerbTag } from './clauses.ts'

/** Past the listener that stands here ("told | reporters", "urged | workers at the port"); the same index where a comma shows that it is none. */
export function afterListener(passage: Passage, from: number, ceiling: number): number {
  const name = passage.nameOf[from] ?? -1
  let end = from
  if (name >= 0) while (passage.nameOf[end] === name) end++
  else if (tagAt(passage, from) === 'PRON') end = from + 1
  else end = Math.max(from, shortPhraseEnd(passage, from, ceiling))
  return wordAt(passage, end) === ',' ? from : afterLongListener(passage, end, ceiling)
}

/** "urged workers at the port | to stay indoors": past the phrases that hang on the listener, where an infinitive follows them. */
function afterLongListener(passage: Passage, from: number, ceiling: number): number {
  if (tagAt(passage, from) !== 'ADP' || wordAt(passage, from) === 'to') return from
  for (let i = from + 1; i < Math.min(ceiling, from + 10); i++) {
    const isInfinitive = wordAt(passage, i) === 'to' && isVerbTag(tagAt(passage, i + 1))
    if (isInfinitive) return wordAt(passage, i - 1) === 'not' ? i - 1 : i
    const isVerb = isVerbTag(tagAt(passage, i)) && wordAt(passage, i - 1) !== '-'
    if (isVerb || /^(?:,|;|that)$/.test(wordAt(passage, i))) return from
  }
  return from
}

function shortPhraseEnd(passage: Passage, from: number, ceiling: number): number {
  const phrase = nounPhraseStartingAt(passage, from, Math.min(ceiling, from + 6))
  for (let i = phrase.first; i < phrase.end; i++) {
    const isBreak = i > phrase.first && (tagAt(passage, i) === 'DET' || tagAt(passage, i) === 'PRON')
    if (isBreak || tagAt(passage, i) === 'ADP') return i
  }
  return phrase.end
}
