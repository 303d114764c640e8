import { kindNames } from '../graph/kinds.ts'
import { useHovered } from '../state/hover.ts'
import { useScene } from './SceneContext.ts'

/** Tells a screen reader which node the keyboard has walked to. */
export function WalkStatus() {
  const { sigma, state } = useScene()
  const hovered = useHovered()
  const { graph } = state()
  const isWalking = document.activeElement === sigma.getContainer()
  const node = isWalking && hovered !== null && graph.hasNode(hovered) ? graph.getNodeAttributes(hovered) : null
  return (
    <p className="visually-hidden" aria-live="polite">
      {node !== null && `${node.label}, ${kindNames[node.kind].one}, ${graph.degree(hovered)} edges`}
    </p>
  )
}
