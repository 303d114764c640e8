import { senseOf } from '../coreference/nouns.ts'
import { type Passage, wordAt } from './Passage.ts'
import type { Range } from './Range.ts'

/** Whether a noun phrase stands for somebody who can speak: it opens with a name of a person or body, or is headed by a noun for one ("two officials", "the ministry"). */
export function isSomebody(passage: Passage, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const word = wordAt(passage, i)
    if (i > first && /^(?:of|in|for|from|at|on|with|,)$/.test(word)) return false
    const name = passage.names[passage.nameOf[i] ?? -1]
    if (name !== undefined && name.kind !== 'PLACE') return true
    if (SOURCES.test(word) || isSpeaker(word)) return true
  }
  return false
}

const SOURCES = /^(?:sources?|statements?|reports?|accounts?|documents?|witness(?:es)?|intelligence)$/

function isSpeaker(word: string): boolean {
  const kind = (senseOf(word) ?? senseOf(word.replace(/s$/, '')))?.kind
  return kind === 'PERSON' || kind === 'ORGANIZATION' || kind === 'UNIT'
}
