import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { groupRoles } from './groupRoles.ts'
import { RoleLine, RoleLineFragment } from './RoleLine.tsx'

const shown = 3

const EntityRolesFragment = graphql(`
  fragment EntityRoles on Entity {
    roles { ...RoleLine }
    people { ...RoleLine }
  }
`)

/** Roles that articles give, each once, with the articles that give it; for bodies, the people placed in them. */
export function EntityRoles({ entity }: { readonly entity: FragmentType<typeof EntityRolesFragment> }) {
  const { roles, people } = readFragment(EntityRolesFragment, entity)
  const [isLong, setLong] = useState(false)
  const own = readFragment(RoleLineFragment, roles)
  const others = readFragment(RoleLineFragment, people)
  const groups = [...groupRoles(own, 'organization'), ...groupRoles(others, 'person')]
  if (groups.length === 0) return null
  return (
    <section className="entity-roles" aria-label="Roles">
      <ul>
        {(isLong ? groups : groups.slice(0, shown)).map((group) => (
          <RoleLine key={group.key} group={group} />
        ))}
      </ul>
      {groups.length > shown && !isLong && (
        <Button weight="quiet" onClick={() => setLong(true)}>
          and {groups.length - shown} others
        </Button>
      )}
    </section>
  )
}
