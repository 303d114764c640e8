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
  if (cueVerbOf(head) || cueNounOf(head) || actOfOtherCue(passage.syntax?.lemmas[draft.cueHead] ?? head)) return true
  if (draft.content.some((range) => quoteAt(passage, range.first) !== null)) return true
  return draft.source === null || isSomebody(passage, draft.source)
}

function isSomebody(passage: Passage, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if ((passage.nameOf[i] ?? -1) !== -1 || tagAt(passage, i) === 'PRON') return true
  return false
}
