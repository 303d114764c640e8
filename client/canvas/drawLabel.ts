import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import type { NodeDisplayData } from 'sigma/types'
import type { NodeKind } from '../gql/generated/graphql.ts'
import type { EdgeAttributes, NodeAttributes } from '../graph/toGraph.ts'
import type { Palette } from './palette.ts'

type LabelDrawer = NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes>
type Labelled = Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label'> & { readonly hiddenNeighbours?: number; readonly kind?: NodeKind }

/** Draws names with a rim of paper, so that they can be read over edges, and a badge with the number of hidden neighbours. */
export function labelDrawer(palette: () => Palette): LabelDrawer {
  return (context, node: Labelled) => {
    if (!node.label) return
    const { paper, ink, inkSoft, font, textFont } = palette()
    const size = fontSizeOf(node)
    const isText = node.kind === 'ARTICLE' || node.kind === 'STATEMENT'
    const y = node.y + size / 3
    context.font = isText ? `italic 400 13px ${textFont}` : `${node.size > 9 ? 600 : 450} ${size}px ${font}`
    const x = besideOf(context, node, context.measureText(node.label).width + 5)
    context.lineJoin = 'round'
    context.lineWidth = 3.5
    context.strokeStyle = paper
    context.strokeText(node.label, x, y)
    context.fillStyle = isText ? inkSoft : ink
    context.fillText(node.label, x, y)
    drawBadge(context, palette(), { x: x + context.measureText(node.label).width + 6, y: node.y, hidden: node.hiddenNeighbours ?? 0 })
  }
}

/** Draws the name of the hovered or chosen node on a slip of its own. */
export function hoverDrawer(palette: () => Palette): LabelDrawer {
  return (context, node: Labelled) => {
    if (!node.label) return
    const { surface, ink, line } = palette()
    const size = Math.max(fontSizeOf(node), 13)
    context.font = `600 ${size}px ${palette().font}`
    const width = context.measureText(node.label).width
    const x = besideOf(context, node, width + 14)
    context.beginPath()
    context.roundRect(x - 1, node.y - size * 0.85, width + 12, size * 1.7, 3)
    context.fillStyle = surface
    context.strokeStyle = line
    context.lineWidth = 1
    context.fill()
    context.stroke()
    context.fillStyle = ink
    context.fillText(node.label, x + 5, node.y + size / 3)
    drawBadge(context, palette(), { x: x + width + 18, y: node.y, hidden: node.hiddenNeighbours ?? 0 })
  }
}

/** Right of the node, or left of it where the right would be cut off. In pixels. */
function besideOf(context: CanvasRenderingContext2D, node: Labelled, width: number): number {
  const right = node.x + node.size + 5
  const room = context.canvas.clientWidth
  return right + width > room && node.x - node.size - width > 0 ? node.x - node.size - width : right
}

function drawBadge(
  context: CanvasRenderingContext2D,
  palette: Palette,
  badge: { readonly x: number; readonly y: number; readonly hidden: number },
): void {
  if (badge.hidden === 0) return
  const text = `+${badge.hidden}`
  context.font = `600 10px ${palette.font}`
  const width = context.measureText(text).width + 8
  context.beginPath()
  context.roundRect(badge.x, badge.y - 7, width, 14, 7)
  context.fillStyle = palette.inkSoft
  context.fill()
  context.fillStyle = palette.paper
  context.fillText(text, badge.x + 4, badge.y + 3.5)
}

function fontSizeOf(node: Labelled): number {
  return Math.min(11 + node.size * 0.25, 16)
}
