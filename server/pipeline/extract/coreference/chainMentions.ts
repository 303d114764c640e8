import type { RoleClue } from '../../../domain/ArticleReading.ts'
import { foldName } from '../../../domain/foldName.ts'
import type { Chain } from '../../../domain/Mention.ts'
import { clustersOf } from './Clusters.ts'
import { type Chooser, linkAnaphora } from './linkAnaphora.ts'
import { linkNames } from './linkNames.ts'
import { linkRoles } from './linkRoles.ts'
import type { MentionView } from './MentionView.ts'
import type { TextView } from './TextView.ts'

/** Chains of mentions that stand for the same thing, each with one name at least, by their first mention. */
export function chainMentions(views: readonly MentionView[], roles: readonly RoleClue[], reading: TextView, choose: Chooser): Chain[] {
  const clusters = clustersOf(views.length)
  linkNames(views, clusters, reading)
  linkRoles(views, roles, clusters)
  linkAnaphora(views, clusters, rolesByMention(roles), choose)
  const chains = new Map<number, number[]>()
  const named = new Set<number>()
  for (const view of views) {
    if (view.kind === 'OTHER') continue
    const cluster = clusters.of(view.index)
    const chain = chains.get(cluster)
    if (chain) chain.push(view.index)
    else chains.set(cluster, [view.index])
    if (view.type === 'NAME') named.add(cluster)
  }
  return [...chains].filter(([cluster]) => named.has(cluster)).map(([, chain]) => chain)
}

function rolesByMention(roles: readonly RoleClue[]): (index: number) => readonly string[] {
  const byMention = new Map<number, string[]>()
  for (const { person, role } of roles) byMention.set(person, [...(byMention.get(person) ?? []), foldName(role)])
  return (index) => byMention.get(index) ?? []
}
