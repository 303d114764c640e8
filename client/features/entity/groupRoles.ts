import type { RoleLineFragment } from '../../gql/generated/graphql.ts'

/** One role as one or more articles give it. */
export interface RoleGroup {
  readonly key: string
  readonly role: string
  /** The body for a person's own role, the person for a body's people; null when no body is named. */
  readonly beside: RoleLineFragment['person'] | null
  readonly evidence: readonly Pick<RoleLineFragment, 'article' | 'evidence'>[]
}

/** The same role in the same words but for case, with the same body or person, told once with all its evidence. */
export function groupRoles(roles: readonly RoleLineFragment[], shows: 'organization' | 'person'): RoleGroup[] {
  const groups = Map.groupBy(roles, (role) => `${shows} ${role.role.toLowerCase()} ${role[shows]?.id ?? ''}`)
  return [...groups].map(([key, alike]) => ({
    key,
    role: alike[0]?.role ?? '',
    beside: alike[0]?.[shows] ?? null,
    evidence: alike.map(({ article, evidence }) => ({ article, evidence })),
  }))
}
