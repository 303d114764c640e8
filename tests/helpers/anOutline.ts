import type { ArticleId, EntityId, OutletId } from '../../server/domain/ids.ts'
import { articleIdOf, documentIdOf, entityIdOf, outletIdOf, statementIdOf } from '../../server/domain/ids.ts'
import type { EntityKind } from '../../server/domain/Mention.ts'
import type { ArticleOutline, EntityOutline } from '../../server/domain/Store.ts'

/** An entity as the corpus index keeps it; its key is its name. */
export function anEntityOutline(kind: EntityKind, name: string, parentKey: string | null = null): EntityOutline {
  return { id: entityIdOf(name), kind, key: name, name, parentKey }
}

/** The id of the article with this title. */
export function articleIdFor(title: string): ArticleId {
  return articleIdOf(documentIdOf(new TextEncoder().encode(title), ''))
}

export interface OutlineGiven {
  readonly title: string
  readonly outlet?: string
  readonly publishedAt?: string | null
  /** Each entity mentioned once, or as often as the number beside it tells. */
  readonly entities: readonly (EntityOutline | readonly [entity: EntityOutline, mentions: number])[]
  readonly said?: readonly { readonly speaker?: EntityOutline; readonly about?: readonly EntityOutline[]; readonly words: string }[]
  readonly roles?: readonly (readonly [person: EntityOutline, organization: EntityOutline])[]
}

/** An article's outline; it is published on 1 March 2025 unless told otherwise. */
export function anOutline({ title, outlet, publishedAt = '2025-03-01', entities, said = [], roles = [] }: OutlineGiven): ArticleOutline {
  const articleId = articleIdFor(title)
  return {
    articleId,
    title,
    outletId: outlet === undefined ? null : outletFor(outlet),
    publishedAt,
    entities: entities.map((one) => ('id' in one ? { entity: one, mentions: 1 } : { entity: one[0], mentions: one[1] })),
    statements: said.map(({ speaker, about = [], words }, ordinal) => ({
      id: statementIdOf(articleId, ordinal),
      speakerId: idOf(speaker),
      about: about.map(({ id }) => id),
      words,
    })),
    affiliations: roles.map(([person, organization]) => ({ personId: person.id, organizationId: organization.id })),
  }
}

export function outletFor(name: string): OutletId {
  return outletIdOf(name)
}

function idOf(entity: EntityOutline | undefined): EntityId | null {
  return entity?.id ?? null
}
