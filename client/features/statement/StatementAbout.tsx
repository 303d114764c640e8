import { EntityLink } from '../../components/EntityLink.tsx'
import { type FragmentType, readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'

const StatementAboutFragment = graphql(`
  fragment StatementAbout on Statement {
    about { entity { id name kind } basis nameUsed }
  }
`)

/** What a statement is about, with the name that was used where it is another, and whether the place comes from the context. */
export function StatementAbout({ statement }: { readonly statement: FragmentType<typeof StatementAboutFragment> }) {
  const { about } = readFragment(StatementAboutFragment, statement)
  if (about.length === 0) return null
  return (
    <ul className="statement-about" aria-label="About">
      {about.map(({ entity, basis, nameUsed }) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
          {nameUsed && nameUsed !== entity.name && <span className="tally"> as “{nameUsed}”</span>}
          {basis === 'INHERITED' && <span className="tally"> from the context</span>}
        </li>
      ))}
    </ul>
  )
}
