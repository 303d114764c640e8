import type { ArticleId } from '../../domain/ids.ts'
import { articleIdAt, type CorpusIndex, entityAt } from '../corpus/CorpusIndex.ts'
import type { Drawing } from './Drawing.ts'
import { type GraphView, joinNodes } from './GraphView.ts'

/** Joins people to organisations that articles under the filter place them in, and places to the places that they lie in. */
export function joinByRole(view: GraphView, index: CorpusIndex, { scope, chosen }: Drawing): void {
  for (const entity of chosen.entities) {
    const { id, kind, parentKey } = entityAt(index.columns, entity)
    if (kind === 'PERSON') joinAffiliations(view, index, { person: entity, passes: scope.passes })
    const parent = parentKey === null ? undefined : index.columns.slotsByKey.get(parentKey)
    if (kind !== 'PLACE' || parent === undefined) continue
    const parentId = entityAt(index.columns, parent).id
    if (parentId !== id && view.hasNode(parentId))
      joinNodes(view, { source: id, target: parentId, kind: 'LOCATED_IN', weight: 1, evidence: [] })
  }
}

function joinAffiliations(
  view: GraphView,
  { columns, byEntity }: CorpusIndex,
  { person, passes }: { readonly person: number; readonly passes: Uint8Array },
): void {
  const articlesOf = new Map<number, ArticleId[]>()
  for (let posting = byEntity.start[person] ?? 0; posting < (byEntity.start[person + 1] ?? 0); posting++) {
    const article = byEntity.article[posting] ?? 0
    if (passes[article] === 0) continue
    for (let at = columns.affiliationStart.at(article); at < columns.affiliationStart.at(article + 1); at++) {
      if (columns.affiliationPerson.at(at) !== person) continue
      const organization = columns.affiliationOrganization.at(at)
      const articles = articlesOf.get(organization) ?? []
      const id = articleIdAt(columns, article)
      if (articles.at(-1) !== id) articles.push(id)
      articlesOf.set(organization, articles)
    }
  }
  const personId = entityAt(columns, person).id
  for (const [organization, articles] of articlesOf) {
    const organizationId = entityAt(columns, organization).id
    if (organizationId === personId || !view.hasNode(organizationId)) continue
    joinNodes(view, {
      source: personId,
      target: organizationId,
      kind: 'AFFILIATED',
      weight: articles.length,
      evidence: articles.slice(0, 3),
    })
  }
}
