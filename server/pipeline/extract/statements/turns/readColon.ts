import type { Draft } from '../Draft.ts'
import { isSomebody } from '../isSomebody.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isDash, nounPhraseStartingAt, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from '../rules/clauses.ts'
import { cueAround } from '../rules/verbGroup.ts'
import { isClock } from './clock.ts'
import { hasMainClause } from './mainClause.ts'
import { standingOf } from './stances.ts'
import { type Stand, standTaken } from './standTaken.ts'
import { closingVerbOf } from './tellingVerbs.ts'
import { tellsAnew } from './tellsAnew.ts'

/**
 * "The trust disagrees: nobody had warned it", "The army again: its men never left", "Desir is angry: “That is a lie.”": what stands behind a colon is told by whom the words before it
 * are about, where these tell that he takes a stand, or where a quotation stands behind. A semicolon does the same behind a denial ("called this slander; his men ask for nothing").
 * Null where nobody takes one, or another draft (`earlier` are the sentence's) has it already.
 */
export function readColon(passage: Passage, mark: number, earlier: readonly Draft[]): Draft | null {
  if (quoteAt(passage, mark)) return null
  const head = headBefore(passage, mark)
  if (isEmpty(head) || head.end - head.first > LONGEST) return null
  const denier = earlier.find((draft) => isSetBehind(passage, draft, mark))
  const content = contentBehind(passage, mark)
  if (denier !== undefined) return { ...denier, act: 'SAYS', content: content === null ? denier.content : [content] }
  if (content === null || isInHeadline(passage, mark) || isClosed(passage, content) || isTaken(earlier, head, content)) return null
  const isQuoted = quoteAt(passage, content.first) !== null
  if (!isQuoted && earlier.some((draft) => runsOver(passage, draft, mark))) return null
  const isColon = wordAt(passage, mark) === ':'
  const stand =
    standTaken(passage, head, { isQuoted, earlier }) ?? standOf(passage, earlier, mark) ?? (isColon ? label(passage, head) : null)
  if (stand === null || (!isColon && !mayGoOn(passage, stand, content, earlier))) return null
  const verb = stand.verb
  const isFree = verb !== null && !earlier.some(({ cue }) => cue.first <= verb && verb < cue.end)
  const cue = isFree ? { first: Math.max(cueAround(passage, verb).first, stand.source.end), end: verb + 1 } : { first: mark, end: mark + 1 }
  return { source: stand.source, cue, cueHead: isFree ? verb : mark, content: [content], isHearsay: false, act: 'SAYS' }
}

/** What "…, he said" tells, from behind a colon on that parts it from the stand of the same speaker: "Roe gave up an argument: | no bomb was found, he said". */
export function behindStand(passage: Passage, { first, end }: Range): Range {
  for (let mark = first + 2; mark < end - 2; mark++) {
    if (wordAt(passage, mark) !== ':' || quoteAt(passage, mark)) continue
    const head = headBefore(passage, mark)
    const rest = trimmed(passage, { first: mark + 1, end })
    const isStand = !isEmpty(head) && standTaken(passage, head, { isQuoted: false, earlier: [] }) !== null
    return isStand && hasMainClause(passage, rest) ? rest : { first, end }
  }
  return { first, end }
}

/** The drafts without what runs over the mark of a turn: "backed | the claim | : several are soldiers" tells of the claim alone. */
export function cutAtMark(passage: Passage, drafts: readonly Draft[], mark: number): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.cueHead >= mark) return draft
    const content = draft.content
      .map((range) => (range.first < mark && mark < range.end ? trimmed(passage, { first: range.first, end: mark }) : range))
      .filter((range) => range.end <= mark && !isEmpty(range))
    return content.length === 0 ? draft : { ...draft, content }
  })
}

/** Behind a denial, and before nobody's next word. */
function mayGoOn(passage: Passage, { verb }: Stand, content: Range, drafts: readonly Draft[]): boolean {
  const isDenied = verb !== null && DENYING.test(wordAt(passage, verb))
  return isDenied && !tellsAnew(passage, content) && !drafts.some(({ cueHead }) => content.first <= cueHead && cueHead < content.end)
}

/** What a semicolon may stand behind. */
const DENYING =
  /^(?:call|describ|term|label|brand|dub|dismiss|reject|den[iy]|disput|contest|contradict|doubt|accus|denounc|ridicul|scorn|mock|laugh|demur|disagree|object)/

/** Tokens before the mark, at the most. */
const LONGEST = 36

