import type { Entity } from '../../domain/Entity.ts'
import { firstFrom } from '../../domain/firstFrom.ts'
import type { Gazetteer } from '../../domain/Gazetteer.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { ResolvedMention } from '../../domain/Mention.ts'
import type { Span } from '../../domain/Span.ts'
import type { Setting } from './Setting.ts'

/** An article whose mentions have found their entities: what the resolution of statements reads. */
export interface ResolvedArticle {
  readonly text: string
  /** The place that it is dated from, as written; null where it tells none. */
  readonly dateline: string | null
  readonly sentences: readonly Span[]
  /** In text order. */
  readonly mentions: readonly ResolvedMention[]
  /** The words that name the speakers of its statements, in text order. */
  readonly sources: readonly Span[]
  readonly entityOf: (id: EntityId) => Entity | null
  readonly gazetteer: Gazetteer
  readonly setting: Setting
  /** The entity of a body of a state ("org/ru/government"), made when it is first needed; null when there is no such body. */
  readonly body: (key: string) => Entity | null
}

/** The mentions that touch a span, in text order (binary search, then a walk). */
export function mentionsIn(mentions: readonly ResolvedMention[], span: Span): ResolvedMention[] {
  const found: ResolvedMention[] = []
  // A name that starts before the span may reach into it; names are short.
  for (let at = Math.max(0, firstFrom(mentions, span.start) - 3); at < mentions.length; at++) {
    const mention = mentions[at]
    if (!mention || mention.start >= span.end) break
    if (mention.end > span.start) found.push(mention)
  }
  return found
}
