import type { ArticleId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import { likeness } from '../../domain/sketchOf.ts'

/** Texts that share this much of their runs of five words are copies of one text: a wire story and its reprints, also shortened ones. */
const copyThreshold = 0.3

/** How many of the smallest hashes are looked up: copies share several of them. */
const KEYS = 24

/**
 * Which articles are copies of one text. Candidates are found by the smallest numbers of their sketches, never by comparing all pairs; adding
 * and removing cost what the article's own copies cost.
 */
export class OriginBook {
  readonly #sketches = new Map<ArticleId, Uint32Array>()
  readonly #holders = new Map<number, Set<ArticleId>>()
  /** Origins that were asked for since an article last came or went. */
  readonly #origins = new Map<ArticleId, ArticleId>()

  add(id: ArticleId, sketch: Uint32Array): void {
    this.#origins.clear()
    this.#sketches.set(id, sketch)
    for (const key of sketch.subarray(0, KEYS)) addTo(this.#holders, key, id)
  }

  remove(id: ArticleId): void {
    this.#origins.clear()
    for (const key of this.#sketches.get(id)?.subarray(0, KEYS) ?? []) removeFrom(this.#holders, key, id)
    this.#sketches.delete(id)
  }

  /** The articles that are copies of the same text as this one, itself among them, by id: through copies of copies too. */
  copiesOf(id: ArticleId): readonly ArticleId[] {
    const found = new Set<ArticleId>([id])
    for (const each of found) for (const copy of this.#directCopies(each)) found.add(copy)
    return [...found].sort()
  }

  /** Names the text that an article is a copy of: the first of its copies by id. */
  originOf(id: ArticleId): ArticleId {
    const known = this.#origins.get(id)
    if (known !== undefined) return known
    const copies = this.copiesOf(id)
    const [origin = id] = copies
    for (const copy of copies) this.#origins.set(copy, origin)
    return origin
  }

  #directCopies(id: ArticleId): ArticleId[] {
    const sketch = this.#sketches.get(id)
    if (sketch === undefined) return []
    const candidates = new Set<ArticleId>()
    for (const key of sketch.subarray(0, KEYS)) for (const other of this.#holders.get(key) ?? []) candidates.add(other)
    candidates.delete(id)
    return [...candidates].filter((other) => likeness(sketch, this.#sketches.get(other) ?? new Uint32Array()) >= copyThreshold)
  }
}
