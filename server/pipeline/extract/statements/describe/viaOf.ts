import type { Draft } from '../Draft.ts'
import { type Passage, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { nounPhraseStartingAt } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'

/** The outlet or agency that it was told to ("told the Norrby Post", "in an interview with …"); null for reporters, crowds and persons. */
export function viaOf(passage: Passage, draft: Draft): Range | null {
  const head = wordAt(passage, draft.cueHead)
  const ceiling = sentenceAt(passage, draft.cueHead).end
  if (/^(?:told|tells|tell|telling|informed)$/.test(head)) return outletAt(passage, draft.cueHead + 1, ceiling)
  const end = Math.min(ceiling, draft.cue.end + 14)
  for (let i = draft.cue.end; i < end; i++) {
    if (isInContent(draft, i)) return null
    if (!/^(?:interview|interviews|remarks|comments|statement|conversation|message|email|e-mail)$/.test(wordAt(passage, i))) continue
    const link = wordAt(passage, i + 1)
    return link === 'with' || link === 'to' ? outletAt(passage, i + 2, ceiling) : null
  }
  return null
}

/** The name of an outlet or other body that starts here; null for a person's or a place's, and where there is none. */
export function outletAt(passage: Passage, first: number, ceiling: number): Range | null {
  const start = /^(?:the|a|an)$/.test(wordAt(passage, first)) ? first + 1 : first
  const name = passage.nameOf[start] ?? -1
  const mention = passage.names[name]
  if (mention) {
    if (mention.kind === 'PERSON' || mention.kind === 'PLACE') return null
    let end = start
    while (passage.nameOf[end] === name) end++
    return { first: start, end }
  }
  if (passage.names.length > 0 || tagAt(passage, start) !== 'PROPN') return null
  const phrase = nounPhraseStartingAt(passage, start, Math.min(ceiling, start + 4))
  return isEmpty(phrase) ? null : phrase
}

function isInContent(draft: Draft, index: number): boolean {
  return draft.content.some((range) => range.first <= index && index < range.end)
}
