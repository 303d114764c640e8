import { tidyLine } from './linesOf.ts'
import type { Line } from './Page.ts'

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL BR'.split(
    ' ',
  ),
)
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT IFRAME BUTTON FORM INPUT SELECT TEXTAREA SVG CANVAS VIDEO AUDIO OBJECT TEMPLATE NAV'.split(' '),
)

/** The text of an element as lines, one for each block; headings and captions keep their shape. */
export function blockLines(root: Node): Line[] {
  const lines: Line[] = []
  let words = ''
  let shape: Line['shape'] = null
  const endLine = () => {
    const text = tidyLine(words)
    if (text !== '') lines.push({ text, afterGap: true, shape })
    words = ''
  }
  const walk = (node: Node) => {
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === 3) words += node.nodeValue ?? ''
    if (node.nodeType !== 1 || skipped.has(name)) return
    const isBlock = blocks.has(name)
    const outer = shape
    if (isBlock) endLine()
    if (/^H[1-6]$/.test(name)) shape = 'HEADING'
    if (name === 'FIGCAPTION') shape = 'CAPTION'
    for (const child of node.childNodes) walk(child)
    if (isBlock) endLine()
    shape = outer
  }
  walk(root)
  endLine()
  return lines
}
