import type { CorpusIndex } from '../corpus/CorpusIndex.ts'
import { GrowingArray } from '../corpus/GrowingArray.ts'
import type { EntityPostings } from '../corpus/postingsByEntity.ts'
import type { Scope } from '../corpus/scopeOf.ts'

/**
 * The chosen entities in the articles of a scope, and nothing else of the corpus. An entry is one chosen entity in one
 * article; entities are told by their place among the chosen. Entries stand article by article, the newest first, and
 * within an article by place.
 */
export interface ChosenPostings {
  readonly place: Int32Array
  readonly article: Int32Array
  readonly mentions: Int32Array
  /** One past the last entry of the same article. */
  readonly articleEnd: Int32Array
  /** Entries of the nth chosen entity: entriesOf from start[n] up to start[n + 1], the newest article first. */
  readonly start: Int32Array
  readonly entriesOf: Int32Array
}

/** The postings of the chosen entities (slots in the corpus) in the articles of a scope. */
export function chosenPostings({ columns, byEntity }: CorpusIndex, scope: Scope, chosen: readonly number[]): ChosenPostings {
  const places = new Int32Array(columns.entities.length).fill(-1)
  chosen.forEach((entity, place) => {
    places[entity] = place
  })
  const starts = columns.postingStart.values
  const entities = columns.postingEntity.values
  const counts = columns.postingMentions.values
  const entryPlace = new GrowingArray()
  const entryArticle = new GrowingArray()
  const entryMentions = new GrowingArray()
  const entryEnd = new GrowingArray()
  for (const article of articlesToRead(byEntity, chosen)) {
    if (scope.passes[article] === 0) continue
    const first = entryPlace.length
    const end = starts[article + 1] ?? 0
    for (let at = starts[article] ?? 0; at < end; at++) {
      const place = places[entities[at] ?? 0] ?? -1
      if (place < 0) continue
      entryPlace.push(place)
      entryMentions.push(counts[at] ?? 0)
      entryArticle.push(article)
    }
    sortByPlace(entryPlace.values, entryMentions.values, { first, end: entryPlace.length })
    for (let entry = first; entry < entryPlace.length; entry++) entryEnd.push(entryPlace.length)
  }
  const length = entryPlace.length
  const place = entryPlace.values.subarray(0, length)
  return {
    place,
    article: entryArticle.values,
    mentions: entryMentions.values,
    articleEnd: entryEnd.values,
    ...byPlace(place, chosen.length),
  }
}

/** Articles that may mention a chosen entity, the newest first: theirs alone where they are rare, else all. */
function articlesToRead({ start, article, order, rank }: EntityPostings, chosen: readonly number[]): Int32Array {
  const count = chosen.reduce((sum, entity) => sum + (start[entity + 1] ?? 0) - (start[entity] ?? 0), 0)
  if (count > order.length) return order
  const ranks = new Int32Array(count)
  let at = 0
  for (const entity of chosen) {
    for (let posting = start[entity] ?? 0; posting < (start[entity + 1] ?? 0); posting++) ranks[at++] = rank[article[posting] ?? 0] ?? 0
  }
  const sorted = ranks.sort()
  return sorted.filter((one, index) => index === 0 || one !== sorted[index - 1]).map((one) => order[one] ?? 0)
}

/** Insertion sort of a few entries by place, their mentions along with them. */
function sortByPlace(places: Int32Array, mentions: Int32Array, { first, end }: { readonly first: number; readonly end: number }): void {
  for (let at = first + 1; at < end; at++) {
    const place = places[at] ?? 0
    const count = mentions[at] ?? 0
    let to = at
    for (; to > first && (places[to - 1] ?? 0) > place; to--) {
      places[to] = places[to - 1] ?? 0
      mentions[to] = mentions[to - 1] ?? 0
    }
    places[to] = place
    mentions[to] = count
  }
}

function byPlace(place: Int32Array, count: number): Pick<ChosenPostings, 'start' | 'entriesOf'> {
  const start = new Int32Array(count + 1)
  for (const one of place) start[one + 1] = (start[one + 1] ?? 0) + 1
  for (let one = 1; one <= count; one++) start[one] = (start[one] ?? 0) + (start[one - 1] ?? 0)
  const next = start.slice()
  const entriesOf = new Int32Array(place.length)
  for (let entry = 0; entry < place.length; entry++) {
    const one = place[entry] ?? 0
    const to = next[one] ?? 0
    entriesOf[to] = entry
    next[one] = to + 1
  }
  return { start, entriesOf }
}
