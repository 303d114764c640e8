import type { ArticleId, EntityId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import { monthsNear } from './monthsNear.ts'

/** What an article names, and when it was told. */
export interface Cast {
  readonly articleId: ArticleId
  /** Whom and what it names, states apart. */
  readonly named: ReadonlySet<EntityId>
  /** As monthOf counts. */
  readonly month: number
}

/**
 * Which articles may tell of one matter: they name somebody or something in common that few do in the same or a neighbouring month, or two of what many name. Adding and removing
 * one costs what it names, not all there is.
 */
export class MateBook {
  readonly #naming = new Map<string, Set<ArticleId>>()
  readonly #months = new Map<number, number>()

  add({ articleId, named, month }: Cast): void {
    for (const id of named) addTo(this.#naming, keyOf(id, month), articleId)
    this.#months.set(month, (this.#months.get(month) ?? 0) + 1)
  }

  remove({ articleId, named, month }: Cast): void {
    for (const id of named) removeFrom(this.#naming, keyOf(id, month), articleId)
    const left = (this.#months.get(month) ?? 1) - 1
    if (left === 0) this.#months.delete(month)
    else this.#months.set(month, left)
  }

  /** The other articles that may tell of an article's matter. */
  matesOf({ articleId, named, month }: Cast): ReadonlySet<ArticleId> {
    const months = monthsNear(month, this.#months.keys())
    const lists = [...named].flatMap((id) => months.flatMap((near) => this.#naming.get(keyOf(id, near)) ?? []))
    const mates = new Set<ArticleId>()
    const once = new Set<ArticleId>()
    for (const list of lists) {
      if (list.size > MOST) continue
      for (const other of list) {
        if (list.size <= FEW || once.has(other)) mates.add(other)
        else once.add(other)
      }
    }
    mates.delete(articleId)
    return mates
  }
}

/** Articles of a month that make what they name rare. */
const FEW = 20
/** What more articles of a month name tells of no matter. */
const MOST = 400

function keyOf(id: EntityId, month: number): string {
  return `${id} ${month}`
}
