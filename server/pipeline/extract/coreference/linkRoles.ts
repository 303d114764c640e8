import type { RoleClue } from '../../../domain/ArticleReading.ts'
import type { Clusters } from './Clusters.ts'
import type { MentionView } from './MentionView.ts'

/** Joins the description that gives a person a role with that person: "the head of the council, Ada Roe". */
export function linkRoles(views: readonly MentionView[], roles: readonly RoleClue[], clusters: Clusters): void {
  const personByEnd = new Map(roles.map(({ person, span }) => [span.end, person]))
  for (const view of views) {
    if (view.type !== 'NOMINAL' || view.kind !== 'PERSON' || view.isPlural) continue
    const person = personByEnd.get(view.end)
    if (person !== undefined && !clusters.isJoined(view.index)) clusters.join(view.index, person)
  }
}
