import type { RoleClue } from '../../../domain/ArticleReading.ts'
import type { MentionView } from './MentionView.ts'
import { roleAfter } from './roles/roleAfter.ts'
import { roleAhead } from './roles/roleAhead.ts'
import { roleBefore } from './roles/roleBefore.ts'
import { roleInClause } from './roles/roleInClause.ts'
import type { TextView } from './TextView.ts'

/**
 * The roles that the text gives people by name: after it ("Ada Roe, a military analyst with Kind Harbour, said"; "Ada Roe, who heads
 * Kind Harbour"), before its comma ("the head of Kind Harbour, Ada Roe") or right before it ("Foreign Minister Ada Roe"). The organisation is
 * the body that the role is held with, of or at. A person may have two in one place: "the head of the unit, Major Ada Roe".
 */
export function findRoles(views: readonly MentionView[], reading: TextView): RoleClue[] {
  return views.flatMap((person) => {
    if (person.type !== 'NAME' || person.kind !== 'PERSON') return []
    const following = views.slice(person.index + 1, person.index + 8)
    const told = roleAfter(person, following, reading) ?? roleInClause(person, following, reading) ?? roleAhead(person, views, reading)
    const title = roleBefore(person, views, reading)
    return [...(told ? [told] : []), ...(title ? [title] : [])]
  })
}
