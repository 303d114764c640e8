import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { EntityLink } from '../../components/EntityLink.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { useSelection } from '../../state/useSelection.ts'

const shown = 4

const EntityRolesFragment = graphql(`
  fragment EntityRoles on Entity {
    roles { ...RoleLine }
    people { ...RoleLine }
  }
`)

const RoleLineFragment = graphql(`
  fragment RoleLine on Role {
    role
    person { id name kind }
    organization { id name kind }
    article { id title }
    evidence { text span { start end } }
  }
`)

/** Roles that articles give, each with the words that give it; for bodies, the people placed in them. */
export function EntityRoles({ entity }: { readonly entity: FragmentType<typeof EntityRolesFragment> }) {
  const { roles, people } = readFragment(EntityRolesFragment, entity)
  const [isLong, setLong] = useState(false)
  const all = [
    ...roles.map((role, place) => ({ key: `role ${place}`, role, shows: 'organization' as const })),
    ...people.map((role, place) => ({ key: `person ${place}`, role, shows: 'person' as const })),
  ]
  if (all.length === 0) return null
  return (
    <section className="entity-roles" aria-label="Roles">
      <ul>
        {(isLong ? all : all.slice(0, shown)).map(({ key, role, shows }) => (
          <RoleLine key={key} role={role} shows={shows} />
        ))}
      </ul>
      {all.length > shown && !isLong && (
        <Button weight="quiet" onClick={() => setLong(true)}>
          and {all.length - shown} others
        </Button>
      )}
    </section>
  )
}

function RoleLine({
  role: masked,
  shows,
}: {
  readonly role: FragmentType<typeof RoleLineFragment>
  readonly shows: 'organization' | 'person'
}) {
  const { role, person, organization, article, evidence } = readFragment(RoleLineFragment, masked)
  const { openArticle } = useSelection()
  return (
    <li className="entity-role">
      {shows === 'person' && <EntityLink entity={person} />} <span className="entity-role-words">{role}</span>{' '}
      {shows === 'organization' && organization && <EntityLink entity={organization} />}
      <button type="button" className="evidence" onClick={() => openArticle(article.id, { at: evidence.span.start })}>
        {evidence.text !== role && `“${evidence.text}” `}
        <span className="tally">{article.title}</span>
      </button>
    </li>
  )
}
