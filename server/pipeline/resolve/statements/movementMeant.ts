import { type Span, textOf } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf } from './armedParties.ts'
import { callIn } from './callsBeside.ts'

/**
 * The movement that "the rebels", "jihadists" or "the separatist front" mean: the one that the article calls so, the one whose name bears the noun ("the front" of the
 * Blue Front), else the only or foremost one. Null where several are called so, or none stands out.
 */
export function movementMeant(span: Span, article: ResolvedArticle): string | null {
  const words = textOf(article.text, span)
  const { movement, movements, called, names } = armedPartiesOf(article)
  const noun = NAME_NOUN.exec(words)?.[1]
  if (noun !== undefined) {
    const bearers = [...names].flatMap(([party, name]) => (name.toLowerCase().split(' ').includes(noun) ? [party] : []))
    const [bearer = null] = bearers
    return bearers.length === 1 ? bearer : null
  }
  if (movements.size < 2) return movement
  const call = callIn(words)
  const parties = call === null ? undefined : called.get(call)
  const [only = null] = parties ?? []
  if (parties?.size === 1) return only
  return parties === undefined ? movement : null
}

/** "The front", "the separatist front's troops": a noun of the name. */
const NAME_NOUN = /\bthe (?:\p{Ll}+ )?(front|movement|league|alliance|coalition|union)\b/u
