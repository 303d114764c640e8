import type { CorpusColumns } from './CorpusColumns.ts'

/** The articles of entity e stand from start[e] up to start[e + 1], the newest first; the undated come last. */
export interface EntityPostings {
  readonly start: Int32Array
  readonly article: Int32Array
  readonly mentions: Int32Array
  /** Every article that is there, the newest first. */
  readonly order: Int32Array
  /** The place of each article slot in that order. */
  readonly rank: Int32Array
}

/** Turns the postings of articles into postings of entities by counting sort: two passes over all of them. */
export function postingsByEntity(columns: CorpusColumns): EntityPostings {
  const order = newestFirst(columns)
  const rank = new Int32Array(columns.articleIds.length)
  order.forEach((slot, place) => {
    rank[slot] = place
  })
  const starts = columns.postingStart.values
  const entities = columns.postingEntity.values
  const counts = columns.postingMentions.values
  const start = new Int32Array(columns.entities.length + 1)
  for (const slot of order) {
    const end = starts[slot + 1] ?? 0
    for (let at = starts[slot] ?? 0; at < end; at++) {
      const after = (entities[at] ?? 0) + 1
      start[after] = (start[after] ?? 0) + 1
    }
  }
  for (let entity = 1; entity < start.length; entity++) start[entity] = (start[entity] ?? 0) + (start[entity - 1] ?? 0)
  const next = start.slice()
  const article = new Int32Array(start.at(-1) ?? 0)
  const mentions = new Int32Array(article.length)
  for (const slot of order) {
    const end = starts[slot + 1] ?? 0
    for (let at = starts[slot] ?? 0; at < end; at++) {
      const entity = entities[at] ?? 0
      const place = next[entity] ?? 0
      article[place] = slot
      mentions[place] = counts[at] ?? 0
      next[entity] = place + 1
    }
  }
  return { start, article, mentions, order, rank }
}

/** Slots of the articles that are there, by day and then by id, so that the order of arrival does not tell. */
function newestFirst({ alive, days, idHashes, articleIds }: CorpusColumns): Int32Array {
  const slotsOf = new Map<number, number[]>()
  for (let slot = 0; slot < articleIds.length; slot++) {
    if (alive.at(slot) === 0) continue
    const sameDay = slotsOf.get(days.at(slot))
    if (sameDay === undefined) slotsOf.set(days.at(slot), [slot])
    else sameDay.push(slot)
  }
  const hash = idHashes.values
  const compare = (a: number, b: number) => (hash[a] ?? 0) - (hash[b] ?? 0) || ((articleIds[a] ?? '') < (articleIds[b] ?? '') ? -1 : 1)
  const byDay = [...slotsOf].sort(([a], [b]) => b - a)
  return Int32Array.from(byDay.flatMap(([, slots]) => slots.sort(compare)))
}
