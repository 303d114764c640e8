import type { ArticleId, EntityId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'

/** What an article names, and when it was told. */
export interface Cast {
  readonly articleId: ArticleId
  /** Whom and what it names, states apart. */
  readonly named: ReadonlySet<EntityId>
  /** ISO 8601; null for an undated one. */
  readonly day: string | null
}

/**
 * Which articles may tell of one matter: within some ten days they name somebody or something in common that few name then. What is undated may be of any day.
 * Adding and removing one costs what it names, not all there is.
 */
export class MateBook {
  readonly #naming = new Map<string, Set<ArticleId>>()
  /** The articles of each span of days. */
  readonly #spans = new Map<number, Set<ArticleId>>()

  add({ articleId, named, day }: Cast): void {
    const span = spanOf(day)
    for (const id of named) addTo(this.#naming, keyOf(id, span), articleId)
    addTo(this.#spans, span, articleId)
  }

  remove({ articleId, named, day }: Cast): void {
    const span = spanOf(day)
    for (const id of named) removeFrom(this.#naming, keyOf(id, span), articleId)
    removeFrom(this.#spans, span, articleId)
  }

  /** The other articles that may tell of an article's matter, each with how much of what few name it names, too. */
  matesOf({ articleId, named, day }: Cast): ReadonlyMap<ArticleId, number> {
    const span = spanOf(day)
    const spans = span === UNDATED ? [...this.#spans.keys()] : [span - 1, span, span + 1, UNDATED]
    const mates = new Map<ArticleId, number>()
    for (const id of named) {
      for (const near of spans) {
        const others = this.#naming.get(keyOf(id, near))
        if (others === undefined || others.size > FEW) continue
        for (const other of others) mates.set(other, (mates.get(other) ?? 0) + 1)
      }
    }
    mates.delete(articleId)
    return mates
  }
}

/** Articles of a span that make what they name rare. */
const FEW = 12

/** Days. */
const SPAN = 8
const UNDATED = 0

/** Spans of some days since 1970, from 1 on; 0 for what is undated. */
function spanOf(day: string | null): number {
  return day === null ? UNDATED : 1 + Math.floor(Date.parse(day) / (SPAN * 86_400_000))
}

function keyOf(id: EntityId, span: number): string {
  return `${id} ${span}`
}
