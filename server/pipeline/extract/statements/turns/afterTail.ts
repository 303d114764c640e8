import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isDash, nounPhraseStartingAt } from '../phrases.ts'
import { afterAdjunct } from '../rules/afterAdjunct.ts'
import { afterListener } from '../rules/afterListener.ts'
import { closingVerbOf } from './tellingVerbs.ts'

/**
 * Past what may hang on a verb of telling that closes a sentence: whom it was told to, when, where and how ("told reporters on Monday in a post a few minutes ago"). The mark or
 * the sentence's end behind it; null where something stands there that the verb has as its object.
 */
export function afterTail(passage: Passage, from: number): number | null {
  const ceiling = sentenceAt(passage, from - 1).end
  let at = LISTENED.test(wordAt(passage, from - 1)) ? behindListener(passage, from, ceiling) : from
  for (let next = afterAdjunct(passage, at, ceiling); next > at; next = afterAdjunct(passage, at, ceiling)) at = next
  while (at > from && MEDIUM.test(wordAt(passage, at))) at++
  if (at >= ceiling || isMark(passage, at)) return Math.min(at, ceiling)
  if (wordAt(passage, at) === 'on' && wordAt(passage, at + 1) === 'condition') return ceiling
  if (!opensAdjunct(passage, at)) return null
  for (let i = at + 1; i < ceiling; i++) {
    if (isMark(passage, i)) return i
    if (quoteAt(passage, i) || tellsMore(passage, i)) return null
  }
  return ceiling
}

/** Past "reporters" of "told reporters", a comma behind it or not. */
function behindListener(passage: Passage, from: number, ceiling: number): number {
  const end = afterListener(passage, from, ceiling)
  return end > from ? end : nounPhraseStartingAt(passage, from, Math.min(ceiling, from + 6)).end
}

const MEDIUM = /^(?:posts?|messages?|interviews?|broadcast|channel|account|page|feed|briefing|statement|video)$/
const LISTENED = /^(?:told|tells|tell|informed|informs|assured|assures|reminded|reminds)$/

function isMark(passage: Passage, at: number): boolean {
  return /^[.,:;!?…]+$/.test(wordAt(passage, at)) || isDash(passage, at)
}

function opensAdjunct(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at)
  if (/^(?:that|to|of|about|for|against|not|up|off|out|down|away)$/.test(word)) return false
  if (/^(?:when|while|after|as|later|earlier|read|published|posted|released|issued|broadcast|carried|aired|sent)$/.test(word)) return true
  return tagAt(passage, at) === 'ADP' || tagAt(passage, at) === 'ADV' || isWhile(passage, at)
}

/** "A few minutes ago", "two days earlier". */
function isWhile(passage: Passage, at: number): boolean {
  if (!/^(?:DET|NUM|ADJ)$/.test(tagAt(passage, at))) return false
  return [2, 3, 4].some((step) => /^(?:ago|earlier|later)$/.test(wordAt(passage, at + step)))
}

/** A finite verb that no "who" or "which" brings in, or a verb of telling: a clause that the verb before has as its object. */
function tellsMore({ syntax, tags, words }: Passage, at: number): boolean {
  if (words[at] === 'that') return true
  if (tags[at] !== 'VERB' && tags[at] !== 'AUX') return false
  if (!syntax) return closingVerbOf(words[at] ?? '') !== null || tags[at] === 'AUX'
  if (!/^(?:VB[DPZ]|MD)$/.test(syntax.fineTags[at] ?? '')) return false
  const relation = syntax.relations[/^(?:aux|cop)/.test(syntax.relations[at] ?? '') ? (syntax.heads[at] ?? at) : at] ?? ''
  return !/^(?:acl|advcl)/.test(relation)
}
