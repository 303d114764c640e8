import { EntityLink } from '../../components/EntityLink.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { useSelection } from '../../state/useSelection.ts'
import type { RoleGroup } from './groupRoles.ts'

export const RoleLineFragment = graphql(`
  fragment RoleLine on Role {
    role
    person { id name kind }
    organization { id name kind }
    article { id title }
    evidence { text span { start end } }
  }
`)

/** One role, whom it is with, and a link to each article that says so. */
export function RoleLine({ group: { role, beside, evidence } }: { readonly group: RoleGroup }) {
  const { openArticle } = useSelection()
  return (
    <li className="entity-role">
      <span className="entity-role-words">{role}</span> {beside && <EntityLink entity={beside} />}{' '}
      {evidence.map(({ article, evidence: excerpt }, place) => (
        <button
          key={`${article.id} ${excerpt.span.start}`}
          type="button"
          className="role-evidence"
          title={article.title}
          aria-label={`${role}: ${article.title}`}
          onClick={() => openArticle(article.id, { at: excerpt.span.start })}
        >
          {place + 1}
        </button>
      ))}
    </li>
  )
}