/** What the mark closes: from the sentence's start, without a time of day and its dash. */
function headBefore(passage: Passage, mark: number): Range {
  let { first } = sentenceAt(passage, mark)
  if (isClock(passage, first)) first++
  while (first < mark && (isDash(passage, first) || /^[-–—,.:]$/.test(wordAt(passage, first)))) first++
  for (let at = first; at < mark; at++) if (/^[:;]$/.test(wordAt(passage, at)) && !quoteAt(passage, at)) return { first: mark, end: mark }
  return { first, end: mark }
}

/** The quotation or the main clause behind the mark. */
function contentBehind(passage: Passage, mark: number): Range | null {
  const quote = quoteAt(passage, mark + 1)
  if (quote !== null && quote.outer.first === mark + 1 && quote.inner.end - quote.inner.first > 2) {
    const inner = trimmed(passage, quote.inner)
    return isEmpty(inner) ? null : inner
  }
  if (mark + 1 >= sentenceAt(passage, mark).end) return null
  const content = trimmed(passage, { first: mark + 1, end: clauseEnd(passage, mark + 1) })
  return !isEmpty(content) && hasMainClause(passage, content) ? content : null
}

/** "…: nobody had come, it found": read by the verb that closes it. */
function isClosed(passage: Passage, { first, end }: Range): boolean {
  for (let at = first + 1; at + 2 < end + 1; at++) {
    if (wordAt(passage, at) !== ',' || !/^(?:he|she|it|they|we)$/.test(wordAt(passage, at + 1)) || quoteAt(passage, at)) continue
    if (closingVerbOf(wordAt(passage, at + 2)) !== null) return true
  }
  return false
}

/** The stand that a statement before the mark tells of. */
function standOf(passage: Passage, drafts: readonly Draft[], mark: number): Stand | null {
  const draft = drafts.findLast(({ cueHead, content }) => cueHead < mark && content.at(-1)?.end === mark)
  if (draft?.source == null || standingOf(wordAt(passage, draft.cueHead), wordAt(passage, draft.cueHead + 1)) === null) return null
  return { source: draft.source, verb: draft.cueHead }
}

/** "Disagreed: | nobody had touched it": the words behind the colon are the speaker's own, and not what is denied. */
function isSetBehind(passage: Passage, { cueHead, content: [told], act }: Draft, mark: number): boolean {
  if (told === undefined || act !== undefined || cueHead >= mark || told.first <= mark || told.first > mark + 2) return false
  return /^(?:disagree|den[iy]|disput|contest|contradict|reject|refut|rebut|dismiss|demur|object)/.test(wordAt(passage, cueHead))
}

/** Headlines have their own rule. */
function isInHeadline({ article, tokens }: Passage, at: number): boolean {
  const start = tokens[at]?.start ?? 0
  return article.blocks.some((block) => block.kind === 'HEADLINE' && block.start <= start && start < block.end)
}

/** Whether another cue than one of the words before tells most of it. */
function isTaken(drafts: readonly Draft[], head: Range, content: Range): boolean {
  const size = content.end - content.first
  return drafts.some(({ cue, content: told }) => {
    const behind = cue.first >= head.end ? told : told.filter(({ first }) => first >= head.end)
    return behind.reduce((sum, one) => sum + Math.max(0, Math.min(one.end, content.end) - Math.max(one.first, content.first)), 0) * 2 > size
  })
}

/** "Said that two things are sure: the dam holds": a clause that goes on over the mark. */
function runsOver(passage: Passage, { cueHead, content }: Draft, mark: number): boolean {
  const over = content.find((range) => range.first < mark && mark < range.end)
  return over !== undefined && cueHead < mark && hasMainClause(passage, { first: over.first, end: mark })
}

/** "The army again", "Commissioner Roe", "And from Dr Roe at the clinic": somebody, and no verb. */
function label(passage: Passage, head: Range): { readonly source: Range; readonly verb: null } | null {
  if (head.end - head.first > MOST_OF_LABEL) return null
  let first = head.first
  if (/^(?:and|but|now)$/.test(wordAt(passage, first))) first++
  if (wordAt(passage, first) === 'from') first++
  for (let at = first; at < head.end; at++) {
    const isTensed = tagAt(passage, at) === 'AUX' || (tagAt(passage, at) === 'VERB' && !/(?:ed|ing)$/.test(wordAt(passage, at)))
    if (isTensed || /^(?:on|for|about|in|who|which|that)$/.test(wordAt(passage, first)) || quoteAt(passage, at)) return null
  }
  const source = trimmed(passage, nounPhraseStartingAt(passage, first, head.end))
  const isNamed = !isEmpty(source) && (isSomebody(passage, source) || PAPERS.test(wordAt(passage, source.end - 1)))
  return isNamed ? { source, verb: null } : null
}

const MOST_OF_LABEL = 14
const PAPERS = /^(?:embassy|presidency|command|headquarters|leaflet|communiqu[eé])$/
