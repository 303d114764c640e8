import type { Entity } from '../../../domain/Entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import type { ResolvedMention } from '../../../domain/Mention.ts'
import { contains, type Span } from '../../../domain/Span.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'

/**
 * Who speaks in a source span, or null when the span names nobody: its head ("the ministry", "he", "Ada Roe"), the one member that a
 * group names ("analysts, including Ada Roe"), the body whose statement, report or spokesman it is, the government for a capital or country.
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
  const member = /\b(?:including|such as|among them|led by|like)\s/.exec(words)
  if (member) {
    const person = mentions.find(
      (mention) => mention.start >= span.start + member.index && mention.kind === 'PERSON' && mention.entityId !== null,
    )
    if (person) return person.entityId
  }
  const head = headRange(words)
  const members = membersOf(words.slice(head.start, head.end), span, mentions)
  if (members !== null) {
    const voices = new Set(members.map((part) => speakerIn(part, article)).filter((voice) => voice !== null))
    const [only] = voices
    return voices.size === 1 ? (only ?? null) : null
  }
  const inHead = mentions.filter((mention) => mention.start < span.start + head.end && mention.end > span.start + head.start)
  const headWords = words.slice(head.start, head.end)
  const chosen = outermost(
    inHead.filter((mention) => mention.entityId !== null),
    span.start + head.end,
  )
  const voice = chosen ? voiceOf(chosen, headWords, article) : null
  if (voice) return voice
  if (STATE_VOICE.test(headWords)) return bodyInGroup(span, headWords, article)
  if (SPEAKS_FOR.test(headWords)) return ownerOf(mentions, article)
  return apposedPerson(words.slice(head.end), span.start + head.end, mentions)
}

/**
 * "Kyiv and most Western nations" → its two members; null when the head joins nothing. Of a group with two named members neither is
 * taken for the other.
 */
function membersOf(head: string, { start, end }: Span, mentions: readonly ResolvedMention[]): readonly [Span, Span] | null {
  const joint = / and /.exec(head)
  if (!joint) return null
  const at = start + joint.index
  const isWithinName = mentions.some((mention) => mention.start < at && at < mention.end)
  return isWithinName
    ? null
    : [
        { start, end: at },
        { start: at + joint[0].length, end },
      ]
}

/** "The country's top commander, General Ada Roe": the name that follows the role. */
function apposedPerson(rest: string, start: number, mentions: readonly ResolvedMention[]): EntityId | null {
  const comma = /^,? (?:\p{Lu}\p{Ll}+\.? )?(?=\p{Lu})/u.exec(rest)
  if (!comma) return null
  const person = mentions.find(
    (mention) => mention.kind === 'PERSON' && mention.entityId !== null && mention.start - start <= comma[0].length,
  )
  return person && person.start >= start ? person.entityId : null
}

/** Heads that stand for the body they belong to: its statement, its spokesman. */
const SPEAKS_FOR =
  /\b(statement|statements|report|reports|communiqu[eé]|video|footage|post|posts|press release|release|briefing|update|bulletin|assessment|assessments|analysis|map|maps|data|figures|document|documents|letter|spokesman|spokeswoman|spokesperson|spokespeople|press service|press office|representative|account|channel|website|survey|poll|study|research)$/i
const STATE_VOICE =
  /\b(authorities|government|military|army|armed forces|forces|troops|ministry|command|leadership|administration|navy|air force|police|parliament|officials)$/i

/** "The FieldWatch project": what kind of body it is, said after its name. */
const KIND_AFTER_NAME =
  /\p{Lu}[\p{L}\d’']* (?:\p{Ll}+ )?(project|group|organisation|organization|think[- ]tank|agency|newspaper|outlet|channel|institute|monitor|party|movement|militia|newswire|broadcaster|network|magazine|company|charity|team|service|office|commission|committee|union|command|brigade|corps|regiment|battalion)$/u

/** The part of a source that is its head: up to "of", "with", "for", a comma, a relative pronoun. */
function headRange(words: string): { readonly start: number; readonly end: number } {
  const cut =
    /(?<=\S)(,| \(| –| —| of | with | from | at | for | by | in | on | to | who | which | that | released | issued | published | posted | including | such as )/.exec(
      words,
    )
  return { start: 0, end: cut && cut.index > 0 ? cut.index : words.length }
}

/** The mention that ends last in the head: in "Russian President Ada Roe" the person, in "Kyiv's General Staff" the staff. */
function outermost(mentions: readonly ResolvedMention[], headEnd: number): ResolvedMention | null {
  let best: ResolvedMention | null = null
  for (const mention of mentions) {
    if (mention.kind === 'OTHER' || mention.end > headEnd + 40) continue
    if (best === null || mention.end > best.end || (mention.end === best.end && best.entityId === null && mention.entityId !== null))
      best = mention
  }
  return best
}

function voiceOf(mention: ResolvedMention, head: string, article: ResolvedArticle): EntityId | null {
  const endsWithMention =
    head.trimEnd().endsWith(article.text.slice(mention.start, mention.end).trimEnd()) ||
    (mention.end >= 0 && !/\p{L}/u.test(restAfter(mention, head, article)))
  const entity = mention.entityId === null ? null : article.entityOf(mention.entityId)
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

/** A country or its capital speaks as its government; other places do not speak. */
function asVoice(entity: Entity | null, article: ResolvedArticle): EntityId | null {
  if (entity === null) return null
  if (entity.kind !== 'PLACE') return entity.id
  const isCapital = entity.country !== null && entity.parentKey === `place/country/${entity.country}`
  const isState = entity.placeKind === 'COUNTRY' || (isCapital && entity.placeKind === 'CITY')
  return isState && entity.country ? (article.body(`org/${entity.country.toLowerCase()}/government`)?.id ?? null) : null
}

/** "Ukrainian authorities", "the Sudanese military": a body of that state. */
function bodyNamed(words: string, { gazetteer, body }: ResolvedArticle): EntityId | null {
  const entry = gazetteer.lookUp(words.replace(/^(senior|top|local|some|many|several) /i, ''), 'ORGANIZATION')[0]
  return entry ? (body(entry.key)?.id ?? null) : null
}

function bodyInGroup(span: Span, words: string, article: ResolvedArticle): EntityId | null {
  return bodyNamed(words, article) ?? ownerOf(mentionsIn(article.mentions, span), article)
}

/** The body that a statement or spokesman belongs to: the last organisation or unit named in the source, else a country's government. */
function ownerOf(mentions: readonly ResolvedMention[], article: ResolvedArticle): EntityId | null {
  const owner =
    mentions.find((mention) => mention.entityId !== null && (mention.kind === 'ORGANIZATION' || mention.kind === 'UNIT')) ??
    mentions.find((mention) => mention.entityId !== null && (mention.kind === 'PERSON' || mention.kind === 'PLACE'))
  return owner?.entityId ? asVoice(article.entityOf(owner.entityId), article) : null
}

function overlapsMost(span: Span, mention: Span): boolean {
  return Math.min(span.end, mention.end) - Math.max(span.start, mention.start) > (mention.end - mention.start) / 2
}
