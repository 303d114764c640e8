import type { NodeLabelDrawingFunction } from 'sigma/rendering'
import type { NodeDisplayData } from 'sigma/types'
import type { NodeKind } from '../gql/generated/graphql.ts'
import type { EdgeAttributes, NodeAttributes } from '../graph/toGraph.ts'
import type { Palette } from './palette.ts'

type LabelDrawer = NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes>
type Labelled = Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label'> & {
  /** Whether its name stands on a slip, which the hover layer draws. */
  readonly highlighted?: boolean
  readonly hiddenNeighbours?: number
  readonly kind?: NodeKind
}

export interface LabelSheet {
  /** Takes down a label; sigma calls this for each name of a frame. */
  readonly note: LabelDrawer
  /** Draws what was taken down: the largest nodes first, leaving out names that would stand on another or under a slip. */
  readonly draw: () => void
}

/** Names with a rim of paper, so that they can be read over edges, and a badge with the number of hidden neighbours. */
export function makeLabelSheet(palette: () => Palette): LabelSheet {
  let noted: { readonly context: CanvasRenderingContext2D; readonly node: Labelled }[] = []
  return {
    note: (context, node: Labelled) => {
      if (node.label) noted.push({ context, node })
    },
    draw: () => {
      const slips = noted.filter(({ node }) => node.highlighted).map(({ context, node }) => slipOf(context, node, palette()))
      const drawn: Box[] = [...slips]
      for (const { context, node } of noted.sort((a, b) => b.node.size - a.node.size)) {
        if (node.highlighted) continue
        const box = measure(context, node, palette())
        if (drawn.some((other) => touches(box, other))) continue
        drawn.push(box, boxOf(node))
        drawName(context, node, { palette: palette(), x: box.left })
      }
      noted = []
    },
  }
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function measure(context: CanvasRenderingContext2D, node: Labelled, palette: Palette): Box {
  context.font = fontOf(node, palette)
  const badge = (node.hiddenNeighbours ?? 0) > 0 ? 32 : 0
  const width = context.measureText(node.label ?? '').width + badge
  const left = besideOf(context, node, width + 5)
  return { left, right: left + width, top: node.y - fontSizeOf(node) * 0.6, bottom: node.y + fontSizeOf(node) * 0.6 }
}

/** The node itself, so that no smaller node's name is written across it. */
function boxOf({ x, y, size }: Labelled): Box {
  return { left: x - size, right: x + size, top: y - size, bottom: y + size }
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function drawName(
  context: CanvasRenderingContext2D,
  node: Labelled,
  { palette, x }: { readonly palette: Palette; readonly x: number },
): void {
  const label = node.label ?? ''
  const y = node.y + fontSizeOf(node) / 3
  context.font = fontOf(node, palette)
  const width = context.measureText(label).width
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = palette.paper
  context.strokeText(label, x, y)
  context.fillStyle = isText(node) ? palette.inkSoft : palette.ink
  context.fillText(label, x, y)
  drawBadge(context, palette, { x: x + width + 6, y: node.y, hidden: node.hiddenNeighbours ?? 0 })
}

/** Draws the name of the hovered or chosen node on a slip of its own. */
export function hoverDrawer(palette: () => Palette): LabelDrawer {
  return (context, node: Labelled) => {
    if (!node.label) return
    const { surface, ink, line } = palette()
    const size = slipSizeOf(node)
    const { left: x, top } = slipOf(context, node, palette())
    const width = context.measureText(node.label).width
    context.beginPath()
    context.roundRect(x - 1, top, width + 12, size * 1.7, 3)
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

/** The slip with its badge; sets the font that its name is written in. */
function slipOf(context: CanvasRenderingContext2D, node: Labelled, palette: Palette): Box {
  const size = slipSizeOf(node)
  context.font = `600 ${size}px ${palette.font}`
  const width = context.measureText(node.label ?? '').width + 14
  const left = besideOf(context, node, width)
  const badge = (node.hiddenNeighbours ?? 0) > 0 ? 32 : 0
  return { left, right: left + width + badge, top: node.y - size * 0.85, bottom: node.y + size * 0.85 }
}

function slipSizeOf(node: Labelled): number {
  return Math.max(fontSizeOf(node), 13)
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

function fontOf(node: Labelled, { font, textFont }: Palette): string {
  return isText(node) ? `italic 400 13px ${textFont}` : `${node.size > 9 ? 600 : 450} ${fontSizeOf(node)}px ${font}`
}

function isText({ kind }: Labelled): boolean {
  return kind === 'ARTICLE' || kind === 'STATEMENT'
}
