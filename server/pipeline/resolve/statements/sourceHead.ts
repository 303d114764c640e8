import type { ResolvedMention } from '../../../domain/Mention.ts'
import type { Span } from '../../../domain/Span.ts'

/** Heads that stand for the body they belong to: its statement, its spokesman. */
export const SPEAKS_FOR =
  /\b(statement|statements|report|reports|communiqu[eé]|video|footage|post|posts|press release|release|briefing|update|bulletin|assessment|assessments|analysis|map|maps|data|figures|document|documents|letter|spokesman|spokeswoman|spokesperson|spokespeople|press service|press office|representative|account|channel|website|survey|poll|study|research)$/i

/** Heads that are a state's, whatever their owner is called. */
export const STATE_VOICE =
  /\b(authorities|government|military|army|armed forces|forces|troops|ministry|command|general staff|leadership|administration|navy|air force|police|parliament|officials)$/i

/** "The FieldWatch project": what kind of body it is, said after its name. */
export const KIND_AFTER_NAME =
  /(?<![\p{L}\d’'])\p{Lu}[\p{L}\d’']* (?:\p{Ll}+ )?(project|group|organisation|organization|think[- ]tank|agency|newspaper|outlet|channel|institute|monitor|party|movement|militia|newswire|broadcaster|network|magazine|company|charity|team|service|office|commission|committee|union|command|brigade|corps|regiment|battalion)$/u

/** How many characters of a source are its head: up to "of", "with", "for", a comma, a relative pronoun. */
export function headLength(words: string): number {
  const cut =
    /(?<=\S)(,| \(| –| —| of | with | from | at | for | by | in | on | to | who | which | that | released | issued | published | posted | including | such as )/.exec(
      words,
    )
  return cut && cut.index > 0 ? cut.index : words.length
}

/**
 * "Kyiv and most Western nations" → its two members; null when the head joins nothing. Of a group with two named members neither is
 * taken for the other.
 */
export function membersOf(head: string, { start, end }: Span, mentions: readonly ResolvedMention[]): readonly [Span, Span] | null {
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

/** The mention that ends last in the head: in "Russian President Ada Roe" the person, in "Kyiv's General Staff" the staff. */
export function outermost(mentions: readonly ResolvedMention[], headEnd: number): ResolvedMention | null {
  let best: ResolvedMention | null = null
  for (const mention of mentions) {
    if (mention.kind === 'OTHER' || mention.end > headEnd + 40) continue
    if (best === null || mention.end > best.end || (mention.end === best.end && best.entityId === null && mention.entityId !== null))
      best = mention
  }
  return best
}
