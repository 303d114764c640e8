import type { EntityId } from '../../../domain/ids.ts'
import type { ResolvedMention } from '../../../domain/Mention.ts'
import { contains, type Span } from '../../../domain/Span.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import { apposedPerson, type SourceWords } from './apposedPerson.ts'
import { asVoice, bodyNamed, bodyOfState, ownerOf, stateMeantBy } from './bodyVoice.ts'
import { headLength, KIND_AFTER_NAME, membersOf, outermost, SPEAKS_FOR, STATE_VOICE } from './sourceHead.ts'

/**
 * Who speaks in a source span, or null when the span names nobody: the person whose role it tells ("the mayor, Ada Roe"), its head ("the
 * ministry", "he", "Ada Roe"), the one member that a group names ("analysts, including Ada Roe"), the body whose statement, report or
 * spokesman it is, the government for a capital or country.
 */
export function speakerOf(source: readonly Span[], article: ResolvedArticle): EntityId | null {
  for (const span of source) {
    const speaker = speakerIn(span, article)
    if (speaker !== null) return speaker
  }
  return null
}

function speakerIn(span: Span, article: ResolvedArticle): EntityId | null {
  const words = article.text.slice(span.start, span.end)
  const mentions = mentionsIn(article.mentions, span).filter((mention) => contains(span, mention) || overlapsMost(span, mention))
  const source = { span, words, mentions }
  const person = namedMember(source) ?? apposedPerson(source)
  if (person !== null) return person
  const head = words.slice(0, headLength(words))
  const members = membersOf(head, span, mentions)
  if (members === null) return headVoice(source, head, article)
  const voices = new Set(members.map((part) => speakerIn(part, article)).filter((voice) => voice !== null))
  const [only] = voices
  return voices.size === 1 ? (only ?? null) : null
}

/** "Analysts, including Ada Roe". */
function namedMember({ span, words, mentions }: SourceWords): EntityId | null {
  const member = /\b(?:including|such as|among them|led by|like)\s/.exec(words)
  if (!member) return null
  const from = span.start + member.index
  return mentions.find((mention) => mention.start >= from && mention.kind === 'PERSON' && mention.entityId !== null)?.entityId ?? null
}

function headVoice({ span, mentions }: SourceWords, head: string, article: ResolvedArticle): EntityId | null {
  const headEnd = span.start + head.length
  const inHead = mentions.filter((mention) => mention.start < headEnd && mention.end > span.start && mention.entityId !== null)
  const chosen = outermost(inHead, headEnd)
  if (chosen !== null && isOfOthers(chosen, span, article)) return null
  if (OFFICE.test(head) && article.text.slice(headEnd).startsWith(' of '))
    return ownerOf(
      mentions.filter((mention) => mention.start >= headEnd && !isUnheldTitle(mention, article)),
      article,
    )
  const voice = chosen ? voiceOf(chosen, head, article) : null
  if (voice) return voice
  if (STATE_VOICE.test(head)) return bodyNamed(head, article) ?? bodyOfState(span, head, mentions, article) ?? ownerOf(mentions, article)
  return SPEAKS_FOR.test(head) ? ownerOf(mentions, article) : null
}

/** "The office | of the premier": no office told of before, but its owner's. */
const OFFICE = /^(?:the |an? )?(?:press )?(?:office|bureau|secretariat|staff|team)$/i

/** "The Director of Public Works" as a capitalised title that stands beside no name of whom it was taken to mean. */
function isUnheldTitle({ start, end, type, kind, entityId }: ResolvedMention, { text, mentions }: ResolvedArticle): boolean {
  const title = TITLE.exec(text.slice(start, end + LONGEST_TITLE))?.[1]
  if (type !== 'NOMINAL' || kind !== 'PERSON' || title === undefined) return false
  return !mentions.some((other) => {
    if (other.type !== 'NAME' || other.entityId !== entityId) return false
    const at = text.indexOf(title, Math.max(0, other.start - BESIDE))
    return at >= 0 && at < other.end + BESIDE && !(at >= start && at < start + LONGEST_TITLE)
  })
}

const TITLE = /^(?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)* (?:of|for) (?:the )?\p{Lu}[\p{L}-]+)/u

/** Characters. */
const LONGEST_TITLE = 60
const BESIDE = 60

/** "The mayor of Norrby, Bo Lund": whoever the role stood for before, another name follows it here. */
function isOfOthers({ type, kind, entityId }: ResolvedMention, span: Span, article: ResolvedArticle): boolean {
  if (type !== 'NOMINAL' || kind !== 'PERSON' || entityId === null) return false
  const [, name] = NAMED_BEHIND.exec(article.text.slice(span.start, span.end)) ?? []
  const bearer = article.entityOf(entityId)
  return name !== undefined && bearer !== null && !bearer.name.split(' ').some((word) => name.includes(word))
}

const NAMED_BEHIND = /, ((?:\p{Lu}[\p{L}’'.-]+ ){1,3}\p{Lu}[\p{L}’'-]+)/u

function voiceOf(mention: ResolvedMention, head: string, article: ResolvedArticle): EntityId | null {
  const endsWithMention =
    head.trimEnd().endsWith(article.text.slice(mention.start, mention.end).trimEnd()) ||
    (mention.end >= 0 && !/\p{L}/u.test(restAfter(mention, head, article)))
  const entity = mention.entityId === null ? null : article.entityOf(mention.entityId)
  const state = mention.type === 'NOMINAL' ? stateMeantBy(head, entity, article) : null
  if (state !== null) return state
  if (!endsWithMention && !SPEAKS_FOR.test(head) && !STATE_VOICE.test(head) && !KIND_AFTER_NAME.test(head)) {
    // "a Kind Harbour analyst": somebody unnamed of that body.
    return entity?.kind === 'PERSON' ? entity.id : null
  }
  if (!endsWithMention && STATE_VOICE.test(head)) return bodyNamed(head, article) ?? asVoice(entity, article)
  return asVoice(entity, article)
}

function restAfter(mention: ResolvedMention, head: string, { text }: ResolvedArticle): string {
  const name = text.slice(mention.start, mention.end)
  const at = head.lastIndexOf(name)
  return at < 0 ? '' : head.slice(at + name.length).replace(/^['’]s?/, '')
}

function overlapsMost(span: Span, mention: Span): boolean {
  return Math.min(span.end, mention.end) - Math.max(span.start, mention.start) > (mention.end - mention.start) / 2
}
