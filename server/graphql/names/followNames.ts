import type { Entity } from '../../domain/Entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { ArticleOutline, Outlet, Store } from '../../domain/Store.ts'
import type { LookalikeIndex } from './LookalikeIndex.ts'
import type { Named, NameIndex } from './NameIndex.ts'

/** What follows the names of the store: the index that searches them, and the one that finds names which may be one. */
export interface NameBooks {
  readonly names: NameIndex
  readonly lookalikes: LookalikeIndex
}

/** Puts everything that the store knows by name into the index: entities, outlets and, from the outlines, articles. */
export async function nameAll({ names, lookalikes }: NameBooks, store: Store): Promise<void> {
  for await (const { entity, mentions } of store.entities()) {
    names.put(namedEntity(entity, mentions))
    lookalikes.put(entity)
  }
  for (const outlet of await store.outlets()) names.put(namedOutlet(outlet))
}

/** Puts an article's title into the index. */
export function nameArticle(names: NameIndex, { articleId, title }: Pick<ArticleOutline, 'articleId' | 'title'>): void {
  names.put({ id: articleId, kind: 'ARTICLE', name: title, aliases: [], weight: 0 })
}

/** Brings the names of an article's entities and outlet up to what the store now knows; those that are gone from it leave the index. */
export async function renewNames(books: NameBooks, outline: ArticleOutline, store: Store): Promise<void> {
  await renewEntities(
    books,
    outline.entities.map(({ entity }) => entity.id),
    store,
  )
  if (outline.outletId === null) return
  const [outlet] = await store.outletsByIds([outline.outletId])
  if (outlet === undefined || outlet.articleCount === 0) books.names.remove(outline.outletId)
  else books.names.put(namedOutlet(outlet))
}

/** Brings the names of these entities up to what the store now knows; those that are gone from it leave the index. */
export async function renewEntities({ names, lookalikes }: NameBooks, ids: readonly EntityId[], store: Store): Promise<void> {
  const [entities, counts] = await Promise.all([store.entitiesByIds(ids), store.countsOf(ids)])
  for (const entity of entities) {
    names.put(namedEntity(entity, counts.get(entity.id)?.mentions ?? 0))
    lookalikes.put(entity)
  }
  const there = new Set(entities.map(({ id }) => id))
  for (const id of ids.filter((each) => !there.has(each))) {
    names.remove(id)
    lookalikes.remove(id)
  }
}

function namedEntity({ id, kind, name, aliases }: Entity, weight: number): Named {
  return { id, kind, name, aliases, weight }
}

function namedOutlet({ id, name, articleCount }: Outlet): Named {
  return { id, kind: 'OUTLET', name, aliases: [], weight: articleCount }
}
