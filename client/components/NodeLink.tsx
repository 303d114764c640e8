import type { NodeAttributes } from '../graph/toGraph.ts'
import { setHovered } from '../state/hover.ts'
import { useSelection } from '../state/useSelection.ts'
import { KindGlyph } from './KindGlyph.tsx'
import './links.css'

/** A node of the graph by its name and shape: chooses it, and lights it while pointed at. */
export function NodeLink({ id, node }: { readonly id: string; readonly node: Pick<NodeAttributes, 'kind' | 'label'> }) {
  const { chooseNode, node: chosen } = useSelection()
  return (
    <button
      type="button"
      className="entity-link"
      aria-current={chosen === id || undefined}
      onClick={() => chooseNode(id)}
      onPointerEnter={() => setHovered(id)}
      onPointerLeave={() => setHovered(null)}
    >
      <KindGlyph kind={node.kind} size={11} isNamed />
      <span className="entity-link-name">{node.label}</span>
    </button>
  )
}
