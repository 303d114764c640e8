import type { Draft } from './Draft.ts'
import { isSomebody } from './isSomebody.ts'
import { type Passage, quoteAt, sentenceAt } from './Passage.ts'
import { trimmed } from './phrases.ts'
import { isEmpty, type Range } from './Range.ts'

/**
 * Gives each direct statement the quotations that follow it without a cue of their own: later in its paragraph, in a paragraph that is nothing
 * but a quotation, and in the paragraphs that an open quotation runs on to; and each that ends an indirect sentence ("…, says Roe.") those behind it in its paragraph. Only the drafts for
 * which `mayGoOn` holds are looked at.
 */
export function continueQuotes(passage: Passage, drafts: readonly Draft[], mayGoOn: (draft: Draft) => boolean = () => true): Draft[] {
  let taken: Uint8Array | null = null
  return drafts.map((draft) => {
    const last = draft.content.at(-1)
    if (!last || !mayGoOn(draft) || draft.isHearsay || !(endsWithQuote(passage, draft) || isAlone(passage, draft, drafts))) return draft
    taken ??= takenTokens(passage, drafts)
    const more = quotesAfter(passage, Math.max(last.end, draft.cue.end, draft.source?.end ?? 0), taken)
    return more.length === 0 ? draft : { ...draft, content: [...draft.content, ...more] }
  })
}

function takenTokens(passage: Passage, drafts: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(passage.tokens.length + 1)
  for (const draft of drafts) {
    for (const range of draft.content) taken.fill(1, range.first, range.end)
    taken.fill(1, draft.cue.first, draft.cue.end)
  }
  return taken
}

function endsWithQuote(passage: Passage, draft: Draft): boolean {
  return draft.content.some((range) => {
    const quote = quoteAt(passage, range.end - 1)
    return quote !== null && quote.inner.end - quote.inner.first > 2
  })
}

/** Whether a sentence tells what one speaker says in the reporter's words, and the next is nothing but a quotation of the same paragraph. */
function isAlone(passage: Passage, { source, cueHead, cue, content }: Draft, drafts: readonly Draft[]): boolean {
  const sentence = passage.sentenceOf[cueHead]
  const last = content.at(-1)
  if (source === null || last === undefined || passage.tags[cueHead] !== 'VERB') return false
  const { end } = sentenceAt(passage, cueHead)
  const quote = quoteAt(passage, end)
  if (quote === null || quote.outer.first !== end || quote.inner.end - quote.inner.first < 4) return false
  if (!isSameParagraph(passage, end - 1, end) || !isSomebody(passage, source)) return false
  return drafts.every((other) => other.cueHead === cueHead || passage.sentenceOf[other.cueHead] !== sentence || other.cue.first < cue.first)
}

function quotesAfter(passage: Passage, from: number, taken: Uint8Array): Range[] {
  const found: Range[] = []
  let next = sentenceAt(passage, from - 1).end
  for (let guard = 0; guard < 12; guard++) {
    const quote = quoteAt(passage, next)
    if (!quote || quote.outer.first !== next || taken[quote.inner.first] || !standsAlone(passage, quote.outer)) break
    if (!isSameParagraph(passage, from - 1, next) && !runsOn(passage, next)) break
    const inner = trimmed(passage, quote.inner)
    if (isEmpty(inner)) break
    found.push(inner)
    taken.fill(1, quote.outer.first, quote.outer.end)
    next = quote.outer.end
  }
  return found
}

/** A quotation that ends its sentence: nothing after it could be a cue of its own. */
function standsAlone(passage: Passage, outer: Range): boolean {
  return outer.end >= sentenceAt(passage, outer.end - 1).end
}

function isSameParagraph(passage: Passage, a: number, b: number): boolean {
  return passage.paragraphOf[a] === passage.paragraphOf[b]
}

/** The paragraph before was left open, or this one is nothing but the quotation. */
function runsOn(passage: Passage, open: number): boolean {
  const before = quoteAt(passage, open - 1)
  if (before?.goesOn) return true
  const paragraph = passage.paragraphs[passage.paragraphOf[open] ?? -1]
  const quote = quoteAt(passage, open)
  return (
    paragraph !== undefined &&
    quote !== null &&
    paragraph.first === quote.outer.first &&
    paragraph.end === quote.outer.end &&
    before !== null
  )
}
