import type { CorpusColumns } from './CorpusColumns.ts'

/** The articles of entity e stand from start[e] up to start[e + 1], the newest first; the undated come last. */
export interface EntityPostings {
  readonly start: Int32Array
  readonly article: Int32Array
  readonly mentions: Int32Array
}

/** Turns the postings of articles into postings of entities by counting sort: two passes over all of them. */
export function postingsByEntity(columns: CorpusColumns): EntityPostings {
  const order = newestFirst(columns)
  const { postingStart, postingEntity, postingMentions, entities } = columns
  const start = new Int32Array(entities.length + 1)
  for (const slot of order) {
    for (let at = postingStart.at(slot); at < postingStart.at(slot + 1); at++)
      start[postingEntity.at(at) + 1] = (start[postingEntity.at(at) + 1] ?? 0) + 1
  }
  for (let entity = 0; entity < entities.length; entity++) start[entity + 1] = (start[entity + 1] ?? 0) + (start[entity] ?? 0)
  const next = start.slice()
  const article = new Int32Array(start[entities.length] ?? 0)
  const mentions = new Int32Array(article.length)
  for (const slot of order) {
    for (let at = postingStart.at(slot); at < postingStart.at(slot + 1); at++) {
      const entity = postingEntity.at(at)
      const place = next[entity] ?? 0
      article[place] = slot
      mentions[place] = postingMentions.at(at)
      next[entity] = place + 1
    }
  }
  return { start, article, mentions }
}

/** Slots of the articles that are there, by day and then by id, so that the order of arrival does not tell. */
function newestFirst({ alive, days, articleIds }: CorpusColumns): Int32Array {
  const slots = Int32Array.from({ length: articleIds.length }, (_, slot) => slot).filter((slot) => alive.at(slot) === 1)
  const day = days.values
  return slots.sort((a, b) => (day[b] ?? 0) - (day[a] ?? 0) || ((articleIds[a] ?? '') < (articleIds[b] ?? '') ? -1 : 1))
}
