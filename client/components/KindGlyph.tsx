import type { NodeKind } from '../gql/generated/graphql.ts'
import { kindNames } from '../graph/kinds.ts'

/** The shape and colour of a kind, as the canvas draws it. Named for screen readers when no words stand beside it. */
export function KindGlyph({
  kind,
  size = 12,
  isNamed = false,
}: {
  readonly kind: NodeKind
  readonly size?: number
  readonly isNamed?: boolean
}) {
  return (
    <>
      <svg
        className="kind-glyph"
        width={size}
        height={size}
        viewBox="-6 -6 12 12"
        fill={`var(--kind-${kind.toLowerCase()})`}
        aria-hidden="true"
      >
        {outlineOf(kind)}
      </svg>
      {isNamed && <span className="visually-hidden">{kindNames[kind].one}</span>}
    </>
  )
}

function outlineOf(kind: NodeKind) {
  switch (kind) {
    case 'PERSON':
      return <circle r="5" />
    case 'ORGANIZATION':
      return <rect x="-4.5" y="-4.5" width="9" height="9" rx="0.8" />
    case 'UNIT':
      return <path d="M0-5.2 5.4 4.2H-5.4Z" strokeLinejoin="round" />
    case 'PLACE':
      return <path d="M0-5.8 5.8 0 0 5.8-5.8 0Z" />
    case 'ARTICLE':
      return <path d="M-4-5.5H1.8L4-3.2V5.5H-4Z" />
    case 'STATEMENT':
      return <path d="M-4-5H4A1.8 1.8 0 0 1 5.8-3.2V.8A1.8 1.8 0 0 1 4 2.6H-1.5L-4.2 5.4V2.6A1.8 1.8 0 0 1-5.8.8V-3.2A1.8 1.8 0 0 1-4-5Z" />
  }
}
