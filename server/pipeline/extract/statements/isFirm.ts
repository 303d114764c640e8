import { cueVerbOf } from './cueVerbs.ts'
import type { Draft } from './Draft.ts'
import { isDocument } from './isDocument.ts'
import { type Passage, wordAt } from './Passage.ts'
import { isFigureVerb } from './rules/readFigureCue.ts'

/**
 * Whether the rules are sure of a draft whatever the model says: rumours, refusals, "according to", figures, the plainest verbs of speech,
 * verbs of speech with "that", and documents that show something.
 */
export function isFirm(passage: Passage, draft: Draft): boolean {
  if (draft.isHearsay) return passage.tags[draft.cueHead] !== 'NOUN'
  const head = wordAt(passage, draft.cueHead)
  if (
    /^(?:not|n't|no)$/.test(wordAt(passage, draft.cue.first + 1)) ||
    head === 'according' ||
    (draft.cue.end - draft.cue.first === 4 && head === 'in') ||
    isFigureVerb(head)
  )
    return true
  const verb = cueVerbOf(head)?.verb
  if (!verb || passage.tags[draft.cueHead] !== 'VERB' || draft.source === null) return false
  if (plainVerbs.has(verb.lemma)) return true
  if (verb.act === 'PLANS' || (verb.act === 'THINKS' && !believingVerbs.has(verb.lemma))) return false
  if (startsWithThat(passage, draft)) return true
  if (verb.act === 'THINKS') return false
  return showingVerbs.has(verb.lemma) && isDocument(passage, draft.source)
}

function startsWithThat(passage: Passage, { content: [content] }: Draft): boolean {
  return content !== undefined && (wordAt(passage, content.first - 1) === 'that' || wordAt(passage, content.first) === 'that')
}

const plainVerbs = new Set(
  (
    'say add claim assert announce declare deny reject dismiss refute warn confirm acknowledge insist state estimate allege count report ' +
    'decline refuse predict forecast pledge promise vow urge order accuse tell maintain contend'
  ).split(' '),
)

const believingVerbs = new Set(['believe', 'suspect', 'fear', 'doubt'])

const showingVerbs = new Set('show mark indicate suggest reveal list record depict confirm detail'.split(' '))
