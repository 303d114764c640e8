import type { NodeKind } from '../gql/generated/graphql.ts'
import { setHovered } from '../state/hover.ts'
import { useSelection } from '../state/useSelection.ts'
import { KindGlyph } from './KindGlyph.tsx'
import './links.css'

export interface EntityLinkProps {
  readonly entity: { readonly id: string; readonly name: string; readonly kind: NodeKind }
}

/** An entity's name with its shape: opens its panel, and lights its node while pointed at. */
export function EntityLink({ entity }: EntityLinkProps) {
  const { chooseNode } = useSelection()
  return (
    <button
      type="button"
      className="entity-link"
      onClick={() => chooseNode(entity.id)}
      onPointerEnter={() => setHovered(entity.id)}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered(entity.id)}
      onBlur={() => setHovered(null)}
    >
      <KindGlyph kind={entity.kind} size={10} />
      <span className="entity-link-name">{entity.name}</span>
    </button>
  )
}
