import { type Passage, tagAt, wordAt } from '../Passage.ts'

/**
 * Whether a word that may be a verb is one here: by its tag, or between a subject and an object where a tagger takes "rules" or "brands" for a noun ("Colonel Roe brands the
 * story …").
 */
export function seemsVerb(passage: Passage, at: number): boolean {
  const tag = tagAt(passage, at)
  if (tag === 'VERB') return true
  if (tag !== 'NOUN' && tag !== 'PROPN') return false
  const next = /^(?:DET|PRON|ADP|NUM|SCONJ)$/.test(tagAt(passage, at + 1)) && wordAt(passage, at + 1) !== 'of'
  const isThird = wordAt(passage, at).endsWith('s') && /^(?:NOUN|PROPN|CCONJ)$/.test(tagAt(passage, at - 1))
  return next && (isThird || wordAt(passage, at - 1) === 'now')
}
