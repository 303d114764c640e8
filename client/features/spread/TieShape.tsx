import type { Tie } from '../../gql/generated/graphql.ts'

/** How an appearance is tied to an earlier one, by shape: the first in a ring, copies doubled, what came through another as an arrowhead, repeats hollow, the rest on edge. */
export function TieShape({ tie }: { readonly tie: Tie }) {
  return (
    <svg className="tie-shape" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      {tie === 'FIRST' && (
        <>
          <circle r="7" className="tie-hollow" />
          <circle r="3.4" className="tie-full" />
        </>
      )}
      {tie === 'COPY' && (
        <>
          <rect x="-2" y="-6.5" width="8.5" height="8.5" className="tie-hollow" />
          <rect x="-6.5" y="-2" width="8.5" height="8.5" className="tie-full" />
        </>
      )}
      {tie === 'THROUGH' && <path d="M-5-6.5L6.5 0L-5 6.5Z" className="tie-full" />}
      {tie === 'CARRIED' && <circle r="5.5" className="tie-full" />}
      {tie === 'REPEATED' && <circle r="5.5" className="tie-hollow" />}
      {tie === 'SEPARATE' && <path d="M0-6.5L6.5 0L0 6.5L-6.5 0Z" className="tie-hollow" />}
    </svg>
  )
}
