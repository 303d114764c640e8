import type { Entity } from '../../../domain/Entity.ts'
import type { Span } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { placeInFocus, SETTLED } from './placeInFocus.ts'

/** "The road to Pershe is cut": the town in focus is cut off, and Pershe only where it is that. */
export function hubOfRoad({ start, end }: Span, article: ResolvedArticle): Entity | null {
  const from = Math.max(0, start - 32)
  const at = article.text.slice(from, end).search(/\b(?:road|highway|route|railway)s? (?:\p{Ll}+ )?(?:to|from|towards) /u)
  return at < 0 ? null : placeInFocus(from + at, article, SETTLED)
}

/** "Crossed the Bystra near Pershe": where it was crossed. */
export function besideWater({ end }: Span, { text, mentions, entityOf }: ResolvedArticle): Entity | null {
  const [joint] =
    /^,? (?:near|at|by|outside|close to|opposite|south of|north of|east of|west of) (?:the )?(?:(?:town|city|village|settlement) of )?/.exec(
      text.slice(end, end + 40),
    ) ?? []
  if (joint === undefined) return null
  const next = mentions.find(({ start, type }) => type === 'NAME' && start >= end)
  const entity = next === undefined || next.start > end + joint.length || next.entityId === null ? null : entityOf(next.entityId)
  return entity?.kind === 'PLACE' ? entity : null
}
