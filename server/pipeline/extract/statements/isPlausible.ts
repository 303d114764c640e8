import { cueNounOf } from './cueNouns.ts'
import { cueVerbOf } from './cueVerbs.ts'
import type { Draft } from './Draft.ts'
import { actOfOtherCue } from './otherCues.ts'
import { type Passage, quoteAt, tagAt, wordAt } from './Passage.ts'
import type { Range } from './Range.ts'

/**
 * Whether a learnt draft can be somebody's word or thought: its cue is one that the lexicons know, or something in it is quoted, or its source
 * is somebody with a name or a pronoun. "Heavy bombardment has flattened the town" is nobody's.
 */
export function isPlausible(passage: Passage, draft: Draft): boolean {
  const head = wordAt(passage, draft.cueHead)
  if (draft.source === null && !tellsOfTelling(passage, draft.cueHead)) return false
  if (isOfThing(passage, draft)) return false
  if (cueVerbOf(head) || cueNounOf(head) || actOfOtherCue(passage.syntax?.lemmas[draft.cueHead] ?? head)) return true
  if (draft.content.some((range) => quoteAt(passage, range.first) !== null)) return true
  return draft.source === null || isSomebody(passage, draft.source)
}

/** "Informed the guard", "had seen no boats": a mere thing is no content of verbs that need a clause or a listener, nor of the senses. */
function isOfThing(passage: Passage, { cueHead, cue, content }: Draft): boolean {
  const head = wordAt(passage, cueHead)
  const frames = cueVerbOf(head)?.verb.frames
  const needsClause =
    frames === undefined ? SENSES.has(passage.syntax?.lemmas[cueHead] ?? head) : frames.has('LISTENER') && !frames.has('NOUN')
  const [only] = content
  if (!needsClause || content.length !== 1 || only === undefined || only.first !== cue.end) return false
  for (let i = only.first; i < only.end; i++) {
    if (quoteAt(passage, i) !== null || /^(?:VERB|AUX|SCONJ|ADP|PART)$/.test(tagAt(passage, i))) return false
  }
  return true
}

const SENSES = new Set(['see', 'hear', 'watch', 'notice', 'spot'])

/** Without a source only a verb, a noun of speech or a mark tells that something is told; "was not known" tells the contrary. */
function tellsOfTelling(passage: Passage, head: number): boolean {
  const word = wordAt(passage, head)
  if (tagAt(passage, head) === 'NOUN' || tagAt(passage, head) === 'PROPN') return cueNounOf(word) !== null
  return !(word === 'known' && /^(?:not|n't|never)$/.test(wordAt(passage, head - 1)))
}

function isSomebody(passage: Passage, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if ((passage.nameOf[i] ?? -1) !== -1 || tagAt(passage, i) === 'PRON') return true
  return false
}
